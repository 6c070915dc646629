import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, type Resident } from '../resident.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-11-23T11:20' })
})

const follow = (who: Resident, adresse: string) => who.submit('/folg/torg/tofte', { adresse })

it('whoever has sent much to one address is stopped; others are answered as if nobody had, so that it tells nothing and shuts nobody out', async () => {
  const busy = openResident(town)
  for (let k = 0; k < 6; k += 1)
    assert.equal((await busy.submit('/kontakt/torg/tofte', { sporsmal: `Nr. ${k}`, adresse: 'travel@example.no' })).status < 400, true)
  assert.equal((await busy.submit('/kontakt/torg/tofte', { sporsmal: 'Nr. 7', adresse: 'travel@example.no' })).status, 429)
  assert.equal((await follow(openResident(town), 'travel@example.no')).status, 303)
  assert.equal((await follow(openResident(town), 'fersk@example.no')).status, 303)
})

it('a mailbox that many fill is not shut to its owner: the browser counts first', async () => {
  const answers = []
  for (let k = 0; k < 21; k += 1) answers.push(await follow(openResident(town), 'fylt@example.no'))
  assert.deepEqual([...new Set(answers.slice(0, 20).map(({ status }) => status))], [303])
  const last = answers.at(-1) ?? assert.fail()
  assert.equal(last.status, 200)
  assert.equal((await readPage(last)).heading, 'Et øyeblikk')
})
