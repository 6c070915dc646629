import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

/** Something whoever voiced a suggestion was asked. */
export interface AskedBack {
  id: number
  text: string
  askedAt: Date
  replyBy: Day
  closedAt: Date | null
  /** For those who answer alone. Null: none, or it is forgotten. */
  reply: string | null
}

/** The oldest first. */
export function questionsOf(db: Db, number: number): Promise<AskedBack[]> {
  return db
    .selectFrom('suggestionQuestion as asked')
    .leftJoin('suggestionReply as reply', 'reply.question', 'asked.id')
    .select(['asked.id', 'asked.text', 'asked.askedAt', 'asked.replyBy', 'asked.closedAt', 'reply.text as reply'])
    .where('asked.suggestion', '=', number)
    .orderBy('asked.id')
    .execute()
}
