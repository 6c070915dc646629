import { sql } from 'kysely'
import type { Holder } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
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
  holder: Holder
}

/** How much waits for one. */
export interface Waits {
  holder: Holder
  open: number
  late: number
}

const MOST = 5

interface Asked {
  day: Day
  /** Slug; null: all of the town. */
  hub: string | null
}

/** What everybody can read, is open, and has most behind it: so many, the oldest first of those with as many. Supporters are counted as of now. */
export async function mostAsked(db: Db, { day, hub }: Asked): Promise<MostAsked[]> {
  const { rows } = await sql<Omit<MostAsked, 'holder'> & { holderKind: Holder['kind']; holderKey: string }>`
    ${stands(day)}, joined (root, number, part) as (
      select number, number, null::int from stands where not lies_elsewhere and state is null and title is not null and (${hub}::text is null or hub = ${hub})
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
    )
    select s.number, s.title, s.hub, s.place, v.voiced - p.parts + coalesce(t.stood, 0) as behind, s.answered is not null as answered, s.late,
      s.holder_kind, s.holder_key
    from voiced v join parts p using (root) join stands s on s.number = v.root left join stood t using (root)
    order by behind desc, s.day, s.number limit ${MOST}`.execute(db)
  return rows.map(({ holderKind, holderKey, ...row }) => ({ ...row, holder: { kind: holderKind, key: holderKey } }))
}

/** For whom what is open waits, those with most first. What was merged waits once, where it lies; what was parted, by its parts. */
export async function whomItWaitsFor(db: Db, { day, hub }: Asked): Promise<Waits[]> {
  const { rows } = await sql<{ holderKind: Holder['kind']; holderKey: string; open: number; late: number }>`
    ${stands(day)}
    select holder_kind, holder_key, count(*)::int as open, count(*) filter (where late)::int as late from stands
    where state is null and not lies_elsewhere and (${hub}::text is null or hub = ${hub})
    group by holder_kind, holder_key order by open desc, holder_kind, holder_key`.execute(db)
  return rows.map(({ holderKind, holderKey, ...row }) => ({ ...row, holder: { kind: holderKind, key: holderKey } }))
}
