import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { leaveClosedHubs } from '../../src/suggestions/index.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion, supports } from '../suggesting.ts'

const LAMP = 'Lys på brygga'

let workplace: Workplace
let closed: Workplace
let post: PostOffice
let open: number
let answered: number
before(async () => {
  workplace = await openWorkplace({ now: '2020-03-02T10:00' })
  post = await openPostOffice(workplace.town)
  const staff = await staffAccount(workplace.town)
  const person = { name: null, language: 'nb', contacts: [{ kind: 'email', value: 'lys@example.no' }] } as const
  open = await shownSuggestion(workplace.town, staff, { title: LAMP, person })
  answered = await shownSuggestion(workplace.town, staff, { title: 'Benk ved brygga' })
  await supports(workplace.town, open, { value: 'stotte@example.no' })
  const host = await workplace.as('hub_manager', 'hub:tofte')
  assert.equal((await host.send(`/arbeid/innspill/${answered}`, { gjor: 'svar', svar: 'done', grunn: 'Benken står der.' })).status, 303)
  await post.until('2020-03-02T10:20')
})
after(() => post.close())

it('waits for the municipality, with its deadline, from the hour that its hub is closed down, and not before', async () => {
  await leaveClosedHubs.run(workplace.town.deps)
  assert.match((await openResident(workplace.town).open(`/innspill/${open}`)).text, /Venter på Tofte innbyggertorg/)
  closed = await workplace.later('2020-03-10T09:00')
  const editor = await closed.as('municipality_admin')
  const closing = { kind: 'closing', state: 'actual', 'title-nb': 'Torget er lagt ned', date: '10.3.2020', gjor: 'lagre' }
  await editor.done('/arbeid/torg/tofte/hendelser/ny', closing)
  await leaveClosedHubs.run(closed.town.deps)
  const own = (await openResident(closed.town).open(`/innspill/${open}`)).text
  assert.match(own, /Tofte innbyggertorg er lagt ned\. Kommunen tar over\./)
  assert.match(own, /Venter på Kommunen\. Frist mandag 16\. mars 2020/)
  assert.match((await openResident(closed.town).open(`/innspill/${answered}`)).text, /Benken står der/)
  assert.doesNotMatch((await openResident(closed.town).open(`/innspill/${answered}`)).text, /Kommunen tar over/)
})

it('tells each who stands behind it once, however often the hour strikes', async () => {
  for (const _ of [1, 2]) await leaveClosedHubs.run(closed.town.deps)
  const mails = [...(await post.until('2020-03-10T10:00')).mails, ...(await post.until('2020-03-10T10:10')).mails]
  const told = mails.filter(({ subject }) => subject === `Andre har tatt over: ${LAMP}`)
  assert.deepEqual(told.flatMap(({ to }) => [to ?? []].flat().map(({ text }) => text)).toSorted(), ['lys@example.no', 'stotte@example.no'])
})

it('stays in the figures of its hub, overdue when the day has passed, and whoever answers for all hubs can answer it', async () => {
  const late = await workplace.later('2020-03-17T09:00')
  const asked = await late.town.page('/torg/tofte/du-spurte')
  assert.match(asked.text, /Hvem det venter på.*Kommunen ?ett innspill, 1 over fristen/)
  const editor = await late.as('municipality_admin')
  assert.match((await editor.open('/arbeid/innspill')).text, new RegExp(LAMP))
  assert.equal(
    (await editor.send(`/arbeid/innspill/${open}`, { gjor: 'svar', svar: 'not_done', grunn: 'Strømmen er tatt bort.' })).status,
    303,
  )
  assert.match((await late.town.page(`/innspill/${open}`)).text, /Strømmen er tatt bort/)
})

it('an old link to the form says at once that the hub is closed down and gives those in use; a place of it goes to any of them', async () => {
  const resident = openResident(closed.town)
  const form = await resident.open('/innspill/ny?torg=tofte')
  assert.deepEqual(
    form.errors.map(({ href, text }) => [href, text]),
    [['#torg', 'Tofte er lagt ned. Velg et torg som er i bruk.']],
  )
  const choices = /<select[^>]* id="torg".*?<\/select>/.exec(form.html)?.[0] ?? ''
  assert.match(choices, /value="heggedal"/)
  assert.doesNotMatch(choices, /value="tofte"/)
  const typed = { slags: 'need', tittel: 'Lys', hva: 'Det er mørkt.', hvem: 'resident' }
  const sends = async (fields: Record<string, string>) => readPage(await resident.submit('/innspill/ny', { ...typed, ...fields }))
  assert.match((await sends({ sted: 'holmsbu' })).errors.map(({ text }) => text).join(), /Tofte er lagt ned/)
  const looked = await sends({ torg: 'heggedal', sted: 'holmsbu' })
  assert.deepEqual([looked.errors, looked.heading], [[], 'Lys'])
  const hub = (await closed.town.page('/torg/tofte')).html
  assert.deepEqual([hub.includes('href="/innspill/ny"'), hub.includes('href="/innspill/ny?torg=tofte"')], [true, false])
})
