import type { Db } from '../../platform/database/index.ts'
import type { Act } from './act.ts'
import { findAct } from './find-act.ts'

interface Asked {
  /** Whose acts: those about these topics. */
  topics: 'every' | readonly string[]
  limit: number
}

/** Those that wait for somebody to look, and what was decided, the newest first. What its owner has called off is not among them. */
export async function listHeldActs(db: Db, { topics, limit }: Asked): Promise<Act[]> {
  const rows = await db
    .selectFrom('actHold')
    .innerJoin('act', 'act.id', 'actHold.actId')
    .select('act.id')
    .where('act.cancelledAt', 'is', null)
    .$if(topics !== 'every', (query) => query.where('act.topic', 'in', topics === 'every' || topics.length === 0 ? [''] : topics))
    .orderBy('actHold.heldAt', 'desc')
    .orderBy('act.id')
    .limit(limit)
    .execute()
  const acts = await Promise.all(rows.map(({ id }) => findAct(db, id)))
  return acts.filter((act) => act !== null)
}

/** Whoever says the number is there, or on the phone: any desk may help them. Null when nothing that waits has it. */
export async function findHeldAct(db: Db, number: number): Promise<string | null> {
  const found = await db
    .selectFrom('actHold')
    .innerJoin('act', 'act.id', 'actHold.actId')
    .select('act.id')
    .where('actHold.number', '=', number)
    .where('actHold.decision', 'is', null)
    .where('act.cancelledAt', 'is', null)
    .executeTakeFirst()
  return found?.id ?? null
}
