import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newActKey, cancelAct } from '../../src/people/index.ts'
import { databaseFault } from '../../src/platform/database/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { addDays, day } from '../../src/platform/time/index.ts'
import { borrowRoom, marksWithin, roomTimes, type NewBorrowing } from '../../src/resources/index.ts'
import { sql } from 'kysely'
import { actKinds } from '../../src/town/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'

const CONTENDERS = 64

let town: OpenTown
let hubId = 0
before(async () => {
  town = await openTown({ now: '2022-03-01T08:00' })
  const { id } = await town.deps.db.selectFrom('hub').select('id').where('slug', '=', 'saetre').executeTakeFirstOrThrow()
  hubId = id
})

const borrow = (changes: Partial<NewBorrowing> = {}) =>
  borrowRoom(town.deps.db, {
    hub: { id: hubId, slug: 'saetre' },
    room: 'storsalen',
    day: day('2022-03-02'),
    from: 720,
    to: 780,
    weeks: 1,
    onlyFree: false,
    size: 12,
    borrower: 'voluntary',
    hasAdult: true,
    person: { name: 'Test Låner', language: 'nb', contacts: [] },
    helper: null,
    channel: 'web',
    registeredBy: null,
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: town.deps.clock.now(),
    ...changes,
  })

const live = async () =>
  (
    await sql<{ pairs: number }>`select count(*)::int as pairs from claim a join claim b
      on a.resource_id = b.resource_id and a.id < b.id and a.during && b.during
      where a.released_at is null and b.released_at is null`.execute(town.deps.db)
  ).rows[0]?.pairs

/** How each of them was answered: yes, or no for the one reason. */
async function answers(all: readonly Promise<unknown>[]): Promise<{ yes: number; no: number }> {
  const settled = await Promise.allSettled(all)
  const no = settled.filter((one) => one.status === 'rejected')
  for (const { reason } of no) assert.ok(reason instanceof Fault && reason.fault === 'conflict', String(reason))
  return { yes: settled.length - no.length, no: no.length }
}

test('of sixty-four who want one room for the same hour, one gets it and each of the others is told no', async () => {
  assert.deepEqual(await answers(Array.from({ length: CONTENDERS }, () => borrow())), { yes: 1, no: CONTENDERS - 1 })
  assert.equal(await live(), 0)
})

test('of sixty-four who want hours that overlap in part, those who get one never meet', async () => {
  const on = day('2022-03-07')
  const [room] = await roomTimes(town.deps.db, {
    hubId,
    from: on,
    to: on,
    today: day('2022-03-01'),
    at: town.deps.clock.now(),
    room: 'storsalen',
  })
  const [span] = room?.days[0]?.free ?? []
  const marks = span === undefined ? assert.fail('nothing is free') : marksWithin(on, span)
  const first = marks[0] ?? 0
  const { yes, no } = await answers(
    Array.from({ length: CONTENDERS }, (_, k) => borrow({ day: on, from: first + 30 * (k % 4), to: first + 30 * (k % 4) + 60 })),
  )
  assert.ok(yes >= 1 && yes <= 2, String(yes))
  assert.equal(yes + no, CONTENDERS)
  assert.equal(await live(), 0)
})

test('everything that a week offers can be had, and nothing else', async () => {
  const from = day('2022-03-14')
  const wanted = { hubId, from, to: addDays(from, 6), today: day('2022-03-01'), at: town.deps.clock.now(), room: 'motet' }
  const [room] = await roomTimes(town.deps.db, wanted)
  let had = 0
  for (const { day: on, free } of room?.days ?? []) {
    const marks = free.flatMap((span) => marksWithin(on, span))
    const outside = borrow({ room: 'motet', day: on, from: (marks.at(-1) ?? 600) - 30, to: (marks.at(-1) ?? 600) + 30 })
    await assert.rejects(outside, (error) => error instanceof Fault && error.fault === 'conflict')
    for (const [k, mark] of marks.slice(0, -1).entries()) {
      await borrow({ room: 'motet', day: on, from: mark, to: marks[k + 1] ?? mark + 30 })
      had += 1
    }
  }
  assert.ok(had > 10, String(had))
  const [after] = await roomTimes(town.deps.db, wanted)
  assert.deepEqual(
    after?.days.flatMap(({ free }) => free),
    [],
  )
})

test('a room that is given back is free at once, for one', async () => {
  const on = day('2022-03-09')
  const { actId } = await borrow({ day: on })
  await assert.rejects(borrow({ day: on }), Fault)
  await cancelAct(town.deps.db, actKinds(town.deps), { actId, by: 'person', at: town.deps.clock.now() })
  assert.deepEqual(await answers(Array.from({ length: 8 }, () => borrow({ day: on }))), { yes: 1, no: 7 })
})

test('the database itself refuses two live claims that meet, whoever writes them', async () => {
  const again = sql`insert into claim (resource_id, booking_id, session_id, starts_at, ends_at, during)
    select resource_id, booking_id, session_id, starts_at, ends_at, during from claim where released_at is null limit 1`.execute(
    town.deps.db,
  )
  await assert.rejects(again, (error) => databaseFault(error)?.constraint === 'claim_once')
})
