import { sql } from 'kysely'
import type { Tx } from '../platform/database/index.ts'
import { addDays, instantToWall, mondayOf, startOfDay, type Instant } from '../platform/time/index.ts'
import { lockResources } from '../resources/index.ts'
import { giveBack } from './given-back/give-back.ts'
import { endOldHolds } from './hold/end-holds.ts'
import { inTurn, type Candidate } from './whose-turn.ts'

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

/** From Monday to Monday. */
export function weekOf(start: Instant): { from: Instant; to: Instant } {
  const monday = mondayOf(instantToWall(start).day)
  return { from: startOfDay(monday), to: startOfDay(addDays(monday, 7)) }
}

/** Those who could take a time, in the order in which it is their turn. */
export async function turnsOf(tx: Tx, caseworkers: readonly number[], week: { from: Instant; to: Instant }): Promise<number[]> {
  const { rows } = await sql<Candidate>`
    select c.id, (select count(*)::int from appointment a where a.caseworker_id = c.id and a.ended_at is null
        and a.starts_at >= ${new Date(week.from)} and a.starts_at < ${new Date(week.to)}) as load,
      (select extract(epoch from max(act.at))::float8 from appointment a join act on act.id = a.act_id where a.caseworker_id = c.id) as last_agreed
    from caseworker c where c.id = any(${[...caseworkers]})`.execute(tx)
  return inTurn(rows).map(({ id }) => id)
}
