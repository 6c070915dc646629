import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** How many stand behind a suggestion, with those of what was merged or split into it. */
export interface Voices {
  /** Who have said it themselves: a part of what was parted was said by those who said the whole. */
  said: number
  supporters: number
  /** Those of them who can help with something. */
  helpers: number
}

const ALONE: Voices = { said: 1, supporters: 0, helpers: 0 }

/** By number. The same address counts once, whichever of the merged ones it stands behind. */
export async function voicesOf(db: Db, numbers: readonly number[]): Promise<(number: number) => Voices> {
  if (numbers.length === 0) return () => ALONE
  const { rows } = await sql<Voices & { root: number }>`
    with recursive led (root, number, part) as (
      select n, n, null::int from unnest(${[...numbers]}::int[]) n
      union
      select g.root, l.from_key::int, case when l.kind = 'split_into' then g.number end from chain_link l
      join led g on l.to_kind = 'suggestion' and l.to_key = g.number::text and l.from_kind = 'suggestion'
    ), parts as (
      select root, count(distinct part)::int as parts from led group by root
    ), grouped as materialized (
      select distinct root, number from led
    ), said as (
      select g.root, count(*)::int as said, sum(s.supporters_kept)::int as supporters, sum(s.helpers_kept)::int as helpers
      from grouped g join suggestion s using (number) where s.withdrawn_at is null or s.number = g.root group by g.root
    ), stands as (
      select g.root, count(distinct who)::int as supporters, count(distinct who) filter (where u.can_help is not null)::int as helpers
      from grouped g join suggestion_support u on u.suggestion = g.number
      cross join lateral (select coalesce(encode(u.contact_hash, 'hex'), u.id::text) as who) w
      where u.counted_at is not null and u.ended_at is null group by g.root
    )
    select root, said - parts as said, said.supporters + coalesce(stands.supporters, 0) as supporters, said.helpers + coalesce(stands.helpers, 0) as helpers
    from said join parts using (root) left join stands using (root)`.execute(db)
  const known = new Map(rows.map(({ root, ...voices }) => [root, voices]))
  return (number) => known.get(number) ?? ALONE
}

/** An offer of help; what it says is for whoever holds the suggestion. */
export interface HelpOffer {
  actId: string
  canHelp: string
  /** Whether they will, now that it becomes something; null: they have not said, or it has not. */
  answeredHelp: 'yes' | 'no' | null
}

/** Behind these suggestions, the oldest first. Whoever shows them notes who saw it. */
export async function helpOffersOf(db: Db, numbers: readonly number[]): Promise<HelpOffer[]> {
  if (numbers.length === 0) return []
  const rows = await db
    .selectFrom('suggestionSupport')
    .select(['actId', 'canHelp', 'answeredHelp'])
    .where('suggestion', 'in', numbers)
    .where('canHelp', 'is not', null)
    .where('countedAt', 'is not', null)
    .where('endedAt', 'is', null)
    .orderBy('countedAt')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ canHelp, ...row }) => (canHelp === null ? [] : [{ ...row, canHelp }]))
}

export interface HelpOfAct {
  suggestion: number
  /** Slug. */
  hub: string
  canHelp: string
  /** What they have said since it became something; null: nothing. */
  answeredHelp: HelpOffer['answeredHelp']
}

/** The offer of an act; null where it offers none, or none that counts. */
export async function helpOfAct(db: Db, actId: string): Promise<HelpOfAct | null> {
  const row = await db
    .selectFrom('suggestionSupport as one')
    .innerJoin('suggestion', 'suggestion.number', 'one.suggestion')
    .innerJoin('hub', 'hub.id', 'suggestion.hubId')
    .select(['one.suggestion', 'hub.slug as hub', 'one.canHelp', 'one.answeredHelp'])
    .where('one.actId', '=', actId)
    .where('one.countedAt', 'is not', null)
    .where('one.endedAt', 'is', null)
    .executeTakeFirst()
  return row === undefined || row.canHelp === null ? null : { ...row, canHelp: row.canHelp }
}
