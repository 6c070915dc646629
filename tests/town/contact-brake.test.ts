import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { countTry } from '../../src/platform/brakes/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'

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

it('a parent who has proven the address signs up a whole family with it, and one who has not is stopped', async () => {
  const parent = openResident(town)
  const receipt = await parent.done('/folg/torg/tofte', { adresse: 'forelder@example.no' })
  const code = /\d{6}/.exec((await sentTo(town, 'forelder@example.no'))[0]?.subject ?? '')?.[0] ?? assert.fail('no digits')
  await parent.done(receipt.path, { sifre: code })
  for (let k = 0; k < 9; k += 1)
    assert.equal((await parent.submit('/kontakt/torg/tofte', { sporsmal: `Barn ${k}?`, adresse: 'forelder@example.no' })).status, 303)
})

it('the one past a classroom behind one address counts hard, with all that was typed; past two classrooms nobody goes on, and they are told who helps', async () => {
  const from = '203.0.113.61'
  const behind = (tries: number) =>
    Array.from({ length: tries }).reduce<Promise<unknown>>(
      (before) => before.then(() => countTry(town.deps.db, { what: 'act', per: 60 * 60_000 }, from)),
      Promise.resolve(),
    )
  await behind(30)
  const page = await readPage(await openResident(town, { from }).submit('/folg/torg/tofte', { adresse: 'elev31@example.no' }))
  assert.equal(page.heading, 'Et øyeblikk')
  assert.match(page.html, /elev31@example\.no/)
  assert.match(page.html, /data-rounds="/)
  await behind(29)
  const last = await readPage(await openResident(town, { from }).submit('/folg/torg/tofte', { adresse: 'elev61@example.no' }))
  assert.equal(last.status, 429)
  assert.match(last.text, /Ring, eller spør i skranken/)
})
