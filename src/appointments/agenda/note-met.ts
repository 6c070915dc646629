import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { addDays, instantToWall, startOfDay, type Instant } from '../../platform/time/index.ts'

export const MET = ['accepted', 'unaccepted', 'arrived', 'finished', 'missed', 'undone'] as const
export type Met = (typeof MET)[number]

interface Noting {
  /** Of the appointment. */
  id: string
  /** Id of the position whose it is. */
  caseworker: number
  met: Met
  at: Instant
}

/**
 * That it is in order, before it begins; that they came, that it is done, or that nobody came; and any of it taken back. Nobody came before the
 * day, and nobody is missed before their time.
 */
export async function noteMet(db: Db, { id, caseworker, met, at }: Noting): Promise<void> {
  const now = new Date(at)
  const tomorrow = new Date(startOfDay(addDays(instantToWall(at).day, 1)))
  const noted = {
    accepted: sql`accepted_at = coalesce(accepted_at, ${now})`,
    unaccepted: sql`accepted_at = null`,
    arrived: sql`arrived_at = coalesce(arrived_at, ${now}), finished_at = null, missed_at = null`,
    finished: sql`arrived_at = coalesce(arrived_at, ${now}), finished_at = ${now}, missed_at = null, home_address = null`,
    missed: sql`arrived_at = null, finished_at = null, missed_at = ${now}`,
    undone: sql`arrived_at = null, finished_at = null, missed_at = null`,
  }[met]
  await sql`update appointment set ${noted} where id = ${id} and caseworker_id = ${caseworker} and ended_at is null
    and ${met === 'accepted' || met === 'unaccepted' ? sql`starts_at > ${now} and held_until is null` : sql`starts_at < ${met === 'missed' ? now : tomorrow}`}`.execute(
    db,
  )
}
