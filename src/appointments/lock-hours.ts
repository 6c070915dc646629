import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../platform/database/index.ts'
import { addDays, instantToWall, mondayOf, startOfDay, type Instant } from '../platform/time/index.ts'
import { releaseUnproven } from '../resources/index.ts'
import { giveBack } from './given-back/give-back.ts'
import { endOldHolds } from './hold/end-holds.ts'
import type { FreeTime, Taker } from './offered.ts'
import { whoseTurn, type Because, type Candidate } from './whose-turn.ts'

const INTERPRETS = sql<boolean>`c.kind = 'interpreter'`
const serving = (service: string) => sql<boolean>`c.services ? ${service}`

/**
 * Everybody who takes appointments of a service, whoever may interpret, and the rooms they use, locked in one order until the transaction ends:
 * what is read of their hours afterwards is so when it is claimed. What was kept for addresses that nobody proved goes first.
 */
export const lockHours = (tx: Tx, service: string, at: Instant): Promise<void> =>
  lockPool(tx, sql<boolean>`${serving(service)} or ${INTERPRETS}`, at)

/**
 * The same without whoever may interpret, for a time at which nobody is to: those interpret for every topic, and topics need not wait for each
 * other. In a transaction that asks for more hours afterwards, `lockHours` comes first: the order is kept.
 */
export const lockHoursWithoutInterpreters = (tx: Tx, service: string, at: Instant): Promise<void> => lockPool(tx, serving(service), at)

/** The same of whichever positions, as a condition on `caseworker c`. */
export async function lockPool(tx: Tx, which: RawBuilder<boolean>, at: Instant): Promise<void> {
  const { rows } = await sql<{ id: number; isRoom: boolean }>`
    with pool as (select c.id, c.resource_id, c.lane_id from caseworker c where ${which}), used as (
      select resource_id as id from pool
      union select lane_id from pool where lane_id is not null
      union select r.id from pool join work_pattern w on w.caseworker_id = pool.id and w.rooms <> '[]'
        cross join lateral jsonb_array_elements_text(w.rooms) chosen (key) join resource r on r.kind = 'room' and r.hub_id = w.hub_id and r.key = chosen.key)
    select r.id, r.kind = 'room' as is_room from used join resource r on r.id = used.id order by r.id for no key update of r`.execute(tx)
  const ids = rows.map(({ id }) => id)
  for (const { id, isRoom } of rows) if (isRoom) await releaseUnproven(tx, id, at)
  await freeUnproven(tx, ids, at)
}

/** What was kept for addresses that nobody proved, or forms that nobody sent, of those whose hours these are, is free. */
export async function freeUnproven(tx: Tx, ids: readonly number[], at: Instant): Promise<void> {
  if (!(await isAnyUnproven(tx, ids, at))) return
  const over = await sql<{ id: string }>`
    with over as (select a.id from appointment a join caseworker c on c.id = a.caseworker_id
      where c.resource_id = any(${[...ids]}) and a.held_until <= ${new Date(at)} and a.ended_at is null order by a.id for no key update of a)
    update appointment a set ended_at = ${new Date(at)}, ended_because = 'unproven', held_until = null from over
    where a.id = over.id returning a.id`.execute(tx)
  for (const { id } of over.rows) await giveBack(tx, { id }, at)
  await endOldHolds(tx, ids, at)
}

/** Whether there is anything of it, which is seldom: asked in one statement. */
async function isAnyUnproven(tx: Tx, ids: readonly number[], at: Instant): Promise<boolean> {
  const ofThese = sql`select c.id from caseworker c where c.resource_id = any(${[...ids]})`
  const { rows } = await sql<{ isAny: boolean }>`
    select exists (select from appointment where caseworker_id in (${ofThese}) and held_until <= ${new Date(at)} and ended_at is null)
      or exists (select from time_hold where caseworker_id in (${ofThese}) and held_until <= ${new Date(at)}) as is_any`.execute(tx)
  return rows[0]?.isAny === true
}

interface Choosing {
  /** A time, and those who could take it. */
  time: Pick<FreeTime, 'takers' | 'start' | 'isBySpeech'>
  /** The language that somebody is to interpret; null: none. */
  language: string | null
}

/** Whose turn it is to take a time; null when there is nobody. */
export async function turnFor(
  tx: Tx,
  { time: { takers, start, isBySpeech }, language }: Choosing,
): Promise<{ taker: Taker; because: Because } | null> {
  const { from, to } = weekOf(start)
  const caseworkers = takers.map(({ caseworker }) => caseworker)
  const { rows } = await sql<Candidate>`
    select c.id, c.share, ${language}::text is not null and c.languages ? coalesce(${language}::text, '') as speaks,
      (select count(*)::int from appointment a where a.caseworker_id = c.id and a.ended_at is null
        and a.starts_at >= ${new Date(from)} and a.starts_at < ${new Date(to)}) as load,
      (select extract(epoch from max(act.at))::float8 from appointment a join act on act.id = a.act_id where a.caseworker_id = c.id) as last_agreed
    from caseworker c where c.id = any(${caseworkers})`.execute(tx)
  const turn = whoseTurn(rows)
  const taker = takers.find(({ caseworker }) => caseworker === turn?.id)
  if (turn === null || taker === undefined) return null
  return { taker, because: turn.because === 'alone' && isBySpeech ? 'language' : turn.because }
}

/** From Monday to Monday. */
function weekOf(start: Instant): { from: Instant; to: Instant } {
  const monday = mondayOf(instantToWall(start).day)
  return { from: startOfDay(monday), to: startOfDay(addDays(monday, 7)) }
}
