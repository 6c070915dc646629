import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import { findSession } from './queries.ts'
import type { Session } from './session.ts'

/** What there is where a date was. */
export type BecameOfDate = { is: 'moved'; to: Session } | { is: 'withdrawn' } | { is: 'no-date' }

interface Asked {
  key: string
  /** The day that the rule gave. */
  occurrence: Day
  known: Day
}

/** Of a day that is none of an activity's dates now: it went along when its series got other days, it went, or it never was one. */
export async function becameOfDate(db: Db, { key, occurrence, known }: Asked): Promise<BecameOfDate> {
  const heir = await db
    .selectFrom('sessionWas')
    .innerJoin('session', 'session.id', 'sessionWas.sessionId')
    .innerJoin('activity', 'activity.id', 'session.activityId')
    .select('session.occurrence')
    .where('activity.key', '=', key)
    .where('sessionWas.occurrence', '=', occurrence)
    .where('session.state', '<>', 'withdrawn')
    .executeTakeFirst()
  const to = heir === undefined ? null : await findSession(db, { key, occurrence: heir.occurrence }, known)
  if (to !== null) return { is: 'moved', to }
  const row = await db
    .selectFrom('session')
    .innerJoin('activity', 'activity.id', 'session.activityId')
    .select('session.id')
    .where('activity.key', '=', key)
    .where('session.occurrence', '=', occurrence)
    .executeTakeFirst()
  return row === undefined ? { is: 'no-date' } : { is: 'withdrawn' }
}
