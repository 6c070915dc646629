import { sql, type RawBuilder } from 'kysely'
import type { Holder } from '../../chain/index.ts'
import { remembered } from '../../platform/cache/remembered.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { askedVersion } from './asked-version.ts'
import { FEW, type Tally } from './tally.ts'
import { stands } from './stands.ts'

/** What is open and how many stand behind it. */
export interface MostAsked {
  number: number
  /** Null while nobody has read it. */
  title: string | null
  hub: string
  /** Slug of the place it is about; null: all of the hub. */
  place: string | null
  /** Those who said it and those who support it, with what was merged into it or parted in it. */
  behind: number
  answered: boolean
  late: boolean
  /** Made up by the content pack. */
  isExample: boolean
  holder: Holder
}

/** How much waits for one. */
export interface Waits {
  holder: Holder
  open: number
  late: number
}

/** Of all the town (null) and of each hub by its slug. */
type Of<T> = T & { of: string | null }

interface AskedOn {
  tallies: Tally[]
  most: Of<MostAsked>[]
  waits: Of<Waits>[]
}

const MOST = 5

/**
 * All that is counted of a day, in one question: where each suggestion stands costs most of it, and is reckoned once. Kept until a suggestion,
 * somebody behind one or a chain changes.
 */
export const askedOn = remembered(readAsked, ['hub'], askedVersion)

async function readAsked(db: Db, day: Day): Promise<AskedOn> {
  const { rows } = await sql<AskedOn>`
    ${stands(day)}, ${counted(day)}, ${standing(day)}, ${waiting}
    select (select coalesce(json_agg(tally order by hub nulls first, place nulls first), '[]') from counted) as tallies,
      (select coalesce(json_agg(most order by "of" nulls first, nth), '[]') from ranked where nth <= ${MOST}) as most,
      (select coalesce(json_agg(waits order by "of" nulls first, open desc, holder_kind, holder_key), '[]') from waiting) as waits`.execute(
    db,
  )
  return rows[0] ?? { tallies: [], most: [], waits: [] }
}

const counted = (day: Day): RawBuilder<unknown> => sql`totals as (
    select hub, place, count(*)::int as asked, count(answered)::int as answered,
      count(*) filter (where layer = 'example')::int as examples,
      count(*) filter (where state = 'done')::int as done,
      count(*) filter (where state = 'partly')::int as partly,
      count(*) filter (where state = 'declined')::int as declined,
      count(*) filter (where state is null and answered is not null)::int as under_way,
      count(*) filter (where state is null and answered is null)::int as waiting,
      count(*) filter (where late)::int as overdue,
      case when count(answered) >= ${FEW} then
        percentile_cont(0.5) within group (order by greatest(answered - day, 0)) filter (where answered is not null)
      end as median_days,
      min((day - date '2000-01-01')::bigint * 1000000000 + number) filter (where state is null) as oldest
    from stands where not is_part
    group by grouping sets ((), (hub), (hub, place))
    having grouping(hub, place) <> 0 or place is not null
  ), counted as (
    select t.hub, t.place, json_build_object('hub', t.hub, 'place', t.place, 'asked', asked, 'examples', examples, 'answered', t.answered,
      'done', done, 'partly', partly, 'declined', declined, 'underWay', under_way, 'waiting', waiting, 'overdue', overdue,
      'medianDays', median_days, 'oldest', case when s.number is not null then
        json_build_object('number', s.number, 'title', s.title, 'days', ${day}::date - s.day, 'isExample', s.layer = 'example')
      end) as tally
    from totals t left join stands s on s.number = t.oldest % 1000000000
  )`

const HOLDER = sql`json_build_object('kind', holder_kind, 'key', holder_key)`

/** What everybody can read and is open, by how many stand behind it, the oldest first of those with as many. Supporters are counted as of now. */
const standing = (day: Day): RawBuilder<unknown> => sql`joined (root, number, part) as (
    select number, number, null::int from stands where not lies_elsewhere and state is null and title is not null
    union
    select g.root, l.from_key::int, case when l.kind = 'split_into' then g.number end from joined g join chain_link l
    on l.to_kind = 'suggestion' and l.to_key = g.number::text and l.day <= ${day}
  ), grouped as materialized (
    select distinct root, number from joined
  ), parts as (
    select root, count(distinct part)::int as parts from joined group by root
  ), stood as (
    select g.root, count(distinct coalesce(encode(u.contact_hash, 'hex'), u.id::text))::int as stood
    from grouped g join suggestion_support u on u.suggestion = g.number where u.counted_at is not null and u.ended_at is null group by g.root
  ), voiced as (
    select g.root, count(*) filter (where s.withdrawn_at is null)::int + sum(s.supporters_kept)::int as voiced
    from grouped g join suggestion s using (number) group by g.root
  ), backed as materialized (
    select s.number, s.title, s.hub, s.place, s.day, v.voiced - p.parts + coalesce(t.stood, 0) as behind, s.answered is not null as answered,
      s.layer = 'example' as is_example, s.late, s.holder_kind, s.holder_key
    from voiced v join parts p using (root) join stands s on s.number = v.root left join stood t using (root)
  ), ranked as (
    select w.of as "of", row_number() over (partition by w.of order by behind desc, day, number) as nth,
      json_build_object('of', w.of, 'number', number, 'title', title, 'hub', b.hub, 'place', place, 'behind', behind,
        'answered', answered, 'late', late, 'isExample', is_example, 'holder', ${HOLDER}) as most
    from backed b cross join lateral (values (null::text), (b.hub)) as w (of)
  )`

/** For whom what is open waits, those with most first. What was merged waits once, where it lies; what was parted, by its parts. */
const waiting = sql`waiting as (
    select w.of as "of", holder_kind, holder_key, count(*) as open,
      json_build_object('of', w.of, 'holder', ${HOLDER}, 'open', count(*), 'late', count(*) filter (where late)) as waits
    from stands s cross join lateral (values (null::text), (s.hub)) as w (of)
    where state is null and not lies_elsewhere group by w.of, holder_kind, holder_key
  )`
