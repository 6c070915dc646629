import type { Db } from '../../platform/database/index.ts'

/** What was answered to a question of the sign-up, and how many did: for who prepares a date, without names. */
export interface AnswerCount {
  question: string
  answer: string
  count: number
}

export async function answerCounts(db: Db, sessionId: number): Promise<AnswerCount[]> {
  const rows = await db
    .selectFrom('signUpAnswer')
    .innerJoin('signUp', 'signUp.id', 'signUpAnswer.signUpId')
    .select(['question', 'answer'])
    .where('signUp.sessionId', '=', sessionId)
    .where('signUp.endedAt', 'is', null)
    .where('signUp.arrived', 'is not', null)
    .execute()
  const counts = new Map<string, AnswerCount>()
  for (const { question, answer } of rows) {
    // «Polsk» and «polsk » are one wish.
    const key = `${question} ${answer.trim().toLowerCase()}`
    const known = counts.get(key)
    counts.set(key, { question, answer: known?.answer ?? answer.trim(), count: (known?.count ?? 0) + 1 })
  }
  return [...counts.values()].toSorted((a, b) => a.question.localeCompare(b.question) || b.count - a.count)
}
