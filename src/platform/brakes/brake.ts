import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import { Fault } from '../http/errors.ts'
import { keyedHash } from '../secrets/index.ts'
import { machineNow, type Instant } from '../time/index.ts'
import { faultSaid } from '../http/fault-texts.ts'
import { isStopped } from './stop.ts'

export interface Brake {
  /** What is counted: `receipt-code`. Each has counts of its own. */
  what: string
  /** How many times within the window. */
  most: number
  /** Length of the window in milliseconds. */
  per: number
}

type Window = Pick<Brake, 'what' | 'per'> & { now?: Instant }

/** Counts one more try by `who` (an address, a contact, or one word for everybody), and tells how many that makes. */
export async function countTry(db: Db, window: Window, who: string): Promise<number> {
  return (await oneMore(db, window, who)).tries
}

/** How many tries there have been within the window, without counting one. */
export async function triesOf(db: Db, { what, per, now = machineNow() }: Window, who: string): Promise<number> {
  const found = await db
    .selectFrom('brakeCount')
    .select('tries')
    .where('key', '=', await pseudonymOf(db, what, who))
    .where('windowStart', '=', new Date(now - (now % per)))
    .executeTakeFirst()
  return found?.tries ?? 0
}

/**
 * Counts one more try and tells whether it goes too far. A try that goes too far is counted too, and staff see that somebody is stopped;
 * whoever they release goes on until the window ends. Writes outside the caller's transaction: a refused act must leave its count behind.
 */
export async function tooOften(db: Db, { now = machineNow(), ...limit }: Brake & { now?: Instant }, who: string): Promise<boolean> {
  const { key, tries, endsAt } = await oneMore(db, { ...limit, now }, who)
  return tries > limit.most && isStopped(db, { key, what: limit.what, because: ['too-many'], since: now, endsAt })
}

/** Whether the last of the tries that were counted went too far, without counting another. Staff may have released them since. */
export async function wentTooFar(
  db: Db,
  { now = machineNow(), what, most, per }: Brake & { now?: Instant },
  who: string,
): Promise<boolean> {
  if ((await triesOf(db, { what, per, now }, who)) <= most) return false
  const key = await pseudonymOf(db, what, who)
  return isStopped(db, { key, what, because: ['too-many'], since: now, endsAt: now - (now % per) + per })
}

/** Throws `too-many` when it goes too far. */
export async function brake(db: Db, limit: Brake, who: string): Promise<void> {
  if (await tooOften(db, limit, who))
    throw new Fault(
      'too-many',
      faultSaid((t) => t.tooOften),
    )
}

/** Who it is, as a code that nobody can read an address from; another one for each thing that is counted. */
export const pseudonymOf = (db: Db, what: string, who: string): Promise<Buffer> => keyedHash(db, 'brakes', `${what} ${who}`)

async function oneMore(db: Db, { what, per, now = machineNow() }: Window, who: string) {
  const start = now - (now % per)
  const key = await pseudonymOf(db, what, who)
  const { tries } = await db
    .insertInto('brakeCount')
    .values({ key, windowStart: new Date(start), endsAt: new Date(start + per) })
    .onConflict((conflict) => conflict.columns(['key', 'windowStart']).doUpdateSet({ tries: sql`brake_count.tries + 1` }))
    .returning('tries')
    .executeTakeFirstOrThrow()
  // Whoever opens a window clears the old ones away, so that no job has to.
  if (tries === 1) await db.deleteFrom('brakeCount').where('endsAt', '<=', new Date(now)).execute()
  return { key, tries, endsAt: start + per }
}
