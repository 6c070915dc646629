import { sql } from 'kysely'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { TAKES } from './find-needs.ts'

/** Somebody at a shift. */
export interface Standing {
  actId: string
  volunteerId: string
  shiftId: number
  slot: string
  title: Localized
  hub: string
}

const FROM = sql`select v.act_id, v.id as volunteer_id, s.id as shift_id, s.slot, n.title, hub.slug as hub from volunteer_place p
  join volunteer v on v.id = p.volunteer_id join volunteer_shift s on s.id = p.shift_id
  join volunteer_need n on n.id = v.need_id join hub on hub.id = n.hub_id`

/** Of a date of an activity. Whoever has yet to prove an address is not among those who are told. */
export async function standingAtSession(db: Db, sessionId: number): Promise<Standing[]> {
  const { rows } =
    await sql<Standing>`${FROM} where s.session_id = ${sessionId} and ${TAKES} and v.held_until is null order by v.id`.execute(db)
  return rows
}

/** Of a need, at all its shifts. */
export async function standingAt(db: Db, need: string): Promise<Standing[]> {
  const { rows } = await sql<Standing>`${FROM} where n.key = ${need} and ${TAKES} order by v.id`.execute(db)
  return rows
}

/** Whether anybody has ever said yes to it and is still known. */
export async function hasVolunteers(db: Db, need: string): Promise<boolean> {
  const { rows } = await sql`select from volunteer v join volunteer_need n on n.id = v.need_id where n.key = ${need} limit 1`.execute(db)
  return rows.length > 0
}

/** The first day that nobody is told about any more. */
export const isAhead = (day: Day | null, today: Day): boolean => day === null || day >= today
