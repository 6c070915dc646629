import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { endTerms } from '../../src/bodies/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion, supports } from '../suggesting.ts'

const BODIES = '/arbeid/kommune/organ'
const SAVE = { gjor: 'lagre' }
const TRIAL = {
  type: 'committee',
  legalBasis: 'koml_5_2',
  decidedBy: 'kommunestyret/2019/32',
  hub: 'tofte',
  'body-nb': 'Et utvalg på prøve.',
  trial: 'ja',
  from: '2020-01-01',
  to: '2021-12-31',
  established: '2020-06-01',
}
const LAMP = 'Lys på brygga'

// Asker’s own committees are prolonged by a decision that is not known; these are of the test alone.
let workplace: Workplace
let newYear: Workplace
let post: PostOffice
let number: number
let hearing: string
before(async () => {
  workplace = await openWorkplace({ now: '2021-12-20T10:00' })
  post = await openPostOffice(workplace.town)
  const admin = await workplace.as('municipality_admin')
  await admin.done(`${BODIES}/ny`, { ...TRIAL, 'name-nb': 'Prøveutvalg Brygga', places: 'kana', ...SAVE })
  await admin.done(`${BODIES}/ny`, { ...TRIAL, 'name-nb': 'Prøveutvalg Åsen', places: 'holmsbu', ...SAVE })
  await admin.done(`${BODIES}/ny`, {
    'name-nb': 'Prøveforum Sør',
    type: 'association',
    hub: 'tofte',
    'body-nb': 'En forening på prøve.',
    established: '2021-12-01',
    ...SAVE,
  })
  number = await shownSuggestion(workplace.town, await staffAccount(workplace.town), {
    title: LAMP,
    person: { name: null, language: 'nb', contacts: [{ kind: 'email', value: 'lys@example.no' }] },
  })
  await supports(workplace.town, number, { value: 'stotte@example.no' })
  const host = await workplace.as('hub_manager', 'hub:tofte')
  const sent = { gjor: 'videre', til: 'body:proveutvalg-brygga', 'grunn-videre': 'Utvalget tar det opp.', 'frist-videre': '31.1.2022' }
  assert.equal((await host.send(`/arbeid/innspill/${number}`, sent)).status, 303)
  const asked = { organ: 'kommunestyret', 'title-nb': 'Plan for brygga', places: 'kana', from: '1.12.2021', due: '31.1.2022' }
  const list = await admin.done('/arbeid/kommune/horinger/ny', { ...asked, ...SAVE })
  hearing = list.linkTo('Endre Plan for brygga').split('/').at(-1) ?? ''
  await post.until('2021-12-20T10:10')
  await post.until('2021-12-20T10:20')
})
after(() => post.close())

const edit = async (at: Workplace, slug: string, changes: Record<string, string>) =>
  (await at.as('municipality_admin')).submit(`${BODIES}/${slug}`, { ...changes, ...SAVE })
const faults = async (answer: Response) => (await readPage(answer)).errors.map(({ href, text }) => `${href} ${text}`).join()
const mattersOf = async (at: Workplace, slug: string) => (await at.town.page(`/organ/${slug}/saker`)).texts('main').join()

it('a committee goes on by a new decision alone, which is cited with the end that was planned first', async () => {
  const slug = 'proveutvalg-asen'
  assert.match(
    await faults(await edit(workplace, slug, { prolongedTo: '2022-12-31', prolongedOn: '14.12.2021' })),
    /#prolongedBy .*Skriv saken/,
  )
  const decided = { prolongedTo: '2022-12-31', prolongedBy: 'kommunestyret/2021/90', prolongedOn: '14.12.2021' }
  assert.match(await faults(await edit(workplace, slug, { ...decided, prolongedTo: '2021-06-01' })), /#prolongedTo /)
  assert.equal((await edit(workplace, slug, decided)).status, 303)
  const later = await workplace.later('2022-01-01T09:00')
  const page = await later.town.page(`/organ/${slug}`)
  assert.match(page.text, /I gang fra 1\. juni 2020/)
  assert.match(
    page.text,
    /til 31\. desember 2022 ?Var først planlagt til 31\. desember 2021.*Fortsetter etter ?Kommunestyret 90\/21 \(2021\)/,
  )
  assert.match((await later.town.page(`/organ/${slug}?dato=2021-12-21`)).text, /til 31\. desember 2021/)
})

it('nobody takes over from themselves, and nothing is handed over before the term has ended', async () => {
  assert.equal((await edit(workplace, 'proveutvalg-brygga', { successor: 'proveforum-sor' })).status, 303)
  assert.match(await faults(await edit(workplace, 'proveforum-sor', { successor: 'proveutvalg-brygga' })), /#successor .*etter seg selv/)
  const lastDay = await workplace.later('2021-12-31T23:00')
  await endTerms.run({ ...lastDay.town.deps })
  assert.match(await mattersOf(lastDay, 'proveutvalg-brygga'), new RegExp(LAMP))
  assert.match((await lastDay.town.page('/organ/proveutvalg-brygga')).text, /I gang fra/)
})

it('the day after, the trial is over, its page points on, and what was open lies with the successor with its history and deadline', async () => {
  newYear = await workplace.later('2022-01-01T09:00')
  await endTerms.run({ ...newYear.town.deps })
  const page = await newYear.town.page('/organ/proveutvalg-brygga')
  assert.match(page.text, /Avsluttet\. Perioden gikk ut 31\. desember 2021/)
  assert.match(page.text, /Det som ikke var ferdig, ligger nå hos Prøveforum Sør/)
  assert.doesNotMatch(page.text, /Følg Prøveutvalg Brygga|Spør Prøveutvalg/)
  assert.equal(page.linkTo('Prøveforum Sør'), '/organ/proveforum-sor')
  assert.match((await newYear.town.page('/organ/proveforum-sor')).text, /Tok over etter Prøveutvalg Brygga/)
  assert.match(
    await mattersOf(newYear, 'proveforum-sor'),
    new RegExp(`${LAMP}.*Frist 31\\. januar 2022.*Plan for brygga|Plan for brygga.*${LAMP}`),
  )
  assert.doesNotMatch(await mattersOf(newYear, 'proveutvalg-brygga'), new RegExp(LAMP))
  const own = (await openResident(newYear.town).open(`/innspill/${number}`)).text
  assert.match(own, /Venter på Prøveforum Sør\. Frist mandag 31\. januar 2022/)
  assert.match(own, /Sendt videre.*Hos Prøveutvalg Brygga|Hos Prøveutvalg Brygga.*Sendt videre|Sendt videre.*Overtatt/)
})

it('each who stands behind it is told once, however often the hour strikes', async () => {
  for (const _ of [1, 2]) await endTerms.run({ ...newYear.town.deps })
  const mails = [...(await post.until('2022-01-01T10:00')).mails, ...(await post.until('2022-01-01T10:10')).mails]
  const told = mails.filter(({ subject }) => subject === `Andre har tatt over: ${LAMP}`)
  assert.deepEqual(told.flatMap(({ to }) => [to ?? []].flat().map(({ text }) => text)).toSorted(), ['lys@example.no', 'stotte@example.no'])
  assert.match(told[0]?.text ?? '', /Prøveutvalg Brygga er avsluttet\. Prøveforum Sør tar over/)
})

it('it calls no meeting and says nothing more, whoever took over answers, and what was handed over is not handed back', async () => {
  const secretary = await newYear.as('committee_secretary', 'body:proveutvalg-brygga')
  const meeting = { number: '9', day: '10.2.2022', hub: 'tofte', ...SAVE }
  assert.match(await faults(await secretary.submit('/arbeid/utvalg/proveutvalg-brygga/moter/ny', meeting)), /#day .*avsluttet da/)
  const said = { hearing, 'text-nb': 'Ja til brygge.', day: '1.1.2022', ...SAVE }
  const statement = '/arbeid/utvalg/proveutvalg-brygga/uttalelser/ny'
  assert.match(await faults(await secretary.submit(statement, said)), /#day .*avsluttet denne dagen/)
  const next = await newYear.as('committee_secretary', 'body:proveforum-sor')
  await next.done('/arbeid/utvalg/proveforum-sor/uttalelser/ny', said)
  assert.match(await mattersOf(newYear, 'proveforum-sor'), /Plan for brygga.*Ja til brygge/)
  assert.match(await faults(await edit(newYear, 'proveutvalg-brygga', { successor: '' })), /#successor .*flyttes ikke tilbake/)
  const host = await newYear.as('hub_manager', 'hub:tofte')
  assert.doesNotMatch((await host.open(`/arbeid/innspill/${await freshOne()}`)).text, /Prøveutvalg Brygga/)
})

const freshOne = async () => shownSuggestion(newYear.town, await staffAccount(newYear.town), { title: 'Benk' })
