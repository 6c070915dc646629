import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { onwardFrom } from '../../src/chain/index.ts'
import { MeetingAnswer } from '../../src/meetings/api.ts'
import { listingOf } from '../../src/platform/openapi/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion, supports } from '../suggesting.ts'

const OWN = '/arbeid/utvalg/lsu-tofte'
const SAVE = { gjor: 'lagre' }
const BENCH = 'Benk ved brygga'
const PUBLIC = 'Forhold ved brygga'
const LAW = 'kommuneloven § 11-5: hensynet til personvern'
const CLOSED = { closed: '1', closedBasis: 'koml_11_5_privacy' }

let workplace: Workplace
let post: PostOffice
let secretary: Colleague
let bench: number
before(async () => {
  workplace = await openWorkplace({ now: '2020-09-01T09:00' })
  post = await openPostOffice(workplace.town)
  const { town } = workplace
  const person = { name: null, language: 'nb', contacts: [{ kind: 'email', value: 'benk@example.no' }] } as const
  bench = await shownSuggestion(town, await staffAccount(town), { title: BENCH, person })
  await supports(town, bench, { value: 'nabo@example.no' })
  const host = await workplace.as('hub_manager', 'hub:tofte')
  const sent = { gjor: 'videre', til: 'body:lsu-tofte', 'grunn-videre': 'Utvalget tar det opp.' }
  assert.equal((await host.send(`/arbeid/innspill/${bench}`, sent)).status, 303)
  secretary = await workplace.as('committee_secretary', 'body:lsu-tofte')
  await secretary.done(`${OWN}/moter/ny`, { number: '1', day: '15.9.2020', time: '18', hub: 'tofte', ...SAVE })
  await secretary.done(`${OWN}/sakliste/ny`, { meeting: '1', number: '1', 'title-nb': PUBLIC, suggestions: [String(bench)], ...SAVE })
  await post.until('2020-09-01T10:00')
  await post.until('2020-09-01T10:10')
})
after(() => post.close())

interface Mail {
  to: string
  subject: string
  text: string
}
async function told(wall: string): Promise<Mail[]> {
  const { mails } = await post.until(wall)
  return mails
    .flatMap(({ subject, text, to }) => [to ?? []].flat().map((one) => ({ to: one.text, subject: subject ?? '', text: text ?? '' })))
    .toSorted((a, b) => a.to.localeCompare(b.to))
}
const edited = async (own: Colleague) => (await own.open(`${OWN}/sakliste`)).linkTo(`Endre Møte 1, 1: ${PUBLIC}`)
const said = (mails: readonly Mail[]) => mails.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join()

it('an item that comes of suggestions can be closed: they are told by which law, and not that all may come', async () => {
  await secretary.done(await edited(secretary), { ...CLOSED, ...SAVE })
  const mails = await told('2020-09-01T11:00')
  assert.deepEqual(
    mails.map(({ to, subject }) => `${to}: ${subject}`),
    ['benk', 'nabo'].map((who) => `${who}@example.no: Det skal opp i møtet som lukket sak: ${BENCH}`),
  )
  assert.match(
    said(mails),
    new RegExp(`møte 1, 15\\. september 2020, som sak 1\\. Saken er lukket etter ${LAW}\\. Du kan ikke være til stede`),
  )
  assert.doesNotMatch(said(mails), /åpent for alle|tatt av saklista/)
})

it('the way of the suggestion leads to it with the public title and the law; the meeting names nothing that it came of', async () => {
  const page = await openResident(workplace.town).open(`/innspill/${bench}`)
  const way = page.texts('section[aria-labelledby="veien"]').join()
  assert.match(way, new RegExp(`Satt på saklista: ${PUBLIC}`))
  assert.match(way, new RegExp(`Resten er lukket etter ${LAW}\\.`))
  assert.match(way, /Venter på Lokalsamfunnsutvalg Tofte\.|Frist tirsdag 15\. september 2020/)
  const meeting = await workplace.town.page('/organ/lsu-tofte/moter/1')
  assert.match(meeting.text, /åpent for alle, men ikke mens de lukkede sakene behandles/)
  assert.doesNotMatch(meeting.text, new RegExp(BENCH))
  const { items } = listingOf(MeetingAnswer).parse(await (await workplace.town.get('/api/v1/meetings?body=lsu-tofte')).json())
  assert.deepEqual(
    items[0]?.agenda.map(({ title, suggestions, closedBasis }) => [title.nb, suggestions, closedBasis]),
    [[PUBLIC, [], 'koml_11_5_privacy']],
  )
  const matters = await workplace.town.page('/organ/lsu-tofte/saker')
  assert.equal(matters.texts('tbody tr').filter((row) => row.includes(BENCH)).length, 1, 'it lies with the body by its own name')
})

it('a closed item that comes on an agenda at once leads there too, by the law alone', async () => {
  const number = await another('Rekkverk ved brua')
  await secretary.done(`${OWN}/sakliste/ny`, {
    meeting: '1',
    number: '2',
    'title-nb': 'Forhold ved brua',
    suggestions: [String(number)],
    ...CLOSED,
    ...SAVE,
  })
  await told('2020-09-01T13:00')
  const onward = await onwardFrom(workplace.town.deps.db, { kind: 'suggestion', key: String(number) })
  const step = onward.find(({ kind }) => kind === 'on_agenda')
  assert.deepEqual([step?.title, step?.reason, step?.closedBasis, step?.due], ['Forhold ved brua', null, LAW, '2020-09-15'])
})

async function another(title: string): Promise<number> {
  const { town } = workplace
  const person = { name: null, language: 'nb', contacts: [{ kind: 'email', value: 'bru@example.no' }] } as const
  const number = await shownSuggestion(town, await staffAccount(town), { title, person })
  const host = await workplace.as('hub_manager', 'hub:tofte')
  const sent = { gjor: 'videre', til: 'body:lsu-tofte', 'grunn-videre': 'Utvalget tar det opp.' }
  assert.equal((await host.send(`/arbeid/innspill/${number}`, sent)).status, 303)
  await post.until('2020-09-01T12:00')
  await post.until('2020-09-01T12:10')
  return number
}

it('a meeting with a closed item that is moved says so, and not that all may come', async () => {
  await secretary.done((await secretary.open(`${OWN}/moter`)).linkTo('Endre Møte 1'), { day: '22.9.2020', ...SAVE })
  const mails = await told('2020-09-01T14:00')
  assert.deepEqual(
    mails.map(({ to }) => to),
    ['benk@example.no', 'bru@example.no', 'nabo@example.no'],
  )
  assert.match(said(mails), /Møte 1 holdes 22\. september 2020 klokka 18\.00\. Saken er lukket etter kommuneloven/)
  assert.doesNotMatch(said(mails), /åpent for alle/)
})

it('what was decided of a closed item is not told, but that it was up; opened again, all of it is', async () => {
  const later = await workplace.later('2020-09-23T09:00')
  const own = await later.as('committee_secretary', 'body:lsu-tofte')
  const SECRET = 'Vi ber eieren flytte båten.'
  await own.done(await edited(own), { 'outcome-nb': SECRET, outcomeOn: '22.9.2020', ...SAVE })
  const mails = await told('2020-09-23T10:00')
  assert.equal(mails.length, 2)
  assert.match(said(mails), /Det ble behandlet i møte 1, 22\. september 2020\. Saken er lukket etter .* er ikke offentlig/)
  const page = () => openResident(later.town).open(`/innspill/${bench}`)
  for (const told of [said(mails), (await page()).text, (await later.town.page('/organ/lsu-tofte/moter/1')).text])
    assert.doesNotMatch(told, /flytte båten/)
  assert.match((await page()).text, /Venter på Lokalsamfunnsutvalg Tofte/, 'and the body has it still')
  assert.match((await page()).text, /Vi svarte ?Vurderes\. ?Resten er lukket etter kommuneloven/, 'the law is the last that was said')
  await own.done(await edited(own), { closed: null, closedBasis: '', ...SAVE })
  assert.match(said(await told('2020-09-23T11:00')), /Dette ble bestemt: Vi ber eieren flytte båten/)
  assert.match((await page()).text, /flytte båten/)
})
