import assert from 'node:assert/strict'
import { randomInt, randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { freshDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { connectionUrl } from '../../src/platform/database/testing/index.ts'
import { startProgram, temporaryFolder } from '../machine/program.ts'

const KILLS = 2
const AT_ONCE = 6
const SEATS = 15
const LONGEST_MS = 20_000
const DATE = '/api/v1/sessions/babysang-spikkestad.2020-01-06/sign-ups'

/** What residents have sent, by the key of each: its number, and whether it was answered. */
type Sent = Map<string, { number: number; isAnswered: boolean }>

const nameOf = (number: number) => `Test Kill ${number}`

async function comes(site: string, key: string, number: number): Promise<number> {
  const answer = await fetch(site + DATE, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      'x-forwarded-for': `198.18.${Math.floor(number / 250)}.${number % 250}`,
    },
    body: JSON.stringify({ name: nameOf(number), contact: `22 ${String(860_000 + number).replace(/(..)(..)(..)/, '$1 $2 $3')}`, size: 1 }),
  })
  await answer.arrayBuffer()
  return answer.status
}

const answered = (sent: Sent) => [...sent.values()].filter(({ isAnswered }) => isAnswered).length

/** Sends one after another until the program is gone. */
async function keepComing(site: string, sent: Sent): Promise<void> {
  for (;;) {
    const [key, number] = [randomUUID(), sent.size + 1]
    sent.set(key, { number, isAnswered: false })
    const status = await comes(site, key, number).catch(() => null)
    if (status === null) return
    assert.equal(status, 201)
    sent.set(key, { number, isAnswered: true })
  }
}

async function judge({ db }: TestDatabase, sent: Sent): Promise<void> {
  const whole = await db
    .selectFrom('signUp')
    .innerJoin('act', 'act.id', 'signUp.actId')
    .innerJoin('person', 'person.id', 'signUp.personId')
    .innerJoin('actKey', 'actKey.actId', 'act.id')
    .select(['signUp.id', 'signUp.actId', 'signUp.seated', 'act.subject', 'person.name'])
    .where('signUp.arrived', 'is not', null)
    .where((eb) => eb.exists(eb.selectFrom('receiptLink').select('actId').whereRef('receiptLink.actId', '=', 'act.id')))
    .orderBy('signUp.arrived')
    .execute()
  const names = new Set(whole.map(({ name }) => name))
  assert.equal(names.size, whole.length, 'somebody is on the list twice')
  const lost = [...sent.values()].filter(({ number, isAnswered }) => isAnswered && !names.has(nameOf(number)))
  assert.deepEqual(lost, [], 'answered with success, and missing')
  const seated = whole.map((row) => row.seated)
  const due = whole.map((_, place) => (place < SEATS ? 1 : 0))
  assert.deepEqual(seated, due, 'a seat lost, given twice, or given out of turn')
  for (const { subject, id } of whole) assert.equal(subject, `sign-up:${id}`)
  const told = await db.selectFrom('event').select('subject').where('kind', '=', 'act.done').execute()
  assert.deepEqual(new Set(told.map(({ subject }) => subject)), new Set(whole.map(({ actId }) => `act:${actId}`)), 'told of nothing else')
  for (const table of ['act', 'signUp', 'actKey'] as const) {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow()
    assert.equal(Number(count), whole.length, `half a sign-up in ${table}`)
  }
}

test('a web process killed while people sign up: no seat is lost or given twice, nobody who was answered is missing, and who was not answered sends again and is there once', async (t) => {
  const database = await freshDatabase('town')
  const folder = await temporaryFolder()
  const settings = { DATA_DIR: folder.path, DATABASE_URL: connectionUrl(database.connection), ROLE: 'web', TORG_NOW: '2020-01-03T12:00' }
  const sent: Sent = new Map()
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const program = await startProgram(settings)
    const coming = Array.from({ length: AT_ONCE }, () => keepComing(program.address, sent))
    const enough = answered(sent) + randomInt(9, 16)
    for (let ms = 0; answered(sent) < enough; ms += 5) {
      assert.ok(ms < LONGEST_MS, 'too few were answered')
      await wait(5)
    }
    await program.end('SIGKILL')
    await Promise.all(coming)
    await judge(database, sent)
  }
  const unanswered = [...sent].filter(([, { isAnswered }]) => !isAnswered)
  assert.ok(unanswered.length > 0, 'nothing was in flight: it proves nothing')
  const program = await startProgram(settings)
  for (const [key, { number }] of unanswered) {
    assert.equal(await comes(program.address, key, number), 201)
    sent.set(key, { number, isAnswered: true })
  }
  assert.equal((await program.end('SIGTERM')).code, 0)
  await judge(database, sent)
  assert.ok(sent.size > SEATS, 'the list was never full: it says nothing of who waits')
  t.diagnostic(`${sent.size} sign-ups, ${unanswered.length} in flight at ${KILLS} kills`)
  await folder.remove()
})
