import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { messageLines } from '../../src/hubs/index.ts'
import { answerEnquiry } from '../../src/messages/index.ts'
import { tellActor, tellFollowers } from '../../src/people/index.ts'
import type { Tx } from '../../src/platform/database/index.ts'
import { refusal } from '../../src/platform/mail/testing.ts'
import { recordReport, retryMessage } from '../../src/platform/outbox/index.ts'
import { topics } from '../../src/town/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'

const NOON = '2020-01-02T12:00'
const LIST = '/arbeid/ringeliste'
/** Mailboxes that are gone since the receipt came. */
const gone = new Set<string>()
let workplace: Workplace
let post: PostOffice
let tofte: Colleague
let admin: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: NOON })
  post = await openPostOffice(workplace.town, {
    onRcptTo: ({ address }, _session, done) => done(gone.has(address) ? refusal(550, '5.1.1 no such mailbox') : null),
  })
  tofte = await workplace.as('desk_adviser', 'hub:tofte')
  admin = await workplace.as('municipality_admin')
})
after(() => post.close())

const now = () => workplace.town.deps.clock.now()
const db = () => workplace.town.deps.db
const write = <T>(act: (tx: Tx) => Promise<T>) => db().transaction().execute(act)

/** Somebody who got a receipt where they are reached, has since got another way, and then lost the first. */
async function somebody(adresse: string, { besides }: { besides?: { kind: 'email' | 'mobile'; value: string } } = {}) {
  const navn = `Test ${adresse.replaceAll(/[^a-z0-9]/gi, ' ')}`
  await tofte.done('/arbeid/skranke/folg', { navn, adresse })
  await post.until(NOON)
  const row = await db().selectFrom('act').select(['id', 'personId']).orderBy('at', 'desc').orderBy('id').execute()
  const names = await db().selectFrom('person').select('id').where('name', '=', navn).executeTakeFirstOrThrow()
  const act = row.find(({ personId }) => personId === names.id) ?? assert.fail()
  if (besides)
    await db()
      .insertInto('contactPoint')
      .values({ personId: names.id, ...besides, verifiedAt: null })
      .execute()
  gone.add(adresse)
  return { actId: act.id, navn }
}

const tell = (actId: string, title: string) =>
  write((tx) =>
    tellActor(tx, { act: actId, title: { nb: title }, text: { nb: `${title}. Ny dato kommer.` }, page: null, notAfter: null }, now()),
  )
const news = (title: string) =>
  write((tx) => tellFollowers(tx, { topics: ['hub:tofte'], about: 'news', title: { nb: title }, text: null, path: '/nytt' }, now()))
const countOf = (text: string, part: string) => text.split(part).length - 1
const messageTo = (toAddress: string, key: string) =>
  db()
    .selectFrom('outboundMessage')
    .select('id')
    .where('toAddress', '=', toAddress)
    .where('key', 'like', `${key}%`)
    .executeTakeFirstOrThrow()

test('«Avlyst» to a mailbox that is gone stands on the hub’s call list, once, also when staff send it once more', async () => {
  const { actId, navn } = await somebody('avlyst@example.no')
  await tell(actId, 'Avlyst: Babysang')
  await post.until(NOON)
  const once = await tofte.open(LIST)
  assert.match(once.text, new RegExp(`${navn}[\\s\\S]*Avlyst: Babysang`))
  const { id } = await messageTo('avlyst@example.no', 'notice:')
  assert.ok(await write((tx) => retryMessage(tx, id, now())))
  await post.until(NOON)
  assert.equal(countOf((await tofte.open(LIST)).text, 'Avlyst: Babysang'), countOf(once.text, 'Avlyst: Babysang'))
})

test('whoever has a number besides gets a text message, and when that is not delivered somebody rings it', async () => {
  const { actId, navn } = await somebody('to-veier@example.no', { besides: { kind: 'mobile', value: '+4741234561' } })
  await tell(actId, 'Flyttet: Strikking')
  const { texts } = await post.until(NOON)
  assert.deepEqual(
    texts.map(({ to, text }) => [to, /Flyttet: Strikking/.exec(text)?.[0] ?? text]),
    [['+4741234561', 'Flyttet: Strikking']],
  )
  assert.doesNotMatch((await tofte.open(LIST)).text, new RegExp(navn))
  const sms = texts[0]?.reference ?? assert.fail()
  await write((tx) => recordReport(tx, { id: sms, report: 'undelivered' }, now()))
  await post.until(NOON)
  assert.match((await tofte.open(LIST)).text, new RegExp(`${navn}[\\s\\S]*412 34 561[\\s\\S]*Flyttet: Strikking`))
  const stopped = '/arbeid/utboks/stoppet'
  assert.match((await admin.open(stopped)).text, /SMS[\s\S]*Ikke levert/)
  assert.equal((await admin.send(stopped, { hva: `message:${sms}`, gjor: 'forkast', grunn: 'Ringt' })).status, 303)
  assert.doesNotMatch((await admin.open(stopped)).text, /Ikke levert/)
})

test('what a follower was to hear goes to their other address, else to the call list, and is ticked there', async () => {
  const alone = await somebody('nytt@example.no')
  await somebody('nytt-to@example.no', { besides: { kind: 'mobile', value: '+4741234562' } })
  await news('Språkkafé på tirsdag')
  const { texts } = await post.until(NOON)
  assert.equal(texts.filter(({ to }) => to === '+4741234562').length, 1)
  const list = await tofte.open(LIST)
  assert.match(list.text, new RegExp(`${alone.navn}[\\s\\S]*Språkkafé på tirsdag`))
  assert.doesNotMatch(list.text, /Test nytt to/)
  const linje = new RegExp(`${alone.navn}[\\s\\S]*?name="linje" value="(tiding:[^"]+)"`).exec(list.html)?.[1] ?? assert.fail(list.text)
  await tofte.send(LIST, { linje, gjor: 'sagt' })
  const { toldBy } = await db()
    .selectFrom('tiding')
    .select('toldBy')
    .where('id', '=', Number(linje.slice(7)))
    .executeTakeFirstOrThrow()
  assert.notEqual(toldBy, null)
})

test('tidings by text message that are not delivered are rung about, and not sent to the number again', async () => {
  const navn = 'Test Slått Av'
  await tofte.done('/arbeid/skranke/folg', { navn, adresse: '412 34 563' })
  await post.until(NOON)
  await news('Kveldsåpent torsdag')
  const { texts } = await post.until(NOON)
  const sms = texts.find(({ to }) => to === '+4741234563') ?? assert.fail('no text message')
  await write((tx) => recordReport(tx, { id: sms.reference, report: 'undelivered' }, now()))
  const later = await post.until(NOON)
  assert.ok(later.texts.every(({ to }) => to !== '+4741234563'))
  assert.match((await tofte.open(LIST)).text, new RegExp(`${navn}[\\s\\S]*412 34 563[\\s\\S]*Kveldsåpent torsdag`))
})

test('an answer that comes back goes to the other address, masked where the matter is sensitive; with none, the desk rings', async () => {
  await admin.done('/arbeid/kommune/tilbydere/kirken-i-teglen', { sensitive: 'ja', gjor: 'lagre' })
  const by = await db().selectFrom('staffAccount').select('id').executeTakeFirstOrThrow()
  const { deps } = workplace.town
  for (const [adresse, topic] of [
    ['svar@example.no', 'hub:tofte'],
    ['svar-to@example.no', 'provider:kirken-i-teglen'],
  ] as const) {
    const sporsmal = `Spørsmål fra ${adresse}?`
    const asker = await workplace.as('desk_adviser')
    await asker.done('/arbeid/skranke/sporsmal', { navn: `Test ${adresse}`, adresse, sporsmal, om: topic })
    await post.until(NOON)
    const row = await db().selectFrom('enquiry').select(['id', 'personId']).where('body', '=', sporsmal).executeTakeFirstOrThrow()
    if (topic !== 'hub:tofte')
      await db()
        .insertInto('contactPoint')
        .values({ personId: row.personId, kind: 'mobile', value: '+4741234564', verifiedAt: null })
        .execute()
    gone.add(adresse)
    const { config, clock } = deps
    const given = { id: row.id, text: 'Ja, i Teglen.', by, names: topics.names(clock), lines: messageLines }
    await answerEnquiry(db(), { ...given, publicUrl: config.publicUrl, at: now() })
  }
  const { texts } = await post.until(NOON)
  const sms = texts.find(({ to }) => to === '+4741234564') ?? assert.fail('no text message')
  assert.doesNotMatch(sms.text, /teglen|kirk/i)
  const list = await tofte.open(LIST)
  assert.match(list.text, /Test svar@example\.no[\s\S]*Ja, i Teglen\./)
  assert.doesNotMatch(list.text, /svar-to/)
})

test('a leader who does not hear how staff decided is rung', async () => {
  const whole = await workplace.as('desk_adviser')
  await whole.done('/arbeid/skranke/organisasjon', { organisasjon: 'Prøve strikkelag', navn: 'Test Lagleder', adresse: 'leder@example.no' })
  await post.until(NOON)
  gone.add('leder@example.no')
  const { organisationId } = await db()
    .selectFrom('organisationName')
    .select('organisationId')
    .where('name', '=', 'Prøve strikkelag')
    .executeTakeFirstOrThrow()
  await admin.done(`/arbeid/organisasjoner/${organisationId}`, { avgjorelse: 'approved', grunn: 'Vedtekter vist' })
  await post.until(NOON)
  assert.match((await admin.open(LIST)).text, /Test Lagleder[\s\S]*Prøve strikkelag/)
})
