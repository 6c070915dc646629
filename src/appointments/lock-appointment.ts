import { sql } from 'kysely'
import type { Tx } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { appointmentOfAct, type Appointment } from './find-appointment.ts'
import { lockHours } from './lock-hours.ts'

/**
 * A time somebody has, with the hours of its topic: nobody else changes either until the transaction ends. Hours before the appointment, as
 * everywhere (decision 111). What is said of it is read afterwards. Null where there is none.
 */
export async function lockAppointment(tx: Tx, actId: string, at: Instant): Promise<Appointment | null> {
  const found = await appointmentOfAct(tx, actId)
  if (found === null) return null
  await lockHours(tx, found.service, at)
  await sql`select from appointment where act_id = ${actId} for no key update`.execute(tx)
  return appointmentOfAct(tx, actId)
}
