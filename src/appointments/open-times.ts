import { sql } from 'kysely'
import type { Tx } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import type { BookingRuleItem } from './service.ts'

interface Having {
  personId: string
  serviceId: number
  booking: BookingRuleItem
  at: Instant
}

/**
 * Whether somebody has as many times about a topic ahead as it allows, by their addresses: each act has a person of its own. Asked only of
 * addresses that are proven, so that nobody learns of another's. Whoever asks has locked the topic's hours.
 */
export async function hasTooMany(tx: Tx, { personId, serviceId, booking, at }: Having): Promise<boolean> {
  if (booking.mostOpen === undefined) return false
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from appointment a
    where a.service_id = ${serviceId} and a.person_id <> ${personId} and a.ended_at is null and a.held_until is null
      and a.ends_at > ${new Date(at)} and exists (select from contact_point own join contact_point other on other.value = own.value
        where own.person_id = ${personId} and other.person_id = a.person_id)`.execute(tx)
  return (rows[0]?.count ?? 0) >= booking.mostOpen
}

/** The same of a time that is theirs already, once its address is proven. */
export async function isOneTooMany(
  tx: Tx,
  { id, booking }: { id: string; booking: BookingRuleItem | null },
  at: Instant,
): Promise<boolean> {
  if (booking === null) return false
  const row = await tx.selectFrom('appointment').select(['personId', 'serviceId']).where('id', '=', id).executeTakeFirstOrThrow()
  return hasTooMany(tx, { ...row, booking, at })
}
