import { sql } from 'kysely'
import type { Layer } from '../platform/content/localized.ts'
import type { Tx } from '../platform/database/index.ts'
import { dayNumber, type Instant } from '../platform/time/index.ts'
import type { ActivityItem } from './activity.ts'
import type { ActivityDate } from './dates.ts'
import type { Days } from './recurrence/index.ts'
import type { Touched } from './session-changes.ts'

export interface LaidOut {
  id: number
  layer: Layer
  item: ActivityItem
}

export interface LaidDates {
  /** How many rows were written, new ones too. */
  written: number
  /** Those that were there before, and are otherwise now. */
  touched: Touched[]
}

/** A date as the activity says it. */
interface Row {
  of: LaidOut
  date: ActivityDate
}

const SAID = ['day', 'starts_at', 'ends_at', 'state', 'by_hand', 'reason', 'room_key', 'room', 'host', 'layer', 'known_from']
const said = (row: string) => sql.raw(['hub_id', ...SAID].map((column) => `${row}.${column}`).join(', '))

/** Rows that are as they should be are left out before the insertion: it would lock and so write each of them, every night. */
export async function putDates(tx: Tx, rows: readonly Row[]): Promise<LaidDates> {
  const { texts, places } = inCommon(rows)
  const { rows: answer } = await sql<Answer>`
    with said as materialized (${common(texts)}), d as materialized (
      select x.activity as activity_id, ${DAY_ZERO} + x.occurrence as occurrence, activity.hub_id, ${DAY_ZERO} + x.day as day,
        to_timestamp(x.starts) as starts_at, to_timestamp(x.ends) as ends_at, said.state, said.hand as by_hand, said.reason, said.roomkey as room_key,
        said.room, said.host, said.layer, said.known as known_from
      from ${numbers(rows, places)} join said on said.number = x.said + 1 join activity on activity.id = x.activity),
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

interface Withdrawing {
  span: Days
  rows: readonly Row[]
  /** Dates that had begun by then stay as they were; without it none does. */
  begunBy: Instant | null
}

/** Takes back what the rhythms no longer give. */
export async function withdrawOthers(tx: Tx, activities: readonly LaidOut[], { span, rows, begunBy }: Withdrawing) {
  const isAhead =
    begunBy === null ? sql`true` : sql`coalesce(starts_at, (day + 1)::timestamp at time zone 'Europe/Oslo') > ${new Date(begunBy)}`
  const { rows: answer } = await sql<Answer>`
    with w as (update session set state = 'withdrawn', sequence = sequence + 1
    where activity_id = any(${activities.map(({ id }) => id)}) and occurrence between ${span.from} and ${span.to} and state <> 'withdrawn'
      and ${isAhead} and not exists (select from unnest(${list(rows.map(({ of }) => of.id))}::bigint[], ${days(rows, 'occurrence')}::int[]) as k (activity, occurrence)
        where k.activity = session.activity_id and k.occurrence = session.occurrence - ${DAY_ZERO})
    returning session.*) ${TOUCHED}`.execute(tx)
  return answered(answer)
}

// Days, seconds and the place among what is common: a quarter of a million rows are sent and read several times faster than as JSON.
const DAY_ZERO = sql.raw(`date '1970-01-01'`)
const list = (values: readonly (number | null)[]) => `{${values.map((value) => value ?? 'null').join()}}`
const days = (rows: readonly Row[], column: 'occurrence' | 'day') => list(rows.map(({ date }) => dayNumber(date[column])))
const seconds = (rows: readonly Row[], column: 'start' | 'end') =>
  list(rows.map(({ date: { [column]: at } }) => (at === null ? null : at / 1000)))

const numbers = (rows: readonly Row[], places: readonly number[]) => sql`
  unnest(${list(rows.map(({ of }) => of.id))}::bigint[], ${days(rows, 'occurrence')}::int[], ${days(rows, 'day')}::int[],
    ${seconds(rows, 'start')}::bigint[], ${seconds(rows, 'end')}::bigint[], ${list(places)}::int[]) as x (activity, occurrence, day, starts, ends, said)`

/** What few dates differ in is said once, however many there are. */
const common = (texts: readonly string[]) => sql`
  select item.number, d.state, d.hand, nullif(d.reason, 'null') as reason, d.roomkey, nullif(d.room, 'null') as room, d.host, d.layer, d.known
  from jsonb_array_elements(${`[${texts.join()}]`}::jsonb) with ordinality as item (said, number)
  cross join jsonb_to_record(item.said) as d (state text, hand boolean, reason jsonb, roomkey text, room jsonb, host text, layer layer, known date)`

/** The texts in order, and the place of each row's among them. */
function inCommon(rows: readonly Row[]): { texts: readonly string[]; places: readonly number[] } {
  const found = new Map<string, number>()
  const places = rows.map(({ of: { layer, item }, date: { state, byHand: hand, reason, roomKey: roomkey, room, host } }) => {
    const text = JSON.stringify({ state, hand, reason, roomkey, room, host, layer, known: item.knownFrom })
    const place = found.get(text) ?? found.size
    found.set(text, place)
    return place
  })
  return { texts: [...found.keys()], places }
}

const kept = (row: string) =>
  sql.raw(`jsonb_build_object('day', ${row}.day, 'startsAt', ${row}.starts_at, 'endsAt', ${row}.ends_at, 'state', ${row}.state,
    'roomKey', ${row}.room_key, 'room', ${row}.room, 'host', ${row}.host)`)

// A query sees the rows as they were before its own writing: that is what «before» is read from. New rows, which nothing has risen in, are
// nobody's news: they are counted and not looked for, since a first night of five thousand series makes a quarter of a million of them.
const TOUCHED = sql`select (select count(*)::int from w) as written, changed.* from (values (1)) as always left join lateral (
  select w.id, w.activity_id, activity.key, w.occurrence, ${kept('old')} as before, ${kept('w')} as after
  from w join activity on activity.id = w.activity_id join session old on old.id = w.id where w.sequence > 0 order by w.id) as changed on true`

type Answer = { written: number } & (Touched | { id: null })

const answered = (rows: readonly Answer[]): LaidDates => ({
  written: rows[0]?.written ?? 0,
  touched: rows.flatMap(({ written: _, ...row }) => (row.id === null ? [] : [row])),
})
