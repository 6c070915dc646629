import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import { isOnwardKind, OWN_KINDS, type Holder, type Link, type OnwardKind, type OwnKind, type Thing, type ThingKind } from './link.ts'

export interface LinkRow {
  id: number
  fromKind: ThingKind
  fromKey: string
  kind: OwnKind | OnwardKind
  toKind: ThingKind | null
  toKey: string | null
  day: Day
  holderKind: Holder['kind']
  holderKey: string
  title: string
  due: Day | null
  reason: string | null
  closedBasis: string | null
}

/** All that was said of a thing and of what it led to, through hubs, bodies and their successors, in the order it was written. */
export const onwardFrom = (db: Db, thing: Thing): Promise<Link[]> => onwardFromAll(db, [thing])

/** The same of several things at once, each link once. */
export async function onwardFromAll(db: Db, things: readonly Thing[]): Promise<Link[]> {
  const [kinds, keys] = [things.map(({ kind }) => kind), things.map(({ key }) => key)]
  const { rows } = await sql<LinkRow>`
    with recursive reached (kind, key) as (
      select * from unnest(${kinds}::text[], ${keys}::text[])
      union
      select l.to_kind, l.to_key from chain_link l join reached r on l.from_kind = r.kind and l.from_key = r.key where l.to_kind is not null
    )
    select l.* from chain_link l join reached r on l.from_kind = r.kind and l.from_key = r.key order by l.id`.execute(db)
  return rows.flatMap(linkOf)
}

/** All that led to a thing, and how each of that began. Whose voices these are is for the slice that has them. */
export async function backFrom(db: Db, { kind, key }: Thing): Promise<Link[]> {
  const { rows } = await sql<LinkRow>`
    with recursive reached (kind, key) as (
      select ${kind}::text, ${key}::text
      union
      select l.from_kind, l.from_key from chain_link l join reached r on l.to_kind = r.kind and l.to_key = r.key
    )
    select l.* from chain_link l join reached r on l.from_kind = r.kind and l.from_key = r.key
    where l.kind = 'received' or exists (select 1 from reached o where o.kind = l.to_kind and o.key = l.to_key)
    order by l.id`.execute(db)
  return rows.flatMap(linkOf)
}

/** What leads to things of a kind whose keys begin so, the oldest first: the rooms of one hub. */
export async function ledToUnder(db: Db, { kind, under }: { kind: ThingKind; under: string }): Promise<(Link & { to: Thing })[]> {
  const { rows } = await sql<LinkRow>`
    select * from chain_link where to_kind = ${kind} and starts_with(to_key, ${under}) order by id`.execute(db)
  return rows.flatMap(linkOf).flatMap((link) => (link.to === null ? [] : [link]))
}

/** The links of one thing, the oldest first. */
export async function ownLinks(db: Db, { kind, key }: Thing): Promise<Link[]> {
  const query = db.selectFrom('chainLink').selectAll().where('fromKind', '=', kind).where('fromKey', '=', key).orderBy('id')
  return (await query.execute()).flatMap(linkOf)
}

/** The constraints of the table hold that each row is one of these two. */
export function linkOf(row: LinkRow): Link[] {
  const { id, day, title, due, reason, closedBasis } = row
  const said = {
    from: { kind: row.fromKind, key: row.fromKey },
    holder: { kind: row.holderKind, key: row.holderKey },
    id,
    day,
    title,
    due,
    reason,
    closedBasis,
  }
  const own = OWN_KINDS.find((kind) => kind === row.kind)
  if (own !== undefined) return [{ ...said, kind: own, to: null }]
  if (!isOnwardKind(row.kind) || row.toKind === null || row.toKey === null) return []
  return [{ ...said, kind: row.kind, to: { kind: row.toKind, key: row.toKey } }]
}
