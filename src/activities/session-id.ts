import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import { parseDay, type Day } from '../platform/time/index.ts'
import type { Session } from './session.ts'

/** The id of a date, in data, feeds and calendars. It never changes, also when the series gets other days and the date goes along. */
export const sessionId = ({ key, calendarId, occurrence }: Pick<Session, 'key' | 'calendarId' | 'occurrence'>) =>
  `${key}.${calendarId ?? occurrence}`

const NAME = sql<string>`coalesce(session.calendar_id, to_char(session.occurrence, 'YYYY-MM-DD'))`

/**
 * Which date has the id: the day that the rule of the activity gives it now, null when the id tells of none. Whether there is such a
 * date, and whether it is shown, is for whoever looks it up.
 */
export async function readSessionId(db: Db, id: string): Promise<{ key: string; occurrence: Day | null }> {
  const [key = '', name = ''] = id.split('.')
  const row = await db
    .selectFrom('session')
    .innerJoin('activity', 'activity.id', 'session.activityId')
    .select('session.occurrence')
    .where('activity.key', '=', key)
    .where(NAME, '=', name)
    .executeTakeFirst()
  return { key, occurrence: row?.occurrence ?? parseDay(name) }
}
