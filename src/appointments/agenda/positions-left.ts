import { grantsByAccount, grantsOf, listStaff, providerScope, type Scope } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { addDays, startOfDay, type Day, type Instant } from '../../platform/time/index.ts'
import { findAgenda } from './find-agenda.ts'
import { findCaseworkers, type CaseworkerOnDay } from './find-caseworkers.ts'

/** A position with times to come that nobody sees to but one account, or nobody since that one went. */
export interface PositionLeft {
  position: CaseworkerOnDay
  /** Times to come, and when the first is. */
  count: number
  first: Instant
}

/** Further than anything is booked. */
const AHEAD = 400

/**
 * Positions that an account sees to, or has seen to, as a caseworker, that have times to come, and to which nobody else has the role, now or from a
 * later day. Who holds a position is written nowhere: it is the role that says who sees to it.
 */
export async function positionsLeft(
  db: Db,
  { accountId, today, at }: { accountId: string; today: Day; at: Instant },
): Promise<PositionLeft[]> {
  const own = (await grantsOf(db, accountId)).filter(({ role }) => role === 'caseworker')
  if (own.length === 0) return []
  const [positions, held, staff] = await Promise.all([findCaseworkers(db, { day: today }), grantsByAccount(db), listStaff(db)])
  // Those of a trial do not sign in where the municipality's own do.
  const issuer = staff.find(({ id }) => id === accountId)?.issuer
  const others = staff
    .flatMap((one) => (one.id === accountId || one.issuer !== issuer ? [] : (held.get(one.id) ?? [])))
    .filter(({ role, validTo }) => role === 'caseworker' && (validTo === null || validTo >= today))
  const alone = positions.filter((one) => isSeenToBy(own, one) && !isSeenToBy(others, one))
  if (alone.length === 0) return []
  const span = { start: at, end: startOfDay(addDays(today, AHEAD)) }
  const lines = (await findAgenda(db, { caseworkers: alone.map(({ id }) => id), span })).filter(({ isHeld }) => !isHeld)
  return alone.flatMap((position) => {
    const its = lines.filter((line) => line.caseworker === position.key || line.interpretedBy === position.key)
    return its[0] === undefined ? [] : [{ position, count: its.length, first: its[0].start }]
  })
}

function isSeenToBy(grants: readonly { scope: Scope }[], { provider, services }: CaseworkerOnDay): boolean {
  const scopes: readonly Scope[] = [providerScope(provider), ...services.map(({ key }): Scope => `service:${key}`)]
  return grants.some(({ scope }) => scopes.includes(scope))
}
