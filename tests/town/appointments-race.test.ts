import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { bookTime, findService, freeTimes, moveTime, type NewAppointment } from '../../src/appointments/index.ts'
import { cancelAct, newActKey } from '../../src/people/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { addDays, day, parseWallTime, type Instant } from '../../src/platform/time/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'

const CONTENDERS = 64
const SERVICE = 'bygge-pa-egen-tomt'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-03-02T08:00' })
})

const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
const book = (hub: string, start: Instant, changes: Partial<NewAppointment> = {}) =>
  bookTime(town.deps.db, {
    service: SERVICE,
    hub,
    start,
    interpreter: null,
    person: { name: 'Test Byggherre', language: 'nb', contacts: [] },
    helper: null,
    channel: 'web',
    registeredBy: null,
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: town.deps.clock.now(),
    ...changes,
  })

/** How each of them was answered: yes, or no for the one reason. */
async function answers(all: readonly Promise<unknown>[]): Promise<{ yes: number; no: number }> {
  const settled = await Promise.allSettled(all)
  const no = settled.filter((one) => one.status === 'rejected')
  for (const { reason } of no) assert.ok(reason instanceof Fault && reason.fault === 'conflict', String(reason))
  return { yes: settled.length - no.length, no: no.length }
}

/** Live claims that meet, and appointments with another number of claims than the one they are to have. */
async function violations(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select
      (select count(*) from claim a join claim b on a.resource_id = b.resource_id and a.id < b.id and a.during && b.during
        where a.released_at is null and b.released_at is null)::int
    + (select count(*) from appointment a where (a.ended_at is null) <>
        ((select count(*) from claim c where c.appointment_id = a.id and c.released_at is null) = 1))::int as n`.execute(town.deps.db)
  return rows[0]?.n ?? -1
}

async function free(from: string, to: string, interpreter: string | null = null) {
  const service = await findService(town.deps.db, { key: SERVICE, day: day('2020-03-02'), known: day('2020-03-02') })
  const booking = service?.booking ?? assert.fail('it is not booked')
  return freeTimes(town.deps.db, { service: SERVICE, booking, from: day(from), to: day(to), at: town.deps.clock.now(), interpreter })
}

test('of sixty-four who want the last time of one caseworker, one gets it and each of the others is told no', async () => {
  const start = at('2020-03-12T12:00')
  assert.deepEqual(await answers(Array.from({ length: CONTENDERS }, () => book('saetre', start))), { yes: 1, no: CONTENDERS - 1 })
  assert.equal(await violations(), 0)
})

test('where two can take it, two of sixty-four get it, one from each', async () => {
  const start = at('2020-03-09T10:00')
  assert.deepEqual(await answers(Array.from({ length: CONTENDERS }, () => book('asker', start))), { yes: 2, no: CONTENDERS - 2 })
  const { rows } = await sql<{ n: number }>`select count(distinct caseworker_id)::int as n from appointment
    where starts_at = ${new Date(start)}`.execute(town.deps.db)
  assert.equal(rows[0]?.n, 2)
  assert.equal(await violations(), 0)
})

test('everything that three weeks offer can be had, and nothing is left or had twice', async () => {
  const offered = await free('2020-03-16', '2020-04-05')
  assert.ok(offered.length > 30, String(offered.length))
  for (const { hub, start, takers } of offered) for (const _ of takers) await book(hub, start)
  assert.deepEqual(await free('2020-03-16', '2020-04-05'), [])
  for (const { hub, start } of offered.slice(0, 5)) await assert.rejects(book(hub, start), Fault)
  assert.equal(await violations(), 0)
})

test('what is not offered is refused: off the step, on a red day, elsewhere, past, beyond the horizon', async () => {
  for (const [hub, wall] of [
    ['saetre', '2020-03-12T12:10'],
    ['saetre', '2020-03-12T14:45'],
    ['saetre', '2020-04-09T12:00'],
    ['spikkestad', '2020-03-12T12:00'],
    ['asker', '2020-03-02T09:00'],
    ['asker', '2020-02-24T09:00'],
    ['asker', '2020-12-07T09:00'],
  ] as const)
    await assert.rejects(book(hub, at(wall)), (error) => error instanceof Fault && error.fault === 'conflict', `${hub} ${wall}`)
})

test('sixty-four who move to one time at once: one moves, the others keep what they had', async () => {
  const from = (await free('2020-04-06', '2020-05-20')).filter(({ hub }) => hub !== 'saetre').slice(0, 24)
  const acts = await Promise.all(from.map(({ hub, start }) => book(hub, start)))
  const to = at('2020-05-07T12:00')
  const moving = acts.map(({ actId }) => moveTime(town.deps.db, { actId, hub: 'saetre', start: to, at: town.deps.clock.now() }))
  assert.deepEqual(await answers(moving), { yes: 1, no: acts.length - 1 })
  assert.equal(await violations(), 0)
})

test('two who swap into each other’s time at the same moment are both answered, and nobody ends with none', async () => {
  const [one, two] = (await free('2020-05-11', '2020-05-15')).filter(({ hub }) => hub === 'tofte')
  if (one === undefined || two === undefined) return assert.fail('nothing is free')
  const [a, b] = [await book(one.hub, one.start), await book(two.hub, two.start)]
  const now = town.deps.clock.now()
  await answers([
    moveTime(town.deps.db, { actId: a.actId, hub: two.hub, start: two.start, at: now }),
    moveTime(town.deps.db, { actId: b.actId, hub: one.hub, start: one.start, at: now }),
  ])
  assert.equal(await violations(), 0)
})

test('booked and called off over and over by many, every time is free again at the end', async () => {
  const span = ['2020-05-18', addDays(day('2020-05-18'), 6)] as const
  const before = await free(...span)
  const kinds = actKinds(town.deps)
  await Promise.all(
    Array.from({ length: CONTENDERS }, async (_, k) => {
      const time = before[k % before.length] ?? assert.fail('nothing is free')
      const made = await book(time.hub, time.start).catch((error: unknown) => assert.ok(error instanceof Fault))
      if (made) await cancelAct(town.deps.db, kinds, { actId: made.actId, by: 'person', at: town.deps.clock.now() })
    }),
  )
  assert.deepEqual(await free(...span), before)
  assert.equal(await violations(), 0)
})
