import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Acting, Saved } from './acting.ts'
import { refusedByDatabase } from './database-refusal.ts'
import { putIn, type PutItem } from './put-item.ts'

/** What became of one of many: it was written, was so already, or was refused. */
export type Tried = { saved: Saved } | { fault: Fault }

/**
 * Writes many things, or none: when one is refused, or when it is only a trial, nothing is left of any. Each is tried all the same, so
 * that all that is wrong is told at once. In the order they were given.
 */
export async function tryItems(db: Db, given: readonly PutItem[], { acting, trial }: { acting: Acting; trial: boolean }): Promise<Tried[]> {
  try {
    return await db.transaction().execute(async (tx) => {
      const tried: Tried[] = []
      for (const one of given) tried.push(await tryOne(tx, one, acting))
      if (trial || tried.some((one) => 'fault' in one)) throw new NothingLeft(tried)
      return tried
    })
  } catch (error) {
    if (error instanceof NothingLeft) return error.tried
    throw error
  }
}

/** Takes the transaction back, and carries what was found. */
class NothingLeft extends Error {
  readonly tried: Tried[]
  constructor(tried: Tried[]) {
    super('nothing is left of what was tried')
    this.tried = tried
  }
}

async function tryOne(tx: Tx, one: PutItem, acting: Acting): Promise<Tried> {
  await sql`savepoint tried`.execute(tx)
  try {
    const saved = await refusedByDatabase(() => putIn(tx, one, acting))
    await sql`release savepoint tried`.execute(tx)
    return { saved }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    await sql`rollback to savepoint tried`.execute(tx)
    return { fault: error }
  }
}
