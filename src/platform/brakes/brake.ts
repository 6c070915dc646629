import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import { Fault } from '../http/errors.ts'
import { keyedHash } from '../secrets/index.ts'
import { machineNow, type Instant } from '../time/index.ts'
import { faultSaid } from '../http/fault-texts.ts'

export interface Brake {
  /** What is counted: `receipt-code`. Each has counts of its own. */
  what: string
  /** How many times within the window. */
  most: number
  /** Length of the window in milliseconds. */
  per: number
}

/**
 * Counts one more try by `who` (an address, a contact, or one word for everybody) and tells whether it goes too far. A try that goes too far
 * is counted too. Writes outside the caller's transaction: a refused act must leave its count behind.
 */
export async function tooOften(db: Db, { now = machineNow(), ...limit }: Brake & { now?: Instant }, who: string): Promise<boolean> {
  const start = now - (now % limit.per)
  const key = await keyedHash(db, 'brakes', `${limit.what} ${who}`)
  const { tries } = await db
    .insertInto('brakeCount')
    .values({ key, windowStart: new Date(start), endsAt: new Date(start + limit.per) })
    .onConflict((conflict) => conflict.columns(['key', 'windowStart']).doUpdateSet({ tries: sql`brake_count.tries + 1` }))
    .returning('tries')
    .executeTakeFirstOrThrow()
  // Whoever opens a window clears the old ones away, so that no job has to.
  if (tries === 1) await db.deleteFrom('brakeCount').where('endsAt', '<=', new Date(now)).execute()
  return tries > limit.most
}

/** Throws `too-many` when it goes too far. */
export async function brake(db: Db, limit: Brake, who: string): Promise<void> {
  if (await tooOften(db, limit, who))
    throw new Fault(
      'too-many',
      faultSaid((t) => t.tooOften),
    )
}
