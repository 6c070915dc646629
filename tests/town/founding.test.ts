import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'

const FORUM = '/arbeid/utvalg/omradeforum-brygga'
const MEETING = { del: 'mote', dag: '12.6.2020', sted: 'Tofte samfunnshus', antall: '34', for: '33', mot: '1' }
const STATUTES = { del: 'vedtekter', vedtekter: '§ 1 Formål\n§ 2 Årsmøte', 'for-vedtekter': '30', 'mot-vedtekter': '2' }
const PUBLIC = '/organ/omradeforum-brygga/stiftelse'

let workplace: Workplace
let secretary: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: '2020-06-15T20:00' })
  const admin = await workplace.as('municipality_admin')
  const forum = {
    'name-nb': 'Områdeforum Brygga',
    type: 'association',
    legalBasis: '',
    hub: 'tofte',
    'body-nb': 'En forening.',
    gjor: 'lagre',
  }
  await admin.done('/arbeid/kommune/organ/ny', forum)
  secretary = await workplace.as('committee_secretary', 'body:omradeforum-brygga')
})

const sent = async (changes: Record<string, string>) => {
  const answer = await secretary.send(`${FORUM}/stiftelse`, changes)
  return { status: answer.status, text: answer.status === 303 ? '' : (await readPage(answer)).text }
}
const elects = async (changes: Record<string, string>, names: readonly string[]) => {
  const opened = await secretary.send(`${FORUM}/valg`, { dag: '12.6.2020', ...changes })
  assert.equal(opened.status, 303)
  const path = opened.headers.get('location') ?? ''
  for (const navn of names) assert.equal((await secretary.send(path, { gjor: 'sett-opp', navn, ja: 'present' })).status, 303)
  return path
}
const ends = async (path: string) => {
  for (const gjor of ['ingen-imot', 'avslutt']) assert.equal((await secretary.send(path, { gjor })).status, 303)
}

test('an association cannot be told founded by a date alone, nor before the list of its people is handed over', async () => {
  assert.match((await secretary.open(`${FORUM}/stiftelse`)).text, /Dette mangler.*Trinnene foran er ikke gjort/)
  assert.equal((await sent({ ...MEETING })).status, 303)
  assert.match((await sent({ del: 'protokoll', underskrevet: '1' })).text, /Noe mangler før protokollen kan godkjennes/)
  for (const dato of ['1.3.2020', '10.3.2020', '10.4.2020', '1.5.2020']) await secretary.done(`${FORUM}/trinn`, { dato })
  assert.match((await secretary.open(`${FORUM}/trinn`)).text, /Neste: 5\. Stiftelsesmøte.*Skriv ned stiftelsesmøtet/)
  const told = await secretary.submit(`${FORUM}/trinn`, { dato: '12.6.2020', stand: 'actual' })
  assert.equal(told.status, 422)
  assert.match((await readPage(told)).text, /registreres på sin egen side/)
})

test('votes that cannot be are refused with what was typed kept, and a no founds nothing', async () => {
  const wrong = await sent({ ...MEETING, for: '33', mot: '2' })
  assert.deepEqual([wrong.status, /Flere har stemt enn det var folk/.test(wrong.text)], [422, true])
  assert.match(
    (await sent({ ...MEETING, dag: '16.6.2020', sted: '', antall: 'mange' })).text,
    /kan ikke være etter i dag.*Skriv hvor møtet var.*Skriv et helt tall/,
  )
  await sent({ ...MEETING, for: '17', mot: '17' })
  assert.match((await secretary.open(`${FORUM}/stiftelse`)).text, /Flertallet stemte ikke for\. Da er foreningen ikke stiftet/)
  assert.equal((await sent(MEETING)).status, 303)
  assert.equal((await sent({ ...STATUTES, 'for-vedtekter': '40' })).status, 422)
  assert.equal((await sent(STATUTES)).status, 303)
})

test('with a board the minutes are approved, and founding, statutes and minutes hold from one moment', async () => {
  await ends(await elects({ hva: 'member', plasser: '2', mate: 'plurality' }, ['Test Anne Åsgard', 'Test Berit Bøe']))
  assert.match((await secretary.open(`${FORUM}/stiftelse`)).text, /Lederen er ikke valgt/)
  const path = await elects({ hva: 'leader' }, [])
  const { db } = workplace.town.deps
  const { id } = await db.selectFrom('seat').select('id').where('name', '=', 'Test Anne Åsgard').executeTakeFirstOrThrow()
  assert.equal((await secretary.send(path, { gjor: 'sett-opp', medlem: String(id), ja: 'present' })).status, 303)
  await ends(path)
  assert.match((await secretary.open(`${FORUM}/stiftelse`)).text, /4\. Protokollen.*34 personer.*33 stemte for, 1 stemte mot/)
  assert.equal((await workplace.town.get(PUBLIC)).status, 404, 'nothing is public before it is approved')
  assert.match((await sent({ del: 'protokoll' })).text, /La to lese protokollen/)
  assert.equal((await sent({ del: 'protokoll', underskrevet: '1' })).status, 303)
  assert.equal((await sent({ del: 'protokoll', underskrevet: '1' })).status, 409, 'approved once')
  assert.equal((await sent(MEETING)).status, 409, 'what the meeting came to stays')

  const body = await workplace.town.page('/organ/omradeforum-brygga')
  assert.match(body.text, /I gang fra 12\. juni 2020/)
  assert.match(body.text, /5\. Stiftelsesmøte.*12\. juni 2020\. Gjort\. Protokoll.*Vedtekter.*Gjelder fra 12\. juni 2020/)
  const { text } = await workplace.town.page(PUBLIC)
  assert.match(
    text,
    /Utgave 1, godkjent 15\. juni 2020.*Vedtektene er vedtatt.*Medlemmer ?Test Anne Åsgard og Test Berit Bøe.*Leder ?Test Anne Åsgard/,
  )
})

test('a correction is a version of its own with its reason and a seal over the one before, and nothing approved is changed', async () => {
  const { db } = workplace.town.deps
  const first = await db.selectFrom('foundingMinutes').selectAll().executeTakeFirstOrThrow()
  assert.doesNotMatch(first.text, /Åsgard/, 'who was elected can still be hidden')
  assert.match((await sent({ del: 'rettelse', tekst: first.text, grunn: 'Feil' })).text, /den samme som før/)
  assert.match((await sent({ del: 'rettelse', tekst: 'Rettet', grunn: '' })).text, /Skriv hva som er feil/)
  assert.equal(
    (await sent({ del: 'rettelse', tekst: first.text.replace('Sak 1', 'Sak nr. 1'), grunn: 'Nummeret var skrevet feil.' })).status,
    303,
  )
  const second = await db.selectFrom('foundingMinutes').selectAll().where('version', '=', 2).executeTakeFirstOrThrow()
  assert.equal(second.checksum, createHash('sha256').update(`${first.checksum}\n${second.text}`).digest('hex'))
  assert.match((await workplace.town.page(PUBLIC)).text, /Utgave 2.*Nummeret var skrevet feil.*Tidligere utgaver/)
  await assert.rejects(sql`update founding_minutes set text = 'noe annet'`.execute(db), /append-only/)
  await assert.rejects(sql`delete from founding_minutes`.execute(db), /append-only/)
  const answer = await (await workplace.town.get('/api/v1/bodies/omradeforum-brygga/founding')).text()
  assert.match(answer, /"present":34,"votes":\{"for":33,"against":1\}.*"version":2.*"version":1/)
  assert.equal((await workplace.town.get('/api/v1/bodies/lsu-tofte/founding')).status, 404)
})

test('what the minutes tell of is not undone from the history', async () => {
  const history = await secretary.open(`${FORUM}/historikk`)
  const change = history.linkTo('Endret organ: Områdeforum Brygga')
  const { action, fields } = await secretary.form(change)
  const answer = await secretary.send(action, fields)
  assert.ok(answer.status === 409 || answer.status === 422, String(answer.status))
  assert.match((await workplace.town.page('/organ/omradeforum-brygga')).text, /I gang fra 12\. juni 2020/)
})

test('a committee is founded by nobody, and a member writes nothing', async () => {
  const other = await workplace.as('committee_secretary', 'body:lsu-tofte')
  assert.match((await other.open('/arbeid/utvalg/lsu-tofte/stiftelse')).text, /Et utvalg oppnevnes av kommunestyret/)
  assert.equal((await other.send('/arbeid/utvalg/lsu-tofte/stiftelse', MEETING)).status, 409)
  const member = await workplace.as('committee_member', 'body:omradeforum-brygga')
  assert.equal((await member.get(`${FORUM}/stiftelse`)).status, 403)
})
