import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '../../platform/database/index.ts'
import { machineNow } from '../../platform/time/index.ts'

// No i, l, o or u: nothing that looks like something else where the address is typed from paper.
export const SECRET = { signs: '0123456789abcdefghjkmnpqrstvwxyz', length: 32 }

/** 160 bits: whoever has it reads the calendar, and nothing else is asked. */
const newSecret = () => Array.from(randomBytes(SECRET.length), (byte) => SECRET.signs[byte % SECRET.signs.length]).join('')

const hashOf = (secret: string) => createHash('sha256').update(secret).digest()

/** A new secret address for the calendar of an act; one that there was ends at once. The database keeps its hash only, so it is shown this once. */
export async function makeCalendar(db: Db, actId: string): Promise<string> {
  const secret = newSecret()
  const made = { secretHash: hashOf(secret), madeAt: new Date(machineNow()) }
  await db
    .insertInto('calendarFeed')
    .values({ actId, ...made })
    .onConflict((conflict) => conflict.column('actId').doUpdateSet(made))
    .execute()
  return secret
}

/** Its address leads nowhere from now on. Doing it again changes nothing more. */
export async function endCalendar(db: Db, actId: string): Promise<void> {
  await db.deleteFrom('calendarFeed').where('actId', '=', actId).execute()
}

/** When the address that holds was made, machine time; null where there is none. */
export async function calendarMadeAt(db: Db, actId: string): Promise<Date | null> {
  const found = await db.selectFrom('calendarFeed').select('madeAt').where('actId', '=', actId).executeTakeFirst()
  return found?.madeAt ?? null
}

/** The act whose calendar it is. Null for whatever reason: unknown, ended, or of an act that is called off or held back. */
export async function actOfCalendar(db: Db, secret: string): Promise<string | null> {
  if (!/^[0-9a-z]{32}$/.test(secret)) return null
  const found = await db
    .selectFrom('calendarFeed')
    .innerJoin('act', 'act.id', 'calendarFeed.actId')
    .select('act.id')
    .where('secretHash', '=', hashOf(secret))
    .where('act.confirmedAt', 'is not', null)
    .where('act.cancelledAt', 'is', null)
    .executeTakeFirst()
  return found?.id ?? null
}
