import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { backFrom, onwardFrom } from '../../src/chain/index.ts'
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
const ITEM = { kind: 'agenda_item', key: 'lsu-tofte/1/1' } as const

let workplace: Workplace
let post: PostOffice
let secretary: Colleague
let bench: number
let elsewhere: number
before(async () => {
  workplace = await openWorkplace({ now: '2020-09-01T09:00' })
  post = await openPostOffice(workplace.town)
  const { town } = workplace
  const by = await staffAccount(town)
  const person = { name: null, language: 'nb', contacts: [{ kind: 'email', value: 'benk@example.no' }] } as const
  bench = await shownSuggestion(town, by, { title: BENCH, person })
  elsewhere = await shownSuggestion(town, by, { title: 'Noe annet' })
  await supports(town, bench, { value: 'nabo@example.no' })
  const host = await workplace.as('hub_manager', 'hub:tofte')
  const sent = { gjor: 'videre', til: 'body:lsu-tofte', 'grunn-videre': 'Utvalget tar det opp.' }
  assert.equal((await host.send(`/arbeid/innspill/${bench}`, sent)).status, 303)
  secretary = await workplace.as('committee_secretary', 'body:lsu-tofte')
  await post.until('2020-09-01T10:00')
  await post.until('2020-09-01T10:10')
})
after(() => post.close())

/** Who was told what by then. */
async function told(wall: string): Promise<string[]> {
  const { mails } = await post.until(wall)
  return mails.flatMap(({ subject, to }) => [to ?? []].flat().map(({ text }) => `${text}: ${subject}`)).toSorted()
}
const pageOf = (number: number) => openResident(workplace.town).open(`/innspill/${number}`)
const item = (more: object = {}) => ({ meeting: '1', number: '1', 'title-nb': BENCH, ...more, ...SAVE })

it('an item names what lies with the body, and nothing else', async () => {
  await secretary.done(`${OWN}/moter/ny`, { number: '1', day: '15.9.2020', time: '18', hub: 'tofte', ...SAVE })
  const form = await secretary.open(`${OWN}/sakliste/ny`)
  assert.match(form.text, new RegExp(`${bench}: ${BENCH}`))
  assert.doesNotMatch(form.text, /Noe annet/)
  assert.equal((await secretary.submit(`${OWN}/sakliste/ny`, item({ suggestions: [String(elsewhere)] }))).status, 422)
})

it('it comes on the agenda: who stands behind it is told when, and the pages lead to each other', async () => {
  await secretary.done(`${OWN}/sakliste/ny`, item({ suggestions: [String(bench)] }))
  assert.deepEqual(
    await told('2020-09-01T11:00'),
    ['benk', 'nabo'].map((who) => `${who}@example.no: Det skal opp i møtet: ${BENCH}`),
  )
  const page = await pageOf(bench)
  assert.match(page.text, /Det står på saklista til møte 1, 15\. september 2020, som sak 1\./)
  assert.match(page.texts('section[aria-labelledby="veien"]').join(), new RegExp(`Satt på saklista: ${BENCH}`))
  const onward = await onwardFrom(workplace.town.deps.db, { kind: 'suggestion', key: String(bench) })
  assert.deepEqual(onward.find(({ kind }) => kind === 'on_agenda')?.to, ITEM)
  const back = await backFrom(workplace.town.deps.db, ITEM)
  assert.ok(
    back.some(({ from }) => from.kind === 'suggestion' && from.key === String(bench)),
    'and the item leads back to it',
  )
  assert.equal(page.linkTo('Møte 1 i Lokalsamfunnsutvalg Tofte, 15. september 2020'), '/organ/lsu-tofte/moter/1#sak-1')
  const meeting = await workplace.town.page('/organ/lsu-tofte/moter/1')
  assert.equal(meeting.linkTo(`Innspill ${bench}: ${BENCH}`), `/innspill/${bench}`)
  const { items } = listingOf(MeetingAnswer).parse(await (await workplace.town.get('/api/v1/meetings?body=lsu-tofte')).json())
  assert.deepEqual(
    items[0]?.agenda.map(({ suggestions }) => suggestions),
    [[bench]],
  )
  const matters = await workplace.town.page('/organ/lsu-tofte/saker')
  assert.equal(matters.texts('tbody tr').filter((row) => row.includes(BENCH)).length, 1, 'once in the list')
})

it('what was decided is told to all of them, and the body has fourteen days to end it; a word put right tells nobody', async () => {
  const later = await workplace.later('2020-09-16T09:00')
  const own = await later.as('committee_secretary', 'body:lsu-tofte')
  const edit = (await own.open(`${OWN}/sakliste`)).linkTo(`Endre Møte 1, 1: ${BENCH}`)
  await own.done(edit, { 'outcome-nb': 'Vi ber kommunen om tre benker.', outcomeOn: '15.9.2020', ...SAVE })
  const subject = `Det har vært oppe i møtet: ${BENCH}`
  assert.deepEqual(
    await told('2020-09-16T10:00'),
    ['benk', 'nabo'].map((who) => `${who}@example.no: ${subject}`),
  )
  const page = await openResident(later.town).open(`/innspill/${bench}`)
  assert.match(page.text, /Vi ber kommunen om tre benker\./)
  assert.match(page.text, /30\. september 2020/)
  const [way] = page.texts('section[aria-labelledby="veien"]')
  assert.equal(way?.match(/Vi ber kommunen om tre benker/g)?.length, 1, 'said once on the way')
  assert.match(page.text, /Venter på Lokalsamfunnsutvalg Tofte/, 'treated is not done')
  await own.done(edit, { 'outcome-nb': 'Vi ber kommunen om tre gode benker.', ...SAVE })
  assert.deepEqual(await told('2020-09-16T11:00'), [])
  assert.equal((await own.open(`/arbeid/innspill/${bench}`)).status, 200, 'the body answers it as it would else')
})

it('a meeting on another day moves the deadline and is told; what is taken off the agenda is told and waits for the body', async () => {
  const later = await workplace.later('2020-09-16T12:00')
  const own = await later.as('committee_secretary', 'body:lsu-tofte')
  await own.done(`${OWN}/moter/ny`, { number: '4', day: '10.11.2020', hub: 'tofte', ...SAVE })
  await own.done(`${OWN}/sakliste/ny`, { meeting: '4', number: '1', 'title-nb': BENCH, suggestions: [String(bench)], ...SAVE })
  await told('2020-09-16T13:00')
  await own.done((await own.open(`${OWN}/moter`)).linkTo('Endre Møte 4'), { day: '17.11.2020', time: '19', ...SAVE })
  assert.deepEqual(
    await told('2020-09-16T14:00'),
    ['benk', 'nabo'].map((who) => `${who}@example.no: Møtet er flyttet: ${BENCH}`),
  )
  const page = () => openResident(later.town).open(`/innspill/${bench}`)
  assert.match((await page()).text, /Møte 4 holdes 17\. november 2020 klokka 19\.00\..*Frist tirsdag 17\. november 2020/)
  const edit = (await own.open(`${OWN}/sakliste`)).linkTo(`Endre Møte 4, 1: ${BENCH}`)
  await own.done(edit, { suggestions: null, ...SAVE })
  assert.deepEqual(
    await told('2020-09-16T15:00'),
    ['benk', 'nabo'].map((who) => `${who}@example.no: Det skal ikke opp i møtet likevel: ${BENCH}`),
  )
  assert.match((await page()).text, /Venter på Lokalsamfunnsutvalg Tofte\. ?Frist onsdag 30\. september 2020/)
  await own.done(edit, { suggestions: [String(bench)], ...SAVE })
  assert.equal((await told('2020-09-16T16:00')).length, 2, 'on again, which is told again')
  await own.done(edit, { suggestions: null, ...SAVE })
  await told('2020-09-16T17:00')
})

it('a meeting that is called off is told to those whose matter was to come up, and the body has it still', async () => {
  const later = await workplace.later('2020-09-17T09:00')
  const own = await later.as('committee_secretary', 'body:lsu-tofte')
  await own.done(`${OWN}/moter/ny`, { number: '2', day: '6.10.2020', hub: 'tofte', ...SAVE })
  await own.done(`${OWN}/sakliste/ny`, { meeting: '2', number: '1', 'title-nb': BENCH, suggestions: [String(bench)], ...SAVE })
  await told('2020-09-17T10:00')
  const edit = (await own.open(`${OWN}/moter`)).linkTo('Endre Møte 2')
  await own.done(edit, { 'cancelled-nb': 'For få kan komme.', ...SAVE })
  assert.deepEqual(
    await told('2020-09-17T11:00'),
    ['benk', 'nabo'].map((who) => `${who}@example.no: Møtet er avlyst: ${BENCH}`),
  )
  const page = await openResident(later.town).open(`/innspill/${bench}`)
  assert.match(page.text, /Venter på Lokalsamfunnsutvalg Tofte\. ?Frist torsdag 1\. oktober 2020/)
  assert.doesNotMatch(page.text, /Møte 2 i/)
  const treated = (await later.town.page('/organ/lsu-tofte/saker')).texts('section[aria-labelledby="treated"] tbody tr')
  assert.equal(treated.filter((row) => row.includes('Innspill')).length, 1)
})
