import { sql } from 'kysely'
import type { Tx } from '../../platform/database/index.ts'
import { makeClaimable } from './make-claimable.ts'

/** Before all content is exchanged: what staff have set of hours, languages and share is laid aside, by the keys that the new content has too (decision 096). */
export async function layHoursAside(tx: Tx): Promise<void> {
  await sql`create temp table hours_aside on commit drop as
    select c.key, c.hours_set_at, h.slug as hub, w.weekday, w.from_minutes, w.to_minutes, w.every_weeks, w.rooms, w.is_extra, w.valid_from, w.valid_to
    from caseworker c left join work_pattern w on w.caseworker_id = c.id left join hub h on h.id = w.hub_id
    where c.hours_set_at is not null`.execute(tx)
  await sql`create temp table shares_aside on commit drop as
    select key, languages, share, share_set_at from caseworker where share_set_at is not null`.execute(tx)
}

/** Afterwards, for the positions and hubs that are still there. Where nothing was laid aside it does nothing. */
export async function takeHoursBack(tx: Tx): Promise<void> {
  const { rows } = await sql`select from pg_class where oid = to_regclass('pg_temp.hours_aside')`.execute(tx)
  if (rows.length === 0) return
  await sql`update caseworker c set languages = aside.languages, share = aside.share, share_set_at = aside.share_set_at
    from shares_aside aside where aside.key = c.key`.execute(tx)
  await sql`delete from work_pattern using caseworker c where c.id = caseworker_id and c.key in (select key from hours_aside)`.execute(tx)
  await sql`update caseworker c set hours_set_at = aside.hours_set_at from hours_aside aside where aside.key = c.key`.execute(tx)
  const { rows: kept } = await sql<{ caseworkerId: number; hubId: number; rooms: string[]; isExtra: boolean }>`
    insert into work_pattern (caseworker_id, hub_id, weekday, from_minutes, to_minutes, every_weeks, rooms, is_extra, valid_from, valid_to)
    select c.id, h.id, aside.weekday, aside.from_minutes, aside.to_minutes, aside.every_weeks, aside.rooms, aside.is_extra, aside.valid_from, aside.valid_to
    from hours_aside aside join caseworker c on c.key = aside.key join hub h on h.slug = aside.hub
    returning caseworker_id, hub_id, rooms, is_extra`.execute(tx)
  for (const hours of kept) await makeClaimable(tx, hours)
}
