import type { Db } from '../../platform/database/index.ts'
import type { Founding, MinutesLanguage } from './founding.ts'

export async function foundingOf(db: Db, body: string): Promise<Founding | null> {
  return (await db.selectFrom('foundingMeeting').selectAll().where('body', '=', body).executeTakeFirst()) ?? null
}

/** One version of the minutes, as it was approved. */
export interface FoundingMinutes {
  version: number
  lang: MinutesLanguage
  text: string
  /** Why it was corrected; null for the first. */
  reason: string | null
  checksum: string
  approvedAt: Date
}

/** Every version, the last first. */
export function minutesOf(db: Db, body: string): Promise<FoundingMinutes[]> {
  return db
    .selectFrom('foundingMinutes')
    .select(['version', 'lang', 'text', 'reason', 'checksum', 'approvedAt'])
    .where('body', '=', body)
    .orderBy('version', 'desc')
    .execute()
}
