import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Topics } from './queries.ts'

export type HoldDecision = 'let_through' | 'turned_away'

export interface HeldEnquiry {
  id: string
  topic: string
  body: string
  heldAt: Date
  decision: HoldDecision | null
}

/** Those that wait for somebody to look, and what was decided, the newest first. */
export function listHeld(db: Db, topics: Topics, limit: number): Promise<HeldEnquiry[]> {
  return db
    .selectFrom('enquiryHold as hold')
    .innerJoin('enquiry', 'enquiry.id', 'hold.enquiryId')
    .select(['enquiry.id', 'enquiry.topic', 'enquiry.body', 'hold.heldAt', 'hold.decision'])
    .$if(topics !== 'every', (query) => query.where('enquiry.topic', 'in', topics === 'every' || topics.length === 0 ? [''] : topics))
    .orderBy('hold.heldAt', 'desc')
    .orderBy('enquiry.id')
    .limit(limit)
    .execute()
}

interface Deciding {
  id: string
  /** Null takes a decision back. */
  decision: HoldDecision | null
  by: string
  topics: Topics
  at: Instant
}

/** False when there is no such question, or it belongs to another. */
export async function decideHeld(db: Db, { id, decision, by, topics, at }: Deciding): Promise<boolean> {
  const decided = decision === null ? { decidedAt: null, decidedBy: null } : { decidedAt: new Date(at), decidedBy: by }
  const enquiry = db
    .selectFrom('enquiry')
    .select('id')
    .where((eb) => eb(eb.cast<string>('id', 'text'), '=', id))
    .$if(topics !== 'every', (query) => query.where('topic', 'in', topics === 'every' || topics.length === 0 ? [''] : topics))
  const { numUpdatedRows } = await db
    .updateTable('enquiryHold')
    .set({ decision, ...decided })
    .where('enquiryId', 'in', enquiry)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
