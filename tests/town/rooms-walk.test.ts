import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { activityKind, rollDates } from '../../src/activities/index.ts'
import { putItem } from '../../src/hubs/edit/index.ts'
import { acting } from '../../src/hubs/edit/testing.ts'
import { hubScope } from '../../src/hubs/items/index.ts'
import { newActKey } from '../../src/people/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { addDays, day, type Day } from '../../src/platform/time/index.ts'
import { borrowRoom, giveBack, marksWithin, roomTimes } from '../../src/resources/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'

const TODAY = day('2022-03-01')
const ROOMS = ['storsalen', 'motet'] as const
const STEPS = 24

let town: OpenTown
let hubId = 0
before(async () => {
  town = await openTown({ now: '2022-03-01T08:00' })
  const { id } = await town.deps.db.selectFrom('hub').select('id').where('slug', '=', 'saetre').executeTakeFirstOrThrow()
  hubId = id
})

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** One of six series gets a room, a weekday and an hour, or a date of it is cancelled. */
async function putSeries({
  nr,
  room,
  weekday,
  from,
  off,
}: {
  nr: number
  room: string
  weekday: number
  from: number
  off: number | null
}) {
  const first = addDays(day('2022-03-07'), weekday)
  const target = { kind: activityKind.name, scope: hubScope('saetre'), key: `gang-${nr}`, keptBy: activityKind }
  const item = {
    key: `gang-${nr}`,
    kind: 'club',
    title: { nb: `Gang ${nr}` },
    roomKey: room,
    source: 'Prøve',
    knownFrom: TODAY,
    rhythms: [{ from: first, to: addDays(first, 28), rule: 'FREQ=WEEKLY', at: clock(from), ends: clock(from + 90) }],
    changes: off === null ? [] : [{ on: addDays(first, 7 * off), cancelled: { nb: 'Avlyst' } }],
  }
  const last = await town.deps.db
    .selectFrom('revision')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('kind', '=', target.kind)
    .where('key', '=', target.key)
    .executeTakeFirst()
  const seen = last?.id === null || last?.id === undefined ? 'new' : last.id
  await putItem(town.deps.db, { target, item, layer: 'fact', seen }, acting('Torgvert', '2022-03-01T08:00'))
}

const borrow = ({ room, on, from, weeks }: { room: string; on: Day; from: number; weeks: number }) =>
  borrowRoom(town.deps.db, {
    hub: { id: hubId, slug: 'saetre' },
    room,
    day: on,
    from,
    to: from + 60,
    weeks,
    onlyFree: true,
    size: 4,
    borrower: 'voluntary',
    hasAdult: true,
    person: { name: 'Test Låner', language: 'nb', contacts: [] },
    helper: null,
    channel: 'web',
    registeredBy: null,
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: town.deps.clock.now(),
  })

async function giveBackSome(nr: number) {
  const rows = await town.deps.db.selectFrom('roomBooking').select(['id', 'actId']).where('endedAt', 'is', null).orderBy('id').execute()
  const one = rows[nr % Math.max(1, rows.length)]
  if (one) await giveBack(town.deps.db, { actId: one.actId, bookings: [one.id], at: town.deps.clock.now() })
}

/** Two that meet; dates that hold what they should not; and dates that hold nothing though nobody else does. */
async function wrongs() {
  const { rows } = await sql<{ pairs: number; strange: number; idle: number }>`
    with live as (select * from claim where released_at is null),
      dates as (select s.*, r.id as resource from session s join activity a on a.id = s.activity_id
        left join resource r on r.hub_id = s.hub_id and r.key = s.room_key where a.key like 'gang-%')
    select (select count(*) from live a join live b on a.resource_id = b.resource_id and a.id < b.id and a.during && b.during)::int as pairs,
      (select count(*) from live c join dates d on d.id = c.session_id
        where d.state <> 'planned' or d.starts_at <> c.starts_at or d.ends_at <> c.ends_at or d.resource <> c.resource_id)::int as strange,
      (select count(*) from dates d where d.state = 'planned' and not exists (select from live c where c.session_id = d.id)
        and not exists (select from live c where c.resource_id = d.resource and c.during && tstzrange(d.starts_at, d.ends_at)))::int as idle`.execute(
    town.deps.db,
  )
  return rows[0]
}

const room = fc.constantFrom(...ROOMS)
const hour = fc.integer({ min: 18, max: 40 }).map((half) => half * 30)
const step = fc.oneof(
  fc
    .record({
      nr: fc.integer({ min: 1, max: 6 }),
      room,
      weekday: fc.integer({ min: 0, max: 4 }),
      from: hour,
      off: fc.option(fc.integer({ min: 0, max: 4 })),
    })
    .map((series) => () => putSeries(series)),
  fc
    .record({
      room,
      on: fc.integer({ min: 6, max: 40 }).map((days) => addDays(TODAY, days)),
      from: hour,
      weeks: fc.integer({ min: 1, max: 3 }),
    })
    .map((loan) => async () => {
      await borrow(loan).catch((error: unknown) => assert.ok(error instanceof Fault && error.fault === 'conflict', String(error)))
    }),
  fc.nat(50).map((nr) => () => giveBackSome(nr)),
)

test('whatever series, loans and returns follow each other, no two ever meet, and each date holds its room or another does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
      for (const take of steps) await take()
      // A date that another kept out gets its room in the night, when that one is gone.
      await rollDates.run(town.deps)
      assert.deepEqual(await wrongs(), { pairs: 0, strange: 0, idle: 0 })
    }),
    { numRuns: 3, endOnFailure: true, includeErrorInReport: true },
  )
})

test('what is offered then is still bookable', async () => {
  const on = addDays(TODAY, 15)
  const given = { hubId, from: on, to: addDays(on, 3), today: TODAY, at: town.deps.clock.now() }
  for (const {
    room: { key },
    days,
  } of await roomTimes(town.deps.db, given))
    for (const { day: free, free: spans } of days)
      for (const span of spans) {
        const [first = 0, , hourLater] = marksWithin(free, span)
        if (hourLater !== undefined) await borrow({ room: key, on: free, from: first, weeks: 1 })
      }
  assert.deepEqual(await wrongs(), { pairs: 0, strange: 0, idle: 0 })
})
