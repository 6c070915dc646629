import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

/** Whether one of those who stand behind an activity is sensitive: then no message or own calendar says what it is (domain.md A3). */
export async function isSensitiveActivity(db: Db, key: string): Promise<boolean> {
  const found = await db
    .selectFrom('activityOrganiser')
    .innerJoin('activity', 'activity.id', 'activityOrganiser.activityId')
    .innerJoin('provider', 'provider.id', 'activityOrganiser.providerId')
    .select('provider.id')
    .where('activity.key', '=', key)
    .where('provider.sensitive', '=', true)
    .executeTakeFirst()
  return found !== undefined
}

/** The same of what volunteers are needed for: whoever asks, or those who arrange what it is at. */
export async function isSensitiveNeed(db: Db, key: string): Promise<boolean> {
  const { rows } = await sql`select from volunteer_need n
    join provider p on p.id = n.provider_id or p.id in (select o.provider_id from activity_organiser o where o.activity_id = n.activity_id)
    where n.key = ${key} and p.sensitive limit 1`.execute(db)
  return rows.length > 0
}
