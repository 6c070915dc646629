import assert from 'node:assert/strict'
import { randomInt, randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { freshDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { connectionUrl } from '../../src/platform/database/testing/index.ts'
import { startProgram, temporaryFolder } from './program.ts'

const KILLS = 3
const AT_ONCE = 6

/** What residents have sent, by the key of each: whether it was answered. */
type Sent = Map<string, boolean>

let addresses = 0
async function ask(site: string, key: string): Promise<number> {
  addresses += 1
  const answer = await fetch(`${site}/api/v1/enquiries`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      'x-forwarded-for': `198.18.${Math.floor(addresses / 250)}.${addresses % 250}`,
    },
    body: JSON.stringify({ topic: 'hub:tofte', question: `Spørsmål ${key}`, name: 'Test Kill', contact: '' }),
  })
  await answer.arrayBuffer()
  return answer.status
}

/** Sends one after another until the program is gone. */
async function keepAsking(site: string, sent: Sent): Promise<void> {
  for (;;) {
    const key = randomUUID()
    sent.set(key, false)
    const status = await ask(site, key).catch(() => null)
    if (status === null) return
    assert.equal(status, 201)
    sent.set(key, true)
  }
}

async function judge({ db }: TestDatabase, sent: Sent): Promise<void> {
  const told = await db.selectFrom('event').select('subject').where('kind', '=', 'act.done').execute()
  const whole = await db
    .selectFrom('enquiry')
    .innerJoin('act', 'act.id', 'enquiry.actId')
    .innerJoin('person', 'person.id', 'act.personId')
    .innerJoin('actKey', 'actKey.actId', 'act.id')
    .select(['enquiry.body', 'enquiry.actId', 'act.subject', 'enquiry.id'])
    .where((eb) => eb.exists(eb.selectFrom('receiptLink').select('actId').whereRef('receiptLink.actId', '=', 'act.id')))
    .execute()
  const bodies = whole.map(({ body }) => body)
  assert.equal(new Set(bodies).size, bodies.length, 'one act was done twice')
  const lost = [...sent].filter(([key, isAnswered]) => isAnswered && !bodies.includes(`Spørsmål ${key}`))
  assert.deepEqual(lost, [], 'answered with success, and missing')
  for (const { subject, id } of whole) assert.equal(subject, `enquiry:${id}`)
  assert.deepEqual(new Set(told.map(({ subject }) => subject)), new Set(whole.map(({ actId }) => `act:${actId}`)), 'told of nothing else')
  for (const table of ['act', 'enquiry', 'person', 'actKey'] as const) {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow()
    assert.equal(Number(count), whole.length, `half an act in ${table}`)
  }
}

test('a web process killed in the middle of acts: none that was answered is missing, none is half done, and what was not answered is sent again as one', async (t) => {
  const database = await freshDatabase('facts')
  const folder = await temporaryFolder()
  const settings = { DATA_DIR: folder.path, DATABASE_URL: connectionUrl(database.connection), ROLE: 'web', TORG_NOW: '2020-01-02T12:00' }
  const sent: Sent = new Map()
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const program = await startProgram(settings)
    const asking = Array.from({ length: AT_ONCE }, () => keepAsking(program.address, sent))
    await wait(randomInt(300, 1_200))
    await program.end('SIGKILL')
    await Promise.all(asking)
    await judge(database, sent)
  }
  const unanswered = [...sent].filter(([, isAnswered]) => !isAnswered)
  assert.ok(unanswered.length > 0, 'nothing was in flight: it proves nothing')
  const program = await startProgram(settings)
  for (const [key] of unanswered) {
    assert.equal(await ask(program.address, key), 201)
    sent.set(key, true)
  }
  await judge(database, sent)
  t.diagnostic(`${sent.size} acts, ${unanswered.length} in flight at ${KILLS} kills`)
  assert.equal((await program.end('SIGTERM')).code, 0)
  await folder.remove()
})
