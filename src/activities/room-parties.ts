import type { Localized } from '../platform/content/localized.ts'
import type { Db } from '../platform/database/index.ts'
import { loansOf, type LoanParty, type RoomUse } from '../resources/index.ts'

/** Who has a room, as colleagues may see it: an activity by its name, a loan by the organisation or by what sort of borrower it is. */
export type RoomParty =
  | { session: number; key: string; title: Localized; hub: string }
  | ({ booking: string } & LoanParty)
  | { appointment: true }
  | { block: string; reason: string }

/** Of what holds rooms, by whom; what is not found any more is left out. */
export async function roomParties(db: Db, uses: readonly RoomUse[]): Promise<(use: RoomUse) => RoomParty | null> {
  const sessions = uses.flatMap(({ by }) => ('session' in by ? [by.session] : []))
  const bookings = uses.flatMap(({ by }) => ('booking' in by ? [by.booking] : []))
  const [dates, loans] = await Promise.all([sessions.length === 0 ? [] : titlesOf(db, sessions), loansOf(db, bookings)])
  const byId = new Map(dates.map((one) => [one.session, one]))
  return ({ by }) => {
    if ('session' in by) return byId.get(by.session) ?? null
    if ('block' in by) return by
    // Whose it is stands on the list of the desk alone.
    if ('appointment' in by || 'kept' in by) return { appointment: true }
    const loan = loans.get(by.booking)
    return loan === undefined ? null : { booking: by.booking, ...loan }
  }
}

function titlesOf(db: Db, sessions: readonly number[]) {
  return db
    .selectFrom('session')
    .innerJoin('activity', 'activity.id', 'session.activityId')
    .innerJoin('hub', 'hub.id', 'session.hubId')
    .select(['session.id as session', 'activity.key', 'activity.title', 'hub.slug as hub'])
    .where('session.id', 'in', sessions)
    .execute()
}
