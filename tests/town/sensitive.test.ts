import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { settleVolunteers } from '../../src/activities/index.ts'
import { tellActor } from '../../src/people/index.ts'
import { parseWallTime, stoppedClock } from '../../src/platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'

const NOON = '2020-01-03T12:00'
const PROVIDER = '/arbeid/kommune/tilbydere/kirken-i-teglen'
/** What would tell what it is: its name, its address, and what it does. */
const TELLS = /teglen|kirken|babysang|en ny gruppe/i

let workplace: Workplace
let post: PostOffice
let admin: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: NOON })
  post = await openPostOffice(workplace.town)
  admin = await workplace.as('municipality_admin')
  await admin.done(PROVIDER, { sensitive: 'ja', gjor: 'lagre' })
})
after(() => post.close())

/** An act of somebody whose address is proven; the page of its receipt. */
async function done(who: Resident, path: string, fields: Record<string, string>) {
  const first = await who.done(path, fields)
  if (first.heading !== 'Ett steg igjen') return first
  await post.until(NOON)
  const digits = (await sentTo(workplace.town, fields['adresse']?.replace(/^4/, '+474').replaceAll(' ', '') ?? ''))
    .map(({ subject, text }) => /\b\d{6}\b/.exec(`${subject} ${text}`)?.[0])
    .find((found) => found !== undefined)
  return who.done(first.path, { sifre: digits ?? assert.fail('no digits') })
}

/** All that was sent, as others see it: subject, text and calendar of mails, text messages. */
const sent = async () => {
  const rows = await workplace.town.deps.db.selectFrom('outboundMessage').select(['channel', 'subject', 'text', 'calendar']).execute()
  return rows
    .filter(({ text }) => text !== null)
    .map(({ channel, subject, text, calendar }) => `${channel}: ${subject ?? ''}\n${text}\n${calendar?.content ?? ''}`)
}
const telling = async () => (await sent()).filter((message) => TELLS.test(message))

describe('a provider that is marked as sensitive', () => {
  it('is marked by staff in its form', async () => {
    const row = await workplace.town.deps.db
      .selectFrom('provider')
      .select('sensitive')
      .where('slug', '=', 'kirken-i-teglen')
      .executeTakeFirst()
    assert.equal(row?.sensitive, true)
    assert.match((await admin.open(PROVIDER)).text, /Følsomt Da nevnes den ikke i SMS/)
  })

  for (const adresse of ['folger@example.no', '412 34 567'])
    it(`is not named to whoever follows it (${adresse}), and the receipt behind the link says all`, async () => {
      const who = openResident(workplace.town)
      const receipt = await done(who, '/folg/tilbyder/kirken-i-teglen', { adresse })
      assert.match(receipt.text, /Du følger Kirken i Teglen/)
      const before = (await sent()).length
      await admin.done('/arbeid/torg/spikkestad/nytt/ny', {
        'title-nb': `En ny gruppe for ${adresse.slice(0, 3)}`,
        'body-nb': 'Vi møtes.',
        provider: 'kirken-i-teglen',
        gjor: 'lagre',
      })
      await post.until('2020-01-03T12:30')
      const told = (await sent()).slice(before)
      assert.ok(told.some((message) => /Innbyggertorg: Det er noe nytt/.test(message)))
      assert.deepEqual(await telling(), [])
    })

  it('is not named where it answers a question', async () => {
    const who = openResident(workplace.town)
    const receipt = await done(who, '/kontakt/tilbyder/kirken-i-teglen', { adresse: 'spor@example.no', sporsmal: 'Er kirken åpen?' })
    const list = await admin.open('/arbeid/sporsmal')
    const to = list.links.find(({ href }) => /\/arbeid\/sporsmal\/[\da-f-]{36}/.test(href))?.href ?? assert.fail(list.text)
    await admin.done(to, { svar: 'Kirken er åpen til fire.' })
    await post.until(NOON)
    const answers = await sentTo(workplace.town, 'spor@example.no')
    assert.ok(answers.some(({ subject }) => subject === 'Du har fått svar'))
    assert.deepEqual(await telling(), [])
    assert.match((await who.open(receipt.path)).text, /Kirken er åpen til fire/)
  })

  it('is not named where somebody signs up for what it does, nor when the date is cancelled', async () => {
    const who = openResident(workplace.town)
    const date = '/aktiviteter/babysang-spikkestad/pamelding/2020-01-06'
    const receipt = await done(who, date, { navn: 'Test Deltaker', adresse: 'deltar@example.no' })
    assert.equal(receipt.heading, 'Du er påmeldt Babysang')
    await post.until(NOON)
    const subjects = (await sentTo(workplace.town, 'deltar@example.no')).map(({ subject }) => subject)
    assert.ok(subjects.includes('Kvittering: Vi har fått det du ba om'), subjects.join())
    const { db, clock } = workplace.town.deps
    const code = (await who.open(receipt.path)).texts('.words')[0]?.trim() ?? ''
    const { id: act } = await db.selectFrom('act').select('id').where('spokenCode', '=', code).executeTakeFirstOrThrow()
    const notice = { act, title: { nb: 'Babysang er avlyst' }, text: { nb: 'Kirken er stengt.' }, page: null, notAfter: null }
    await db.transaction().execute((tx) => tellActor(tx, notice, clock.now()))
    await post.until(NOON)
    assert.ok((await sentTo(workplace.town, 'deltar@example.no')).some(({ subject }) => subject === 'Du har en beskjed'))
    assert.deepEqual(await telling(), [])
  })

  it('nor in anybody’s own calendar, where the times stand as «Avtale»', async () => {
    const who = openResident(workplace.town)
    const receipt = await done(who, '/aktiviteter/babysang-spikkestad/pamelding/2020-01-06', {
      navn: 'Test Kalender',
      adresse: 'kalender@example.no',
    })
    const made = await (await who.submit(`${receipt.path}/kalender`)).text()
    const address = />http:\/\/[^/<]+(\/kalender\/[0-9a-z]{32}\.ics)</.exec(made)?.[1] ?? assert.fail('no address')
    const calendar = await (await workplace.town.get(address)).text()
    assert.match(calendar, /SUMMARY:Avtale/)
    const event = /BEGIN:VEVENT.*END:VEVENT/s.exec(calendar)?.[0].replaceAll(/\r\n /g, '') ?? ''
    assert.doesNotMatch(event.replaceAll(/^UID:.*$/gm, ''), TELLS)
  })

  it('nor to whoever volunteers for it: receipt, reminder and calling off say only that there is something', async () => {
    const need = '/frivillig/vert-sprakkafe-borgen'
    const { db } = workplace.town.deps
    await db.updateTable('provider').set({ sensitive: true }).where('slug', '=', 'naermiljosentralen-borgen').execute()
    const from = (await sent()).length
    const receipt = await done(openResident(workplace.town), `${need}/pamelding`, {
      navn: 'Test Frivillig',
      adresse: 'frivillig@example.no',
      vakter: '2020-01-07',
    })
    assert.match(receipt.heading, /Vert på språkkafé/, 'behind the link all is said')
    await post.until(NOON)
    const evening = '2020-01-06T18:00'
    await settleVolunteers.run({ ...workplace.town.deps, clock: stoppedClock(parseWallTime(evening) ?? assert.fail(evening)) })
    await post.until(evening)
    const told = (await sent()).slice(from)
    const subjects = (await sentTo(workplace.town, 'frivillig@example.no')).map(({ subject }) => subject)
    assert.ok(subjects.includes('Kvittering: Vi har fått det du ba om'), subjects.join())
    assert.ok(subjects.includes('Du har en beskjed'), subjects.join())
    assert.deepEqual(
      told.filter((message) => /språkkaf|borgen|frivillig:/i.test(message)),
      [],
    )
  })

  it('while everybody else is named as before', async () => {
    const who = openResident(workplace.town)
    await done(who, '/folg/torg/tofte', { adresse: 'tofte@example.no' })
    await post.until(NOON)
    const subjects = (await sentTo(workplace.town, 'tofte@example.no')).map(({ subject }) => subject)
    assert.ok(subjects.includes('Kvittering: Du følger Tofte'))
  })
})
