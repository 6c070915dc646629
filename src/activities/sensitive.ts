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
