import type { Db } from '../../platform/database/index.ts'

/** `held`: somebody looks at it first, or it was turned away. */
export type QuestionState = 'open' | 'answered' | 'withdrawn' | 'held'

export interface AskedQuestion {
  topic: string
  body: string
  /** To this wording and no other: what is answered can no longer be written anew. */
  answer: string | null
  state: QuestionState
}

/** What was asked, and whether it may still be written anew; null where the act is no question. */
export async function questionOfAct(db: Db, actId: string): Promise<AskedQuestion | null> {
  const row = await db
    .selectFrom('enquiry')
    .innerJoin('act', 'act.id', 'enquiry.actId')
    .select(['enquiry.topic', 'body', 'answer', 'answeredAt', 'withdrawnAt', 'act.confirmedAt'])
    .where('actId', '=', actId)
    .executeTakeFirst()
  if (row === undefined) return null
  const { topic, body, answer } = row
  return { topic, body, answer, state: stateOf(row) }
}

function stateOf(row: { answeredAt: Date | null; withdrawnAt: Date | null; confirmedAt: Date | null }): QuestionState {
  if (row.answeredAt !== null) return 'answered'
  if (row.withdrawnAt !== null) return 'withdrawn'
  return row.confirmedAt === null ? 'held' : 'open'
}
