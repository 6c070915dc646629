import type { Db } from '../platform/database/index.ts'
import { addDays, type Day } from '../platform/time/index.ts'
import { sessionsIn } from './queries.ts'
import { invites } from './session-words.ts'
import type { Session } from './session.ts'

const DAYS_BACK = 1100

/** The last date before a day that was neither called off nor in a closed house, some three years back; undefined where there was none. */
export async function lastSession(db: Db, { key, before, known }: { key: string; before: Day; known: Day }): Promise<Session | undefined> {
  const filter = { activity: key, from: addDays(before, -DAYS_BACK), to: addDays(before, -1) }
  return (await sessionsIn(db, { filter, known })).findLast(invites)
}
