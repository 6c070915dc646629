import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { bookTime, findService, freeTimes, markAbsent } from '../../src/appointments/index.ts'
import { newActKey } from '../../src/people/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { day, parseWallTime, type Instant } from '../../src/platform/time/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'

const CONTENDERS = 64
const SERVICE = 'bygge-pa-egen-tomt'
const DAY = '2020-05-07'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-03-02T08:00' })
})

const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)

/** The act of who got it; null for who was told that it is taken. */
async function book(start: Instant): Promise<string | null> {
  const person = { name: 'Test Byggherre', language: 'nb', contacts: [] } as const
  const asked = { service: SERVICE, hub: 'saetre', start, interpreter: null, helper: null, channel: 'web', registeredBy: null } as const
  try {
    const { actId } = await bookTime(town.deps.db, {
      ...asked,
      person,
      key: newActKey(),
      publicUrl: 'http://localhost',
      at: town.deps.clock.now(),
    })
    return actId
  } catch (error) {
    assert.ok(error instanceof Fault && error.fault === 'conflict', String(error))
    return null
  }
}

test('sixty-four book the day of a caseworker who falls ill that moment: each is refused, or told and asked to choose anew', async () => {
  const service = await findService(town.deps.db, { key: SERVICE, day: day('2020-03-02'), known: day('2020-03-02') })
  const booking = service?.booking ?? assert.fail('it is not booked')
  const now = town.deps.clock.now()
  const offered = await freeTimes(town.deps.db, { service: SERVICE, booking, from: day(DAY), to: day(DAY), at: now, interpreter: null })
  const times = offered.filter(({ hub }) => hub === 'saetre')
  assert.ok(times.length > 2, String(times.length))
  const [caseworker, ...others] = new Set(times.flatMap(({ takers }) => takers.map(({ caseworker: id }) => id)))
  assert.ok(caseworker !== undefined && others.length === 0, 'one alone is met there')
  const span = { start: at(`${DAY}T08:00`), end: at(`${DAY}T18:00`) }
  const before = await book(times[0]?.start ?? assert.fail())
  const booking64 = Array.from({ length: CONTENDERS }, (_, k) => book(times[k % times.length]?.start ?? assert.fail()))
  const [marked, ...acts] = await Promise.all([markAbsent(town.deps.db, { caseworker, span, at: now }), ...booking64])

  const got = [before, ...acts].filter((act) => act !== null)
  assert.ok(got.length > 0)
  assert.deepEqual(new Set(marked.told), new Set(got), 'whoever was answered yes is told, and nobody else')
  assert.equal(marked.takenOver, 0)
  const { rows } = await sql<{ live: number; met: number }>`select
    (select count(*)::int from appointment where caseworker_id = ${caseworker} and ended_at is null
      and starts_at < ${new Date(span.end)} and ends_at > ${new Date(span.start)}) as live,
    (select count(*)::int from claim a join claim b on a.resource_id = b.resource_id and a.id < b.id and a.during && b.during
      where a.released_at is null and b.released_at is null) as met`.execute(town.deps.db)
  assert.deepEqual(rows, [{ live: 0, met: 0 }])
  assert.equal(await book(times[0]?.start ?? assert.fail()), null, 'afterwards nothing of the day can be had')
})
