import { sql } from 'kysely'
import { schoolHolidaysIn } from '../hubs/index.ts'
import type { Layer } from '../platform/content/localized.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { publicHoliday } from '../platform/holidays/index.ts'
import { addDays, type Day } from '../platform/time/index.ts'
import type { ActivityItem } from './activity.ts'
import { datesOf, type ActivityDate } from './dates.ts'
import type { Days, DaysOff } from './recurrence/index.ts'
import type { Touched } from './session-changes.ts'

/** How far ahead dates are laid out: a year, so that next year's same week can be looked at. */
const DAYS_AHEAD = 400
/** Older dates than these are left out of a series that somebody enters: nobody looks for them. */
const DAYS_BACK = 3_650

export interface LaidOut {
  id: number
  layer: Layer
  item: ActivityItem
}

/** From the first day of any rhythm to the end of the rolling window. */
export const wholeWindow = ({ rhythms }: Pick<ActivityItem, 'rhythms'>, today: Day): Days => {
  const first = rhythms.flatMap(({ from, extra }) => [from, ...extra]).reduce((one, other) => (other < one ? other : one))
  const oldest = addDays(today, -DAYS_BACK)
  return { from: first < oldest ? oldest : first, to: addDays(today, DAYS_AHEAD) }
}

/** What is ahead: dates that have been are history, and stay as they were. */
export const windowAhead = (today: Day): Days => ({ from: today, to: addDays(today, DAYS_AHEAD) })

export async function loadDaysOff(db: Db, span: Days): Promise<DaysOff> {
  const holidays = await schoolHolidaysIn(db, span)
  return {
    isSchoolHoliday: (day) => holidays.some(({ from, to }) => day >= from && day <= to),
    isRedDay: (day) => publicHoliday(day) !== null,
  }
}

/**
 * Makes the rows of the span what the activity says. A row keeps its id and rises in sequence when something of it
 * changed; what the rhythm no longer gives is withdrawn. Done twice, the second time changes nothing.
 */
export async function layOutDates(tx: Tx, activities: readonly LaidOut[], { span, off }: { span: Days; off: DaysOff }): Promise<LaidDates> {
  const rows = activities.flatMap(({ id, layer, item }) => datesOf(item, span, off).map((date) => rowOf(date, { id, layer, item })))
  let written = 0
  const touched: Touched[] = []
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const done = await put(tx, rows.slice(from, from + AT_ONCE))
    written += done.written
    touched.push(...done.touched)
  }
  const gone = await withdraw(tx, activities, { span, rows })
  return { written: written + gone.written, touched: [...touched, ...gone.touched] }
}

interface LaidDates {
  /** How many rows were written, new ones too. */
  written: number
  /** Those that were there before, and are otherwise now. */
  touched: Touched[]
}

const AT_ONCE = 4_000

function rowOf(date: ActivityDate, { id, layer, item }: LaidOut) {
  return {
    activity: id,
    occurrence: date.occurrence,
    day: date.day,
    starts: date.start === null ? null : new Date(date.start).toISOString(),
    ends: date.end === null ? null : new Date(date.end).toISOString(),
    state: date.state,
    hand: date.byHand,
    reason: date.reason,
    roomkey: date.roomKey,
    room: date.room,
    host: date.host,
    layer,
    known: item.knownFrom,
  }
}

type Row = ReturnType<typeof rowOf>

const kept = (row: string) =>
  sql.raw(`jsonb_build_object('day', ${row}.day, 'startsAt', ${row}.starts_at, 'endsAt', ${row}.ends_at, 'state', ${row}.state,
    'roomKey', ${row}.room_key, 'room', ${row}.room, 'host', ${row}.host)`)

// A query sees the rows as they were before its own writing: that is what «before» is read from. New rows are nobody's news: they are counted
// and not sent, since a first night of five thousand series makes a quarter of a million of them.
const TOUCHED = sql`select (select count(*)::int from w) as written, changed.* from (values (1)) as always left join lateral (
  select w.id, activity.key, w.occurrence, ${kept('old')} as before, ${kept('w')} as after
  from w join activity on activity.id = w.activity_id join session old on old.id = w.id order by w.id) as changed on true`

type Answer = { written: number } & (Touched | { id: null })

const answered = (rows: readonly Answer[]): LaidDates => ({
  written: rows[0]?.written ?? 0,
  touched: rows.flatMap(({ written: _, ...row }) => (row.id === null ? [] : [row])),
})

const SAID = ['day', 'starts_at', 'ends_at', 'state', 'by_hand', 'reason', 'room_key', 'room', 'host', 'layer', 'known_from']
const said = (row: string) => sql.raw(['hub_id', ...SAID].map((column) => `${row}.${column}`).join(', '))

// Rows that are as they should be are left out before the insertion: it would lock and so write each of them, every night.
async function put(tx: Tx, rows: readonly Row[]): Promise<LaidDates> {
  const { rows: answer } = await sql<Answer>`
    with d as materialized (
      select d.activity as activity_id, d.occurrence, activity.hub_id, d.day, d.starts as starts_at, d.ends as ends_at, d.state,
        d.hand as by_hand, nullif(d.reason, 'null') as reason, d.roomkey as room_key, nullif(d.room, 'null') as room, d.host, d.layer, d.known as known_from
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d (activity bigint, occurrence date, day date, starts timestamptz,
        ends timestamptz, state text, hand boolean, reason jsonb, roomkey text, room jsonb, host text, layer layer, known date)
      join activity on activity.id = d.activity),
    w as (insert into session (activity_id, occurrence, hub_id, ${sql.raw(SAID.join(', '))})
    select d.activity_id, d.occurrence, ${said('d')} from d
    left join session s on s.activity_id = d.activity_id and s.occurrence = d.occurrence
    where s.id is null or (${said('s')}) is distinct from (${said('d')})
    on conflict (activity_id, occurrence) do update set
      hub_id = excluded.hub_id, day = excluded.day, starts_at = excluded.starts_at, ends_at = excluded.ends_at, state = excluded.state,
      by_hand = excluded.by_hand, reason = excluded.reason, room_key = excluded.room_key, room = excluded.room, host = excluded.host, layer = excluded.layer,
      known_from = excluded.known_from, sequence = session.sequence + 1
    where (${said('session')}) is distinct from (${said('excluded')})
    returning session.*) ${TOUCHED}`.execute(tx)
  return answered(answer)
}

async function withdraw(tx: Tx, activities: readonly LaidOut[], { span, rows }: { span: Days; rows: readonly Row[] }): Promise<LaidDates> {
  const still = JSON.stringify(rows.map(({ activity, occurrence }) => ({ activity, occurrence })))
  const { rows: answer } = await sql<Answer>`
    with w as (update session set state = 'withdrawn', sequence = sequence + 1
    where activity_id = any(${activities.map(({ id }) => id)}) and occurrence between ${span.from} and ${span.to} and state <> 'withdrawn'
      and not exists (select from jsonb_to_recordset(${still}::jsonb) as k (activity bigint, occurrence date)
        where k.activity = session.activity_id and k.occurrence = session.occurrence)
    returning session.*) ${TOUCHED}`.execute(tx)
  return answered(answer)
}
