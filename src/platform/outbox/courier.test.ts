import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { Db } from '../database/index.ts'
import { freshDatabase } from '../database/testing.ts'
import { smtpMail } from '../mail/index.ts'
import { refusal, startSmtp } from '../mail/testing.ts'
import { parseWallTime } from '../time/index.ts'
import { MOST_TRIES, pauseAfter } from './backoff.ts'
import { Undelivered, type Carrier } from './carrier.ts'
import { heldMessages } from './claim.ts'
import { startCourier } from './courier.ts'
import { purgeMessages } from './housekeeping.ts'
import {
  listener,
  listMessages,
  messageGivenUp,
  messageSent,
  outboxFigures,
  queueMessage,
  recordReport,
  registerListeners,
  retryMessage,
  type NewMessage,
} from './index.ts'
import { deaf, queueMany, until, workDeps } from './testing.ts'

const NOW = parseWallTime('2020-01-02T12:00') ?? 0
const HOUR = 3_600_000

let db: Db
before(async () => {
  ;({ db } = await freshDatabase('empty'))
  const owner = [messageSent, messageGivenUp].map((kind) => listener({ kind, name: `test.${kind.name}`, handle: async () => undefined }))
  await registerListeners(db, owner)
})
const stops: (() => Promise<unknown>)[] = []
after(async () => {
  for (const stop of stops) await stop()
})

const mail = (key: string, more: Partial<NewMessage> = {}): NewMessage =>
  Object.assign({ key, channel: 'email' as const, language: 'nb', to: 'en@post.example', subject: 'Hei', text: 'Hei.' }, more)
const queue = (message: NewMessage) => db.transaction().execute((tx) => queueMessage(tx, message, NOW))
const row = (id: string) => db.selectFrom('outboundMessage').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const told = async (id: string) => {
  const events = await db.selectFrom('event').select(['kind', 'payload']).where('subject', '=', `message:${id}`).orderBy('id').execute()
  for (const { payload } of events) assert.equal(messageSent.schema.parse(payload).id, id)
  return events.map(({ kind }) => kind)
}
const carry = (send: Carrier['send']): Carrier => ({ width: 4, send, close: () => undefined })
function courier(carrier: Carrier, pauseAfter = () => 20) {
  const { stop } = startCourier(workDeps(db), { channel: 'email', carrier, presence: deaf(`pool-${Math.random()}`), pauseAfter })
  stops.push(stop)
  return { stop }
}

describe('the courier', () => {
  it('sends what is due in a town whose clock stands in 2020, and leaves what is not', async () => {
    const smtp = await startSmtp()
    stops.push(smtp.stop)
    const due = await queue(mail('due'))
    const later = await queue(mail('later', { dueAt: NOW + HOUR }))
    const { stop } = courier(smtpMail(smtp.url, { mailFrom: 'torg@kommune.example', publicUrl: 'http://kommune.example' }))
    await until('the mail is sent', async () => (await row(due.id)).sentAt !== null)
    await stop()
    assert.deepEqual([...smtp.counts()], [[`<${due.id}@kommune.example>`, 1]])
    const { sentAt, sentBy, tries, claimedBy } = await row(due.id)
    assert.deepEqual([sentAt?.getTime(), sentBy, tries, claimedBy], [NOW, 'smtp', 1, null])
    assert.equal((await row(later.id)).sentAt, null)
    assert.deepEqual(await told(due.id), ['message.sent'])
  })

  it('tries again after 4xx until it succeeds, under the same Message-ID', async () => {
    let refusals = 2
    const smtp = await startSmtp({
      onRcptTo: (_address, _session, done) => ((refusals -= 1) >= 0 ? done(refusal(450, 'Later')) : done()),
    })
    stops.push(smtp.stop)
    const { id } = await queue(mail('greylisted'))
    const { stop } = courier(smtpMail(smtp.url, { mailFrom: 'torg@kommune.example', publicUrl: 'http://kommune.example' }))
    await until('the mail is sent', async () => (await row(id)).sentAt !== null)
    await stop()
    assert.equal((await row(id)).tries, 3)
    assert.equal(smtp.counts().get(`<${id}@kommune.example>`), 1)
    assert.deepEqual(await told(id), ['message.sent'])
  })

  it('gives up at once what is refused for good, tells its owner, and sends it again when asked', async () => {
    const { id } = await queue(mail('refused'))
    let isRefused = true
    const { stop } = courier(
      carry(async () => {
        if (isRefused) throw new Undelivered('smtp 550 5.1.1', true)
        return { by: 'smtp', reference: null }
      }),
    )
    await until('it is given up', async () => (await row(id)).givenUpAt !== null)
    assert.deepEqual([(await row(id)).tries, (await row(id)).lastError, await told(id)], [1, 'smtp 550 5.1.1', ['message.given-up']])
    isRefused = false
    assert.equal(await db.transaction().execute((tx) => retryMessage(tx, id, NOW)), true)
    await until('it is sent', async () => (await row(id)).sentAt !== null)
    await stop()
    assert.equal(await db.transaction().execute((tx) => retryMessage(tx, id, NOW)), false)
    assert.deepEqual(await told(id), ['message.given-up', 'message.sent'])
  })

  it('gives up what has been tried often enough, and never sends what would come too late', async () => {
    const tired = await queue(mail('tired'))
    await db
      .updateTable('outboundMessage')
      .set({ tries: MOST_TRIES - 1 })
      .where('id', '=', tired.id)
      .execute()
    const late = await queue(mail('late', { dueAt: NOW - 2 * HOUR, notAfter: NOW - HOUR }))
    const seen: string[] = []
    const { stop } = courier(
      carry(async ({ id }) => {
        seen.push(id)
        throw new Undelivered('ETIMEDOUT', false)
      }),
    )
    await until('both are given up', async () => (await row(tired.id)).givenUpAt !== null && (await row(late.id)).givenUpAt !== null)
    await stop()
    assert.deepEqual([(await row(tired.id)).lastError, (await row(late.id)).lastError], ['ETIMEDOUT', 'too late'])
    assert.deepEqual(seen, [tired.id])
  })

  it('stops without losing what it had not begun, and waits for what is on the wire', async () => {
    await queueMany(db, 30, { prefix: 'stop', now: NOW })
    let begun = 0
    const { stop } = courier(
      carry(async () => {
        begun += 1
        await wait(150)
        return { by: 'smtp', reference: null }
      }),
    )
    await until('some are on the wire', () => begun === 4)
    await stop()
    const rows = await db.selectFrom('outboundMessage').select(['sentAt', 'claimedBy']).where('key', 'like', 'stop:%').execute()
    assert.ok(rows.every(({ claimedBy }) => claimedBy === null))
    assert.equal(rows.filter(({ sentAt }) => sentAt !== null).length, begun)
    assert.ok(begun < 30)
    await db.deleteFrom('outboundMessage').where('key', 'like', 'stop:%').execute()
  })

  it('frees what a dead worker had in hand, and nothing else', async () => {
    const { id } = await queue(mail('held', { dueAt: NOW + HOUR }))
    const claim = { claimedBy: 'pool-dead', claimedAt: new Date() }
    await db.updateTable('outboundMessage').set(claim).where('id', '=', id).execute()
    assert.deepEqual(await heldMessages.holders(db), ['pool-dead'])
    await heldMessages.free(db, ['pool-other'])
    assert.equal((await row(id)).claimedBy, 'pool-dead')
    await heldMessages.free(db, ['pool-dead'])
    assert.equal((await row(id)).claimedBy, null)
  })
})

describe('the outbox', () => {
  it('counts what waits, how long, and what became of the tries', async () => {
    await queue(mail('old', { dueAt: NOW - HOUR }))
    const { due, oldestDueSeconds, later, givenUp, tally } = await outboxFigures(db, NOW)
    assert.deepEqual({ due, oldestDueSeconds, later, givenUp }, { due: 1, oldestDueSeconds: 3_600, later: 2, givenUp: 2 })
    const number = (outcome: string) => tally.find((one) => one.outcome === outcome)?.number
    assert.equal(number('failed'), 2)
    assert.equal(number('given-up'), 3)
    assert.ok((number('sent') ?? 0) >= 7)
  })

  it('lists by state, page by page, the newest first', async () => {
    await queueMany(db, 5, { prefix: 'page', now: NOW + HOUR })
    const first = await listMessages(db, { state: 'waiting', limit: 3 })
    const next = await listMessages(db, { state: 'waiting', limit: 3, before: first.at(-1)?.id ?? '' })
    assert.equal(new Set([...first, ...next].map(({ id }) => id)).size, 6)
    assert.equal(next.filter(({ toAddress }) => toAddress?.startsWith('page-')).length, 2)
    assert.ok((await listMessages(db, { state: 'given-up', limit: 9 })).every(({ givenUpAt }) => givenUpAt !== null))
  })

  it('forgets the content after 90 days and keeps that it was sent', async () => {
    const sent = (await listMessages(db, { state: 'sent', limit: 1 }))[0] ?? assert.fail()
    assert.equal(await purgeMessages(db, NOW + 90 * 24 * HOUR - 1), 0)
    assert.ok((await purgeMessages(db, NOW + 90 * 24 * HOUR + 1)) > 0)
    const { toAddress, subject, text, sentAt, key } = await row(sent.id)
    assert.deepEqual([toAddress, subject, text], [null, null, null])
    assert.ok(sentAt !== null && key !== '')
    assert.ok((await db.selectFrom('outboundMessage').select('id').where('text', 'is not', null).execute()).length > 0)
  })

  it('takes the first report on an SMS, and tells the owner of one that did not arrive', async () => {
    const { id } = await queue({ key: 'sms', channel: 'sms', language: 'nb', to: '+4740000001', text: 'Hei.' })
    const report = (report: 'delivered' | 'undelivered') => db.transaction().execute((tx) => recordReport(tx, { id, report }, NOW))
    await report('undelivered')
    assert.equal((await row(id)).report, null, 'it was not sent yet')
    await db
      .updateTable('outboundMessage')
      .set({ sentAt: new Date(NOW), sentBy: 'gateway' })
      .where('id', '=', id)
      .execute()
    await report('undelivered')
    await report('delivered')
    assert.equal((await row(id)).report, 'undelivered')
    assert.deepEqual(await told(id), ['message.given-up'])
  })
})

describe('the pause before the next try', () => {
  it('grows from half a minute to four hours, and all tries take more than two days', () => {
    assert.equal(pauseAfter(1, 0.5), 30_000)
    assert.ok(pauseAfter(12, 1) <= 1.2 * 4 * HOUR)
    let total = 0
    for (let tries = 1; tries < MOST_TRIES; tries += 1) total += pauseAfter(tries, 0.5)
    assert.ok(total / HOUR > 40, `${total / HOUR} hours`)
  })
})
