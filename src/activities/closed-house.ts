import { inUseWithin, type DaysInUse } from '../hubs/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { Session } from './session.ts'

/** A date as it is found, before its house is looked at. */
export type FoundSession = Omit<Session, 'houseClosed'>

/** Dates with whether their house is closed that day, to all or to all but others than those who stand behind the date. `days`: those that they are on, where that is known. */
export function inTheirHouse(sessions: readonly FoundSession[], inUse: DaysInUse, days?: { from: Day; to: Day }): Session[] {
  const { closed } = days === undefined ? inUse : inUseWithin(inUse, days)
  return sessions.map((session) => ({ ...session, houseClosed: closed.some((one) => shuts(one, session)) }))
}

const shuts = ({ hub, from, to, except }: DaysInUse['closed'][number], session: FoundSession) =>
  hub === session.hub &&
  (from === null || from <= session.day) &&
  (to === null || to >= session.day) &&
  !session.organisers.some((slug) => except.includes(slug))
