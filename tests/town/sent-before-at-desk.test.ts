import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { formIn } from '../browser-form.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion } from '../suggesting.ts'

let workplace: Workplace
let desk: Colleague
let suggestion: number
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  desk = await workplace.as('desk_adviser')
  suggestion = await shownSuggestion(workplace.town, await staffAccount(workplace.town), { title: 'Benk på brygga' })
})

const WHO = { navn: 'Test En', adresse: '66 70 00 00' }

/** What is filled in at the desk, and changed behind the back button. */
const FORMS = {
  'a question': () => ({
    path: '/arbeid/skranke/sporsmal',
    first: { om: 'hub:tofte', ...WHO, sporsmal: 'Er det heis?' },
    next: { sporsmal: 'Trapp?' },
  }),
  'what is followed': () => ({ path: '/arbeid/skranke/folg', first: { om: 'hub:tofte', ...WHO }, next: { navn: 'Test To' } }),
  'a sign-up': () => ({ path: '/arbeid/skranke/pamelding?til=babysang-tofte.2020-03-04', first: WHO, next: { navn: 'Test To' } }),
  'help that is offered': () => ({
    path: '/arbeid/skranke/frivillig?til=vert-sprakkafe-borgen',
    first: { ...WHO, vakter: ['2020-03-03'] },
    next: { navn: 'Test To' },
  }),
  'an appointment': () => ({ path: '/arbeid/skranke/time?til=bygge-pa-egen-tomt', first: WHO, next: { navn: 'Test To' } }),
  'a place in the line': () => ({ path: '/arbeid/skranke/ventetime?til=bygge-pa-egen-tomt', first: WHO, next: { navn: 'Test To' } }),
  'a proposal': () => ({
    path: '/arbeid/skranke/forslag',
    first: { ...WHO, tittel: 'Strikkekveld', hva: 'Vi strikker.', for: 'everyone', torg: 'tofte', ofte: 'open', hvem: 'resident' },
    next: { tittel: 'Heklekveld' },
  }),
  'a suggestion': () => ({
    path: '/arbeid/skranke/innspill',
    first: { ...WHO, slags: 'wish', hvem: 'resident', tittel: 'Lys', hva: 'Det er mørkt.', torg: 'tofte' },
    next: { tittel: 'Mer lys' },
  }),
  'support for a suggestion': () => ({ path: `/arbeid/skranke/innspill/stotte?nr=${suggestion}`, first: WHO, next: { navn: 'Test To' } }),
  'a wish for a seat': () => ({
    path: '/arbeid/skranke/utvalg?organ=lsu-slemmestad',
    first: { ...WHO, bor: 'vollen', alder: 'older' },
    next: { navn: 'Test To' },
  }),
  'who somebody is': () => ({
    path: '/arbeid/skranke/hvem',
    first: { navn: 'Test En', adresse: 'en@example.no', alene: 'ja', maate: 'known' },
    next: { navn: 'Test To' },
  }),
}

const countActs = async () => (await workplace.town.deps.db.selectFrom('act').select('id').execute()).length

describe('an adviser who goes back after sending, writes something else and sends once more', () => {
  for (const [name, form] of Object.entries(FORMS))
    it(`is told, loses nothing, and can send that too: ${name}`, async () => {
      const { path, first, next } = form()
      const { action, fields } = await desk.form(path)
      const sent = await desk.send(action, { ...fields, ...first })
      assert.equal(sent.status, 303, sent.status === 422 ? (await readPage(sent)).errors.map(({ text }) => text).join(' · ') : '')
      const made = await countActs()
      const told = await readPage(await desk.send(action, { ...fields, ...first, ...next }))
      assert.equal(told.status, 409)
      assert.match(told.text, /sendt før, med noe annet i.*trykk én gang til/)
      assert.equal(await countActs(), made)
      const again = sentForm(told.html)
      for (const [field, value] of Object.entries({ ...first, ...next }))
        assert.deepEqual([field, [again.fields[field]].flat()], [field, [value].flat()])
      for (let time = 0; time < 2; time += 1) assert.equal((await desk.send(again.action, again.fields)).status, 303)
      assert.equal(await countActs(), made + 1, 'and twice is once')
    })
})

describe('what is gone while its form is filled in', () => {
  it('is said, and whoever it was for is taken along to what there is instead, in no address', async () => {
    const { action, fields } = await desk.form('/arbeid/skranke/pamelding?til=babysang-tofte.2020-03-04')
    const gone = await readPage(await desk.send(action, { ...fields, ...WHO, til: 'finnes-ikke' }))
    assert.equal(gone.status, 409)
    assert.match(gone.text, /Påmeldingen er ikke åpen nå/)
    assert.doesNotMatch(gone.html, /\?[^"]*Test/)
    const choose = sentForm(gone.html)
    const form = await readPage(await desk.send(choose.action, { ...choose.fields, til: 'babysang-tofte.2020-03-04' }))
    assert.equal(form.status, 200)
    const filled = sentForm(form.html)
    assert.deepEqual([filled.fields['navn'], filled.fields['adresse']], [WHO.navn, WHO.adresse])
    assert.equal((await desk.send(filled.action, filled.fields)).status, 303)
  })
})

/** The form that was sent, on a page that may begin with others: it is the one with a key, or the only one. */
function sentForm(html: string) {
  const from = html.indexOf('name="nokkel"')
  const start = from === -1 ? 0 : html.lastIndexOf('<form', from)
  return formIn(html.slice(start))
}
