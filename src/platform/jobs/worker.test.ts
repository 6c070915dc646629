import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { z } from 'zod'
import { freshDatabase, type TestDatabase } from '../database/testing.ts'
import { until, workDeps } from '../outbox/testing.ts'
import { machineNow } from '../time/index.ts'
import { heldJobs } from './dead-workers.ts'
import { enqueueJob, jobKind, task, type Task } from './index.ts'
import { startWorker } from './worker.ts'

const note = jobKind('test.note', z.object({ n: z.number() }))
const HOUR = 3_600_000

let database: TestDatabase
before(async () => {
  database = await freshDatabase('empty')
})
const stops: (() => Promise<unknown>)[] = []
after(async () => {
  for (const stop of stops) await stop()
})

async function worker(tasks: readonly Task[]) {
  const running = await startWorker(workDeps(database.db), { connection: database.connection, tasks, recurring: [], holdings: [] })
  stops.push(running.stop)
  return running
}
const stopNow = async (stop: () => Promise<unknown>) => {
  stops.splice(stops.indexOf(stop), 1)
  await stop()
}
const enqueue = (n: number, more: { dueAt?: number; now?: number; key?: string } = {}) =>
  database.db.transaction().execute((tx) => enqueueJob(tx, { kind: note, payload: { n }, now: 0, ...more }))
const jobs = async () =>
  (
    await sql<{ runAt: Date; lockedBy: string | null }>`
      select run_at, locked_by from graphile_worker._private_jobs order by id`.execute(database.db)
  ).rows

describe('a job', () => {
  it('runs when its cause is committed, never when it is rolled back, and is tried again when it fails', async () => {
    const ran: number[] = []
    const { stop } = await worker([
      task(note, async (_deps, { n }) => {
        ran.push(n)
        if (n === 2 && ran.filter((one) => one === 2).length === 1) throw new Error('the first time')
      }),
    ])
    const failing = database.db.transaction().execute(async (tx) => {
      await enqueueJob(tx, { kind: note, payload: { n: 1 }, now: 0 })
      throw new Error('the cause failed')
    })
    await assert.rejects(failing, /the cause failed/)
    await enqueue(2)
    await enqueue(3)
    await until('both have run, one of them twice', () => ran.length === 3)
    assert.deepEqual(
      ran.toSorted((a, b) => a - b),
      [2, 2, 3],
    )
    await until('nothing is left', async () => (await jobs()).length === 0)
    await stopNow(stop)
  })

  it('keeps its distance in time in a town whose clock was set', async () => {
    const now = Date.UTC(2020, 0, 2)
    await enqueue(1, { now, dueAt: now + HOUR, key: 'one' })
    await enqueue(2, { now, dueAt: now - HOUR })
    await enqueue(3, { now, dueAt: now + 2 * HOUR, key: 'one' })
    const distances = (await jobs()).map(({ runAt }) => Math.abs(Math.round((runAt.getTime() - machineNow()) / HOUR)))
    assert.deepEqual(
      distances.toSorted((a, b) => a - b),
      [0, 2],
    )
    await sql`delete from graphile_worker._private_jobs`.execute(database.db)
  })

  it('of a worker that was killed is freed within seconds, and one of a living worker is not', async () => {
    let hold: () => void = () => undefined
    const held = new Promise<void>((resolve) => (hold = resolve))
    const { stop } = await worker([task(note, () => held)])
    await enqueue(1)
    await until('the job is in hand', async () => (await heldJobs.holders(database.db)).length === 1)
    const [alive = ''] = await heldJobs.holders(database.db)
    await sql`select graphile_worker.add_job('test.other', '{}')`.execute(database.db)
    // As a killed worker leaves it; fails when the private table is another than the one we read.
    await sql`update graphile_worker._private_jobs j set locked_by = 'pool-dead', locked_at = clock_timestamp(), attempts = 1
      from graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'test.other'`.execute(database.db)
    assert.equal((await heldJobs.holders(database.db)).length, 2)
    await wait(1_000)
    await until('the dead is freed', async () => !(await heldJobs.holders(database.db)).includes('pool-dead'), 15_000)
    assert.deepEqual(await heldJobs.holders(database.db), [alive])
    hold()
    await stopNow(stop)
  })

  it('is refused at the door when it does not carry what its kind says', async () => {
    const wrong = { n: 'seven' }
    await assert.rejects(
      database.db
        .transaction()
        .execute((tx) => enqueueJob(tx, { kind: jobKind<unknown>('test.note', note.schema), payload: wrong, now: 0 })),
      z.ZodError,
    )
  })
})

describe('a worker', () => {
  it('stands in pg_stat_activity by the name that its jobs are held by, and comes back when that line is cut', async () => {
    const { presence, stop } = await worker([])
    const lines = () =>
      sql<{ pid: number }>`select pid from pg_stat_activity where application_name = ${presence.name}`
        .execute(database.db)
        .then(({ rows }) => rows.map(({ pid }) => pid))
    await until('it stands there', async () => (await lines()).length === 1)
    const [first = 0] = await lines()
    await sql`select pg_terminate_backend(${first})`.execute(database.db)
    await until('it is back', async () => (await lines()).some((pid) => pid !== first))
    await stopNow(stop)
    // The server takes a line away a moment after it was closed.
    await until('nothing stands there', async () => (await lines()).length === 0)
  })
})
