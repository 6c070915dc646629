import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { formIn } from '../browser-form.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident } from '../resident.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ kind: 'town', now: '2020-03-02T08:00' })
})

/** What is filled in, then changed behind the back button, and how many such acts there are. */
const FORMS = {
  'a question': { path: '/kontakt/torg/tofte', first: { sporsmal: 'Er det heis?' }, next: { sporsmal: 'Er det trapp?' }, kind: 'enquiry' },
  'what is followed': { path: '/folg/torg/tofte', first: { adresse: 'a@example.no' }, next: { adresse: 'b@example.no' }, kind: 'follow' },
  'a sign-up': {
    path: '/aktiviteter/babysang-tofte/pamelding/2020-03-04',
    first: { navn: 'Test En', adresse: 'a@example.no' },
    next: { navn: 'Test To', adresse: 'b@example.no' },
    kind: 'sign-up',
  },
  'a wish for a seat': {
    path: '/organ/lsu-slemmestad/sitte/interesse',
    first: { bor: 'vollen', alder: 'older', navn: 'Test En', adresse: 'a@example.no' },
    next: { bor: 'slemmestad', alder: 'older', navn: 'Test En', adresse: 'a@example.no' },
    kind: 'candidate',
  },
} as const

describe('whoever goes back after sending, writes something else and sends once more', () => {
  for (const [name, { path, first, next, kind }] of Object.entries(FORMS))
    it(`is told, loses nothing, and can send that too: ${name}`, async () => {
      const who = openResident(town)
      const count = async () => (await town.deps.db.selectFrom('act').select('id').where('kind', '=', kind).execute()).length
      const already = await count()
      const { action, fields } = formIn((await readPage(await who.get(path))).html)
      assert.equal((await who.send(action, { ...fields, ...first })).status, 303)
      const told = await readPage(await who.send(action, { ...fields, ...next }))
      assert.equal(told.status, 409)
      assert.match(told.text, /sendt før, med noe annet i.*trykk én gang til/)
      assert.equal(await count(), already + 1)
      const again = formIn(told.html)
      for (const [field, value] of Object.entries(next)) assert.deepEqual([field, again.fields[field]], [field, value])
      for (let time = 0; time < 2; time += 1) assert.equal((await who.send(again.action, again.fields)).status, 303)
      assert.equal(await count(), already + 2, 'and twice is once')
    })

  it('sends the same once more, and gets the same receipt', async () => {
    const who = openResident(town)
    const { action, fields } = formIn((await readPage(await who.get('/kontakt/torg/tofte'))).html)
    const sent = { ...fields, sporsmal: 'Når åpner dere?' }
    for (let time = 0; time < 3; time += 1) assert.equal((await who.send(action, sent)).status, 303)
    const made = await town.deps.db.selectFrom('enquiry').select('id').where('body', '=', 'Når åpner dere?').execute()
    assert.equal(made.length, 1)
  })
})
