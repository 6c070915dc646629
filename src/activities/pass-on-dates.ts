import { sql } from 'kysely'
import type { Tx } from '../platform/database/index.ts'
import { addDays, startOfDay, type Day, type Instant } from '../platform/time/index.ts'
import { datesOf, type ActivityDate } from './dates.ts'
import { heirsOf } from './heirs.ts'
import type { LaidOut } from './put-dates.ts'
import type { Days, DaysOff } from './recurrence/index.ts'

interface Passing {
  span: Days
  off: DaysOff
  at: Instant
}

/**
 * Before the dates are laid out: a date that the rhythm no longer gives becomes the new one that takes over from it, where there is one. The
 * row is the same, so that seats, waiting lists and shifts go along, and whoever has them is told that the date is moved.
 */
export async function passOnDates(tx: Tx, { id, item }: LaidOut, { span, off, at }: Passing): Promise<void> {
  const dates = datesOf(item, span, off)
  const rows = await rowsIn(tx, id, span)
  const isGiven = new Set(dates.map(({ occurrence }) => occurrence))
  const stands = new Set(rows.flatMap(({ occurrence, isFree }) => (isFree ? [] : [occurrence])))
  const gone = rows.filter((row) => row.state === 'planned' && !isGiven.has(row.occurrence) && row.startsAt.getTime() > at)
  const fresh = dates.filter((date) => date.state === 'planned' && !stands.has(date.occurrence) && beginOf(date) > at)
  const heirs = heirsOf(
    gone.map(({ occurrence }) => occurrence),
    fresh.map(({ occurrence }) => occurrence),
  )
  if (heirs.size > 0) await pass(tx, id, [...heirs])
}

/** Of a date without an hour the day after: it may be on all day. */
const beginOf = ({ start, day }: ActivityDate): Instant => start ?? startOfDay(addDays(day, 1))

interface Row {
  occurrence: Day
  state: 'planned' | 'cancelled' | 'withdrawn'
  startsAt: Date
  /** Withdrawn, and nobody hopes that it is on again. */
  isFree: boolean
}

async function rowsIn(tx: Tx, activityId: number, { from, to }: Days): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select occurrence, state, coalesce(starts_at, (day + 1)::timestamp at time zone 'Europe/Oslo') as starts_at,
      state = 'withdrawn'
        and not exists (select from sign_up s where s.session_id = session.id and s.ended_at is null)
        and not exists (select from volunteer_shift v join volunteer_place p on p.shift_id = v.id
          where v.session_id = session.id and p.ended_at is null) as is_free
    from session where activity_id = ${activityId} and occurrence between ${from} and ${to} order by occurrence`.execute(tx)
  return rows
}

const ON = sql.raw(`to_char(session.occurrence, 'YYYY-MM-DD')`)
// Further ahead than any date: where withdrawn rows wait while others take their days.
const ASIDE = sql.raw('1000000')

async function pass(tx: Tx, activityId: number, heirs: readonly [Day, Day][]): Promise<void> {
  const pairs = sql`unnest(${heirs.map(([from]) => from)}::date[], ${heirs.map(([, to]) => to)}::date[]) as heir (was, becomes)`
  const mine = sql`session.activity_id = ${activityId}`
  await sql`update session set occurrence = occurrence + ${ASIDE} from ${pairs} where ${mine} and occurrence = heir.becomes`.execute(tx)
  await sql`insert into session_was (activity_id, occurrence, session_id)
    select activity_id, occurrence, id from session join ${pairs} on occurrence = heir.was where ${mine}
    on conflict (activity_id, occurrence) do update set session_id = excluded.session_id`.execute(tx)
  await sql`update session set occurrence = heir.becomes, calendar_id = coalesce(calendar_id, ${ON}) from ${pairs}
    where ${mine} and occurrence = heir.was`.execute(tx)
  await sql`update session set occurrence = heir.was, calendar_id = null from ${pairs}
    where ${mine} and occurrence = heir.becomes + ${ASIDE}`.execute(tx)
  await renameShifts(tx, activityId)
}

/** After they are laid out: a new date on a day that another one had is not taken for that one in anybody's calendar. */
export async function nameApart(tx: Tx, { id }: Pick<LaidOut, 'id'>): Promise<void> {
  await sql`update session set calendar_id = ${ON} || '-' || session.id where activity_id = ${id} and calendar_id is null
    and exists (select from session other where other.activity_id = ${id} and other.id <> session.id and other.calendar_id = ${ON})`.execute(
    tx,
  )
}

/** The shifts of a date go by its day too. */
async function renameShifts(tx: Tx, activityId: number): Promise<void> {
  const ofIt = sql`session.id = volunteer_shift.session_id and session.activity_id = ${activityId}`
  await sql`update volunteer_shift set slot = 'flyttes-' || volunteer_shift.id from session
    where ${ofIt} and slot <> ${ON}`.execute(tx)
  await sql`update volunteer_shift set slot = ${ON} from session where ${ofIt} and slot like 'flyttes-%'`.execute(tx)
}
