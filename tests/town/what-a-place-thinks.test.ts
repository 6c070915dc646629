import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { mergeSuggestions } from '../../src/suggestions/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openResident } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion, supports } from '../suggesting.ts'

const SAVE = { gjor: 'lagre' }
const BODY = '/arbeid/utvalg/lsu-slemmestad'

let workplace: Workplace
let admin: Colleague
let secretary: Colleague
let crossing: number
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: '2020-12-01T12:00' })
  admin = await workplace.as('municipality_admin')
  secretary = await workplace.as('committee_secretary', 'body:lsu-slemmestad')
  const { town } = workplace
  const by = await staffAccount(town)
  const said = (title: string, place?: string) => shownSuggestion(town, by, { title, hub: 'slemmestad', ...(place ? { place } : {}) })
  await said('Flere søppelbøtter', 'vollen')
  crossing = await said('Overgang ved skolen', 'vollen')
  await said('Noe fra Slemmestad', 'slemmestad')
  for (const title of ['Trygg skolevei', 'Fotgjengerfelt ved skolen', 'Barna må over veien']) {
    const number = await said(title, 'vollen')
    await mergeSuggestions(town.deps.db, { number, into: crossing, by, at: town.deps.clock.now(), reason: 'Samme overgang.' })
  }
  await supports(town, crossing, { value: 'nabo@example.no' })
  const sent = { gjor: 'videre', til: 'body:lsu-slemmestad', 'grunn-videre': 'Utvalget tar det opp.' }
  assert.equal((await admin.send(`/arbeid/innspill/${crossing}`, sent)).status, 303)
})

const placed = async (place: string, id: string) =>
  (await openResident(workplace.town).open(`/naerdemokrati/${place}`)).texts(`section[aria-labelledby="${id}"]`).join()

it('four that say the same stand as one, with how many stand behind it, and before what fewer say', async () => {
  const thinks = await placed('vollen', 'mener')
  assert.match(
    thinks,
    /^Det flest fra Vollen står bak.*5 innspill herfra\. 4 har fått svar, 0 er helt eller delvis gjort, 0 sa vi nei til\./,
  )
  assert.match(
    thinks,
    /Overgang ved skolen ?Sagt av 4\. 1 støtter det\. Sendt videre\. Neste svar innen.*Utvalget tar det opp\..*Flere søppelbøtter ?Sagt av 1\./,
  )
  assert.doesNotMatch(thinks, /Trygg skolevei|Noe fra Slemmestad/)
  assert.equal(await placed('heggedal', 'mener'), '', 'no heading over nothing')
})

it('the committee sees what most people in its area stand behind, sent on to it or not', async () => {
  const area = async (body: string) =>
    (await openResident(workplace.town).open(`/organ/${body}/saker`)).texts('section[aria-labelledby="mener"]').join()
  assert.match(await area('lsu-slemmestad'), /Overgang ved skolen.*Sagt av 4\..*Noe fra Slemmestad.*Flere søppelbøtter/)
  assert.equal(await area('lsu-heggedal'), '')
})

it('what the committee sent stands with it, with the answer of the council', async () => {
  await secretary.done(`${BODY}/oversendelser/ny`, {
    organ: 'kommunestyret',
    'title-nb': 'Overgang i Vollen',
    'text-nb': 'Vi ber om en overgang.',
    sentOn: '1.12.2020',
    suggestions: [String(crossing)],
    ...SAVE,
  })
  assert.match(await placed('vollen', 'sendt'), /Overgang i Vollen ?Venter på svar fra Kommunestyret/)
  assert.equal(await placed('heggedal', 'sendt'), '')
  assert.equal(await placed('slemmestad', 'sendt'), '', 'nobody from there had said it')
})

it('what it said to a hearing stands with what that changed, and so does the case', async () => {
  const list = await admin.done('/arbeid/kommune/horinger/ny', {
    organ: 'kommunestyret',
    'title-nb': 'Plan for skoleveien',
    places: 'vollen',
    from: '1.9.2020',
    due: '13.10.2020',
    ...SAVE,
  })
  const key = list.linkTo('Endre Plan for skoleveien').split('/').at(-1) ?? ''
  await secretary.done(`${BODY}/uttalelser/ny`, { hearing: key, 'text-nb': 'Legg overgangen ved svingen.', day: '1.10.2020', ...SAVE })
  assert.match(
    await placed('vollen', 'uttalelser'),
    /Plan for skoleveien ?Lokalsamfunnsutvalg Slemmestad\. Svarte 1\. oktober 2020\..*ikke kunngjort ennå/,
  )
  assert.equal(await placed('heggedal', 'uttalelser'), '')
  const CASE = {
    organ: 'kommunestyret',
    year: '2020',
    number: '71',
    'title-nb': 'Skoleveien i Vollen',
    treated: '24.11.2020',
    places: 'vollen',
  }
  await admin.done('/arbeid/kommune/saker/ny', { ...CASE, ...SAVE })
  assert.match(await placed('vollen', 'saker'), /Skoleveien i Vollen ?Kommunestyret sak 71\/20/)
  assert.doesNotMatch(await placed('heggedal', 'saker'), /Skoleveien/)
})
