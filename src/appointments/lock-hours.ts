import { sql } from 'kysely'
import type { Tx } from '../platform/database/index.ts'
import { addDays, instantToWall, mondayOf, startOfDay, type Instant } from '../platform/time/index.ts'
import { lockResources } from '../resources/index.ts'
import { giveBack } from './given-back/give-back.ts'
import { endOldHolds } from './hold/end-holds.ts'
import { whoseTurn, type Candidate, type Turn } from './whose-turn.ts'

/**
 * Everybody who takes appointments of a service, locked in one order until the transaction ends: what is read of their hours afterwards is
 * so when it is claimed. What was kept for addresses that nobody proved goes first.
 */
export async function lockHours(tx: Tx, service: string, at: Instant): Promise<void> {
  const { rows } = await sql<{ resourceId: number }>`select resource_id from caseworker where services ? ${service}`.execute(tx)
  const ids = rows.map(({ resourceId }) => resourceId)
  await lockResources(tx, ids)
  await freeUnproven(tx, ids, at)
}

/** What was kept for addresses that nobody proved, or forms that nobody sent, of those whose hours these are, is free. */
export async function freeUnproven(tx: Tx, ids: readonly number[], at: Instant): Promise<void> {
  const over = await sql<{ id: string }>`
    with over as (select a.id from appointment a join caseworker c on c.id = a.caseworker_id
      where c.resource_id = any(${[...ids]}) and a.held_until <= ${new Date(at)} and a.ended_at is null order by a.id for no key update of a)
    update appointment a set ended_at = ${new Date(at)}, ended_because = 'unproven', held_until = null from over
    where a.id = over.id returning a.id`.execute(tx)
  for (const { id } of over.rows) await giveBack(tx, { id }, at)
  await endOldHolds(tx, ids, at)
}

interface Choosing {
  /** Ids of those who could take it. */
  caseworkers: readonly number[]
  start: Instant
  /** The language that somebody is to interpret; null: none. */
  language: string | null
}

/** Whose turn it is to take a time; null when there is nobody. */
export async function turnFor(tx: Tx, { caseworkers, start, language }: Choosing): Promise<Turn | null> {
  const { from, to } = weekOf(start)
  const { rows } = await sql<Candidate>`
    select c.id, c.share, ${language}::text is not null and c.languages ? coalesce(${language}::text, '') as speaks,
      (select count(*)::int from appointment a where a.caseworker_id = c.id and a.ended_at is null
        and a.starts_at >= ${new Date(from)} and a.starts_at < ${new Date(to)}) as load,
      (select extract(epoch from max(act.at))::float8 from appointment a join act on act.id = a.act_id where a.caseworker_id = c.id) as last_agreed
    from caseworker c where c.id = any(${[...caseworkers]})`.execute(tx)
  return whoseTurn(rows)
}

/** From Monday to Monday. */
function weekOf(start: Instant): { from: Instant; to: Instant } {
  const monday = mondayOf(instantToWall(start).day)
  return { from: startOfDay(monday), to: startOfDay(addDays(monday, 7)) }
}
