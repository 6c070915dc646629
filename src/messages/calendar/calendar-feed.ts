import { createHash, randomBytes } from 'node:crypto'
import { recordAudit, type AuditAction } from '../../people/index.ts'
import type { Brake } from '../../platform/brakes/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { machineNow } from '../../platform/time/index.ts'

// No i, l, o or u: nothing that looks like something else where the address is typed from paper.
export const SECRET = { signs: '0123456789abcdefghjkmnpqrstvwxyz', length: 32 }

/** 160 bits: whoever has it reads the calendar, and nothing else is asked. */
const newSecret = () => Array.from(randomBytes(SECRET.length), (byte) => SECRET.signs[byte % SECRET.signs.length]).join('')

const hashOf = (secret: string) => createHash('sha256').update(secret).digest()

/** So often a new address is made for one act. */
export const NEW_CALENDARS: Brake = { what: 'new-calendar', most: 20, per: 60 * 60_000 }

/** Where a calendar program fetches it, without the language prefix. */
export const calendarFeedPath = (secret: string) => `/kalender/${secret}.ics`

/** The staff account, where staff do it for whoever it is; null: they did it themselves. */
type By = string | null

/** A new secret address for the calendar of an act; one that there was ends at once. The database keeps its hash only, so it is shown this once. */
export function makeCalendar(db: Db, actId: string, by: By = null): Promise<string> {
  const secret = newSecret()
  const made = { secretHash: hashOf(secret), madeAt: new Date(machineNow()) }
  return db.transaction().execute(async (tx) => {
    await tx
      .insertInto('calendarFeed')
      .values({ actId, ...made })
      .onConflict((conflict) => conflict.column('actId').doUpdateSet(made))
      .execute()
    await noteBy(tx, { by, actId, action: 'calendar-made' })
    return secret
  })
}

/** Its address leads nowhere from now on. Doing it again changes nothing more. */
export async function endCalendar(db: Db, actId: string, by: By = null): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { numDeletedRows } = await tx.deleteFrom('calendarFeed').where('actId', '=', actId).executeTakeFirst()
    if (numDeletedRows > 0n) await noteBy(tx, { by, actId, action: 'calendar-ended' })
  })
}

async function noteBy(tx: Tx, { by, actId, action }: { by: By; actId: string; action: AuditAction }): Promise<void> {
  if (by !== null) await recordAudit(tx, { at: new Date(machineNow()), actor: by, action, subject: `act:${actId}` })
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
