import { daysInUse, inUseWithin, type DaysInUse } from '../hubs/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { Session } from './session.ts'

/** A date as it is found, before its house is looked at. */
export type FoundSession = Omit<Session, 'houseClosed'>

interface Asked {
  known: Day
  /** Those that the dates are on, where that is known. */
  days?: { from: Day; to: Day } | undefined
}

/** Dates with whether their house is closed that day, to all or to all but others than those who stand behind the date. */
export async function inTheirHouse(db: Db, sessions: readonly FoundSession[], { known, days }: Asked): Promise<Session[]> {
  const inUse = await daysInUse(db, { known })
  const { closed } = days === undefined ? inUse : inUseWithin(inUse, days)
  return sessions.map((session) => ({ ...session, houseClosed: closed.some((one) => shuts(one, session)) }))
}

const shuts = ({ hub, from, to, except }: DaysInUse['closed'][number], session: FoundSession) =>
  hub === session.hub &&
  (from === null || from <= session.day) &&
  (to === null || to >= session.day) &&
  !session.organisers.some((slug) => except.includes(slug))
