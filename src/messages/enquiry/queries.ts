import { findAct, type Act } from '../../people/index.ts'
import type { ExpressionBuilder } from 'kysely'
import type { Db, Tables } from '../../platform/database/index.ts'

export interface EnquiryLine {
  id: string
  topic: string
  body: string
  at: Date
  answeredAt: Date | null
}

/** Which topics somebody answers for. */
export type Topics = 'every' | readonly string[]

/** What is held back is nobody's to answer yet (`/arbeid/sperrer`). */
const hasBegun = (eb: ExpressionBuilder<Tables, 'enquiry'>) =>
  eb.exists(eb.selectFrom('act').select('act.id').whereRef('act.id', '=', 'enquiry.actId').where('act.confirmedAt', 'is not', null))

/** For `in`, which takes no empty list. */
export const listed = (topics: Topics): readonly string[] => (topics === 'every' || topics.length === 0 ? [''] : topics)

/** Those that wait, the oldest first, or those that are answered, the newest first. */
export function listEnquiries(db: Db, topics: Topics, { answered, limit }: { answered: boolean; limit: number }): Promise<EnquiryLine[]> {
  return db
    .selectFrom('enquiry')
    .select(['id', 'topic', 'body', 'at', 'answeredAt'])
    .where('withdrawnAt', 'is', null)
    .where(hasBegun)
    .where('answeredAt', answered ? 'is not' : 'is', null)
    .$if(topics !== 'every', (query) => query.where('topic', 'in', listed(topics)))
    .orderBy(answered ? 'answeredAt' : 'at', answered ? 'desc' : 'asc')
    .limit(limit)
    .execute()
}

export interface Enquiry extends EnquiryLine {
  /** When the asker last wrote it anew. */
  changedAt: Date | null
  answer: string | null
  withdrawnAt: Date | null
  act: Act
}

/** One with whom it concerns; null when it is not there, or belongs to another. */
export async function findEnquiry(db: Db, topics: Topics, id: string): Promise<Enquiry | null> {
  const row = await db
    .selectFrom('enquiry')
    .selectAll()
    .where((eb) => eb(eb.cast<string>('id', 'text'), '=', id))
    .executeTakeFirst()
  if (!row || (topics !== 'every' && !topics.includes(row.topic))) return null
  const act = await findAct(db, row.actId)
  return act === null || act.confirmedAt === null ? null : { ...row, act }
}

/** How many wait for an answer. */
export async function countWaitingEnquiries(db: Db, topics: Topics): Promise<number> {
  const { count } = await db
    .selectFrom('enquiry')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('withdrawnAt', 'is', null)
    .where('answeredAt', 'is', null)
    .where(hasBegun)
    .$if(topics !== 'every', (query) => query.where('topic', 'in', listed(topics)))
    .executeTakeFirstOrThrow()
  return Number(count)
}
