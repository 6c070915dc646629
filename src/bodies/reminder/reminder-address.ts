import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'

export interface ReminderAddress {
  email: string
  setAt: Date
}

/** Where the deadlines of a body are written to; null: nobody has said. */
export async function reminderAddress(db: Db, body: string): Promise<ReminderAddress | null> {
  const row = await db.selectFrom('bodyReminderAddress').select(['email', 'setAt']).where('body', '=', body).executeTakeFirst()
  return row ?? null
}

/** Of each body that has one, by its slug. */
export async function reminderAddresses(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('bodyReminderAddress').select(['body', 'email']).execute()
  return new Map(rows.map(({ body, email }) => [body, email]))
}

interface Setting {
  body: string
  /** As `readEmail` gives it; null: nothing more is written. */
  email: string | null
  /** Account. */
  by: string
  at: Instant
}

export async function setReminderAddress(db: Db, { body, email, by, at }: Setting): Promise<void> {
  if (email === null) {
    await db.deleteFrom('bodyReminderAddress').where('body', '=', body).execute()
    return
  }
  const said = { email, setBy: by, setAt: new Date(at) }
  await db
    .insertInto('bodyReminderAddress')
    .values({ body, ...said })
    .onConflict((oc) => oc.column('body').doUpdateSet(said))
    .execute()
}
