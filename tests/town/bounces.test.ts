import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isAboutAddress } from '../../src/people/contacts/note-dead-address.ts'
import { refusal } from '../../src/platform/mail/testing.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'

const TOKEN = 'a token of sixteen'
const NOON = '2020-01-02T12:00'
let workplace: Workplace
let post: PostOffice
before(async () => {
  workplace = await openWorkplace({ now: NOON, env: { MAIL_RETURN_TOKEN: TOKEN } })
  post = await openPostOffice(workplace.town, {
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('ukjent')) return done(refusal(550, '5.1.1 no such mailbox'))
      if (address.startsWith('sperret')) return done(refusal(550, '5.7.1 we do not take your mail'))
      return done()
    },
  })
})
after(() => post.close())

async function ask(adresse: string) {
  const who = openResident(workplace.town)
  const receipt = await who.done('/kontakt/torg/tofte', { sporsmal: `Fra ${adresse}?`, navn: 'Test Retur', adresse })
  await post.until(NOON)
  const host = await workplace.as('hub_manager', 'hub:tofte')
  const list = await host.open('/arbeid/sporsmal')
  const href = list.links.find(({ text }) => text.includes(adresse))?.href ?? assert.fail(list.text)
  return { receipt: await who.open(receipt.path), staff: await host.open(href), host, href }
}

test('an address that nobody takes mail at is said to be one, to staff and on the receipt, and nothing more is sent there', async () => {
  const { receipt, staff, host, href } = await ask('ukjent@example.no')
  assert.match(staff.text, /Svaret går til ?ukjent@example\.no kan ikke nås/)
  assert.match(receipt.text, /ukjent@example\.no \(kan ikke nås: det vi sendte, kom i retur\)/)
  await host.done(href, { svar: 'Svaret står på kvitteringen.' })
  const { db } = workplace.town.deps
  const messages = await db.selectFrom('outboundMessage').select('key').where('toAddress', '=', 'ukjent@example.no').execute()
  assert.equal(messages.length, 1, 'the receipt alone was tried')
})

/** As a server says later that a mail could not be delivered: with our Message-ID among the original’s headers. */
const dsn = (id: string, { action, status }: { action: string; status: string }) =>
  [
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
    '',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; example.no',
    '',
    'Final-Recipient: rfc822; noen@example.no',
    `Action: ${action}`,
    `Status: ${status}`,
    '',
    '--x',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <${id}@localhost>`,
    '--x--',
  ].join('\r\n')

const handOver = (body: string, token = TOKEN) =>
  workplace.town.app.request('/epost/retur', {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${token}`, host: 'localhost' },
    body,
  })

test('a mail that was taken and comes back later counts as refused, once, and only by the right token', async () => {
  const { receipt, host, href } = await ask('borte@example.no')
  assert.doesNotMatch(receipt.text, /kan ikke nås/)
  const { db } = workplace.town.deps
  const { id } = await db.selectFrom('outboundMessage').select('id').where('toAddress', '=', 'borte@example.no').executeTakeFirstOrThrow()
  assert.equal((await handOver(dsn(id, { action: 'failed', status: '5.1.1' }), 'another token here')).status, 403)
  for (const nothing of [
    dsn(id, { action: 'delayed', status: '4.4.7' }),
    'Hei, jeg er på ferie.',
    dsn(crypto.randomUUID(), { action: 'failed', status: '5.1.1' }),
  ])
    assert.equal((await handOver(nothing)).status, 204)
  await post.until(NOON)
  assert.doesNotMatch((await host.open(href)).text, /kan ikke nås/)
  for (const _ of [1, 2]) assert.equal((await handOver(dsn(id, { action: 'failed', status: '5.1.1' }))).status, 204)
  await post.until(NOON)
  assert.match((await host.open(href)).text, /borte@example\.no kan ikke nås/)
  const told = await db
    .selectFrom('event')
    .select('id')
    .where('kind', '=', 'message.given-up')
    .where('subject', '=', `message:${id}`)
    .execute()
  assert.equal(told.length, 1)
})

test('a server that refuses us says nothing of the address', async () => {
  const { receipt, staff } = await ask('sperret@example.no')
  assert.doesNotMatch(staff.text, /kan ikke nås/)
  assert.doesNotMatch(receipt.text, /kan ikke nås/)
})

test('only what is about the address counts, whatever else goes wrong for good', () => {
  for (const why of ['smtp 550 5.1.1', 'smtp 553 5.1.3', 'smtp 550 5.2.1', 'smtp 550', 'smtp 551', 'http 410', 'http 422'])
    assert.equal(isAboutAddress(why), true, why)
  for (const why of [
    'smtp 550 5.7.1',
    'smtp 552 5.2.2',
    'smtp 554',
    'smtp 535',
    'smtp 421',
    'too late',
    'undelivered',
    'http 400',
    'http 401',
    '',
  ])
    assert.equal(isAboutAddress(why), false, why)
})
