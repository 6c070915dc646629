import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import {
  answerTime,
  bookTime,
  endAbsence,
  findService,
  freeTimes,
  markAbsent,
  moveTime,
  proposeTime,
  settleAppointments,
  takeBackOtherTime,
  wantEarlier,
  type FreeTime,
} from '../../src/appointments/index.ts'
import { cancelAct, newActKey } from '../../src/people/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { addDays, day, startOfDay, stoppedClock } from '../../src/platform/time/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'

const SERVICE = 'bygge-pa-egen-tomt'
const FROM = day('2020-05-04')
const ROUNDS = 4
const NOBODY = '00000000-0000-0000-0000-000000000000'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-03-02T08:00' })
})

const db = () => town.deps.db
const now = () => town.deps.clock.now()

async function free(): Promise<FreeTime[]> {
  const service = await findService(db(), { key: SERVICE, day: day('2020-03-02'), known: day('2020-03-02') })
  const booking = service?.booking ?? assert.fail('it is not booked')
  return freeTimes(db(), { service: SERVICE, booking, from: FROM, to: addDays(FROM, 27), at: now(), interpreter: null })
}

async function book({ hub, start }: FreeTime): Promise<string> {
  const person = { name: 'Test Byggherre', language: 'nb', contacts: [] } as const
  const how = { helper: null, channel: 'web', registeredBy: null, publicUrl: 'http://localhost' } as const
  const what = { service: SERVICE, hub, start, interpreter: null }
  return (await bookTime(db(), { ...what, ...how, person, key: newActKey(), at: now() })).actId
}

/** A no for a reason is an answer; anything else is not. */
async function answered(all: readonly Promise<unknown>[]): Promise<void> {
  for (const one of await Promise.allSettled(all))
    if (one.status === 'rejected' && !(one.reason instanceof Fault)) assert.fail(String(one.reason))
}

/** As the database has counted them; each connection tells what it has seen when it is asked to. */
async function deadlocks(): Promise<number> {
  const asking = Array.from({ length: 40 }, () => sql`select pg_stat_force_next_flush(), pg_sleep(0.05)`.execute(db()))
  await Promise.all(asking)
  const { rows } = await sql<{
    n: number
  }>`select pg_stat_get_db_deadlocks(oid)::int as n from pg_database where datname = current_database()`.execute(db())
  return rows[0]?.n ?? -1
}

async function violations(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select
      (select count(*) from claim a join claim b on a.resource_id = b.resource_id and a.id < b.id and a.during && b.during
        where a.released_at is null and b.released_at is null)::int
    + (select count(*) from appointment a where (a.ended_at is null) <>
        ((select count(*) from claim c where c.appointment_id = a.id and c.released_at is null) = 1))::int as n`.execute(db())
  return rows[0]?.n ?? -1
}

/** Whoever is to receive them, of each appointment. */
async function receivers(acts: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ actId: string; caseworkerId: number }>`select act_id, caseworker_id from appointment
    where act_id = any(${[...acts]}::uuid[])`.execute(db())
  return new Map(rows.map(({ actId, caseworkerId }) => [actId, caseworkerId]))
}

test('everything that can be done with times, done crosswise at once, ends in no deadlock, and no time is had twice or by nobody', async () => {
  const kinds = actKinds(town.deps)
  for (let round = 0; round < ROUNDS; round += 1) {
    const times = await free()
    assert.ok(times.length > 24, String(times.length))
    const acts: string[] = []
    for (const time of times.slice(0, 12)) acts.push(await book(time))
    // Two of them wait for an address that nobody proves.
    await sql`update appointment set held_until = ${new Date(now() - 1)} where act_id = any(${acts.slice(0, 2)}::uuid[])`.execute(db())
    const who = await receivers(acts)
    const span = { start: startOfDay(FROM), end: startOfDay(addDays(FROM, 1 + round)) }
    const [caseworker] = who.values()
    const to = (k: number) => times[12 + (k % (times.length - 12))] ?? assert.fail()
    const doing = acts.flatMap((actId, k) => [
      moveTime(db(), { actId, hub: to(k).hub, start: to(k).start, at: now() }),
      wantEarlier(db(), { actId, at: now() }),
      proposeTime(db(), { actId, caseworker: who.get(actId) ?? 0, hub: to(k + 5).hub, start: to(k + 5).start, actor: NOBODY, at: now() }),
      answerTime(db(), { actId, takes: k % 2 === 0, at: now() }),
      takeBackOtherTime(db(), { actId, at: now() }),
      ...(k % 3 === 0 ? [cancelAct(db(), kinds, { actId, by: 'person', at: now() })] : []),
      book(to(k + 3)),
    ])
    const absence = markAbsent(db(), { caseworker: caseworker ?? 0, span, at: now() })
    const settles = Array.from({ length: 3 }, () => settleAppointments.run({ ...town.deps, clock: stoppedClock(now()) }))
    await answered([...doing, ...settles, absence])
    const marked = await absence.catch(() => null)
    if (marked !== null) await endAbsence(db(), { id: marked.id, caseworker: caseworker ?? 0, at: now() })
    assert.equal(await violations(), 0)
  }
  assert.equal(await deadlocks(), 0)
})

test('a time at which nobody is to interpret waits for none who interpret elsewhere', async () => {
  const [time] = await free()
  if (time === undefined) assert.fail('nothing is free')
  const interpreters = sql`select id from resource where id in (select resource_id from caseworker where kind = 'interpreter') for no key update`
  const stop = new AbortController()
  await db()
    .transaction()
    .execute(async (tx) => {
      assert.notEqual((await interpreters.execute(tx)).rows.length, 0)
      const late = wait(10_000, 'it waits', { signal: stop.signal })
      assert.match(await Promise.race([book(time), late]), /^[0-9a-f-]{36}$/)
      stop.abort()
      await late.catch(() => undefined)
    })
})
