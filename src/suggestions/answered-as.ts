import type { Db } from '../platform/database/index.ts'
import type { AnswerRole } from './suggestion.ts'

/** For whom a question was answered last; null: it is no question, or nobody has answered. */
export async function answeredAs(db: Db, number: number): Promise<AnswerRole | null> {
  const row = await db
    .selectFrom('suggestionAnsweredAs')
    .select('role')
    .where('suggestion', '=', number)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.role ?? null
}
