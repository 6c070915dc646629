import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { erasePersons } from '../../src/people/index.ts'
import { voicesOf } from '../../src/suggestions/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { formIn } from '../browser-form.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion, supports } from '../suggesting.ts'

let workplace: Workplace
let post: PostOffice
let by: string
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-20T12:00' })
  post = await openPostOffice(workplace.town)
  by = await staffAccount(workplace.town)
})
after(() => post.close())

const pageOf = async (number: number) => (await openResident(workplace.town).open(`/innspill/${number}`)).text
const email = (value: string) => ({ name: null, language: 'nb', contacts: [{ kind: 'email', value }] }) as const
const atBorgen = (title: string, value: string) => shownSuggestion(workplace.town, by, { title, hub: 'borgen', person: email(value) })

const PAPER = {
  slags: 'need',
  tittel: 'Språkkafé på kveldstid',
  hva: 'Vi jobber om dagen, og kommer ikke da.',
  torg: 'borgen',
  hvem: 'resident',
  kanal: 'paper',
}

it('a need on paper at Borgen is merged with two others and becomes an activity, and all three are told, one by letter', async () => {
  const desk = await workplace.as('desk_adviser', 'hub:borgen')
  const missing = await desk.submit('/arbeid/skranke/innspill', { ...PAPER, navn: '', tittel: '' })
  assert.equal(missing.status, 422)
  const registered = await desk.submit('/arbeid/skranke/innspill', { ...PAPER, navn: 'Test Papir Prøvesen' })
  assert.equal(registered.status, 303)
  const slip = await desk.open(registered.headers.get('location') ?? '')
  assert.match(slip.text, /Du får svar innen ?mandag 3\. februar 2020/)
  const number = Number(/Nummer ?(\d+)/.exec(slip.text)?.[1])

  const host = await workplace.as('hub_manager', 'hub:borgen')
  const considers = async (of: number, fields: Record<string, string>) =>
    assert.equal((await host.send(`/arbeid/innspill/${of}`, fields)).status, 303)
  await considers(number, { gjor: 'vis', overskrift: PAPER.tittel })
  const others = [await atBorgen('Norsk om kvelden', 'kveld@example.no'), await atBorgen('Språkkafé etter jobb', 'jobb@example.no')]
  for (const one of others) await considers(one, { gjor: 'samle', med: String(number), 'grunn-samle': 'Dere vil det samme.' })
  assert.match(await pageOf(number), /Sagt av 3\./)
  await post.until('2020-01-20T12:10')

  const form = await host.open(`/arbeid/torg/borgen/aktiviteter/ny?innspill=${number}`)
  const { fields } = formIn(form.html)
  const saved = await host.send('/arbeid/torg/borgen/aktiviteter/ny', { ...fields, kind: 'course', gjor: 'lagre' })
  assert.equal(saved.status, 303)
  const mails = [await post.until('2020-01-20T12:20'), await post.until('2020-01-20T12:30')].flatMap((came) => came.mails)
  const told = mails.filter(({ subject }) => subject === `Det ble en aktivitet: ${PAPER.tittel}`)
  assert.equal(told.length, 2, 'the two who have an address, once each')
  const letters = await desk.open('/arbeid/ringeliste/brev')
  assert.match(letters.text, /Test Papir Prøvesen/)
  assert.match(letters.text, /Det ble en aktivitet/)
  for (const one of [number, ...others]) assert.match(await pageOf(one), /Vi svarte ?Bestemt\./)
})

it('somebody in the middle of a chain is forgotten: the chain, the numbers and the answers of the others stay, and nothing is told to them', async () => {
  const { db, clock } = workplace.town.deps
  const [one, two, three] = [
    await atBorgen('Sykkelstativ', 'sykkel1@example.no'),
    await atBorgen('Stativ til sykler', 'sykkel2@example.no'),
    await atBorgen('Sykkelparkering', 'sykkel3@example.no'),
  ]
  await supports(workplace.town, two, { value: 'stotter@example.no', canHelp: 'En drill som glemmes' })
  const host = await workplace.as('hub_manager', 'hub:borgen')
  const merge = (from: number, into: number) =>
    host.send(`/arbeid/innspill/${from}`, { gjor: 'samle', med: String(into), 'grunn-samle': 'Samme stativ.' })
  assert.equal((await merge(three, two)).status, 303)
  assert.equal((await merge(two, one)).status, 303)
  await post.until('2020-01-20T12:40')
  const gone = await db
    .selectFrom('act')
    .innerJoin('contactPoint', 'contactPoint.personId', 'act.personId')
    .select('act.personId')
    .where('contactPoint.value', 'in', ['sykkel2@example.no', 'stotter@example.no'])
    .execute()
  const personIds = gone.map(({ personId }) => personId)
  assert.equal(personIds.length, 2)
  await erasePersons(db, { personIds, kinds: actKinds({ clock }), actor: null, ground: null, at: clock.now() })
  assert.match(await pageOf(two), /Samlet med ?\d+ Sykkelstativ/)
  assert.match(await pageOf(three), /Samlet med/)
  assert.deepEqual((await voicesOf(db, [one]))(one), { said: 3, supporters: 0, helpers: 0 })
  assert.equal((await host.send(`/arbeid/innspill/${one}`, { gjor: 'svar', svar: 'done', grunn: 'Stativet står der.' })).status, 303)
  const { mails } = await post.until('2020-01-20T12:50')
  const told = mails
    .filter(({ subject }) => subject === 'Gjort: Sykkelstativ')
    .flatMap(({ to }) => [to ?? []].flat().map(({ text }) => text))
  assert.deepEqual(new Set(told), new Set(['sykkel1@example.no', 'sykkel3@example.no']))
  assert.doesNotMatch((await host.open(`/arbeid/innspill/${one}`)).text, /drill som glemmes|sykkel2/)
})
