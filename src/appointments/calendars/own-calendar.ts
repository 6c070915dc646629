import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '../../platform/database/index.ts'
import { machineNow } from '../../platform/time/index.ts'

const hashOf = (secret: string) => createHash('sha256').update(secret).digest()

/** A new secret address for the calendar of a position; one that there was ends at once. 160 bits, of which only the hash is kept. */
export async function makeCaseworkerCalendar(db: Db, caseworkerId: number): Promise<string> {
  const secret = randomBytes(20).toString('hex')
  const made = { secretHash: hashOf(secret), madeAt: new Date(machineNow()) }
  await db
    .insertInto('caseworkerCalendar')
    .values({ caseworkerId, ...made })
    .onConflict((conflict) => conflict.column('caseworkerId').doUpdateSet(made))
    .execute()
  return secret
}

/** Its address leads nowhere from now on. */
export async function endCaseworkerCalendar(db: Db, caseworkerId: number): Promise<void> {
  await db.deleteFrom('caseworkerCalendar').where('caseworkerId', '=', caseworkerId).execute()
}

/** Machine time; null where there is none. */
export async function caseworkerCalendarMade(db: Db, caseworkerId: number): Promise<Date | null> {
  const found = await db.selectFrom('caseworkerCalendar').select('madeAt').where('caseworkerId', '=', caseworkerId).executeTakeFirst()
  return found?.madeAt ?? null
}

/** Whose calendar it is: id and key. Null for what never was and for what has ended alike. */
export async function caseworkerOfCalendar(db: Db, secret: string): Promise<{ id: number; key: string } | null> {
  if (!/^[0-9a-f]{40}$/.test(secret)) return null
  const found = await db
    .selectFrom('caseworkerCalendar')
    .innerJoin('caseworker', 'caseworker.id', 'caseworkerCalendar.caseworkerId')
    .select(['caseworker.id', 'caseworker.key'])
    .where('secretHash', '=', hashOf(secret))
    .executeTakeFirst()
  return found ?? null
}
