import type { Db, Tx } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import type { Instant } from '../platform/time/index.ts'
import { recordAudit } from './audit.ts'
import { peopleSaid } from './texts.ts'

export interface StaffAccount {
  id: string
  issuer: string
  subject: string
  name: string
  createdAt: Date
  /** Its name and subject are gone; null while they are known. */
  erasedAt: Date | null
}

/** Who the issuer says it is. */
export interface Identified {
  issuer: string
  subject: string
  name: string
}

const COLUMNS = ['id', 'issuer', 'subject', 'name', 'createdAt', 'erasedAt'] as const

/** Finds the account of this person or makes one without any role; the name follows the issuer. `made` tells which. */
export async function accountFor(tx: Tx, who: Identified, at: Instant): Promise<{ id: string; made: boolean }> {
  const made = await tx
    .insertInto('staffAccount')
    .values({ ...who, createdAt: new Date(at) })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) {
    await recordAudit(tx, { at: new Date(at), actor: made.id, action: 'account-made', subject: `account:${made.id}` })
    return { id: made.id, made: true }
  }
  const { id } = await tx
    .updateTable('staffAccount')
    .set({ name: who.name })
    .where('issuer', '=', who.issuer)
    .where('subject', '=', who.subject)
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, made: false }
}

/** By the whole id or its first eight characters or more, as the page without a role shows it. */
export async function findAccount(db: Db, idOrStart: string): Promise<StaffAccount> {
  const start = idOrStart.toLowerCase()
  if (!/^[0-9a-f]{8}[0-9a-f-]{0,28}$/.test(start))
    throw new Fault(
      'invalid',
      peopleSaid((t) => t.faults.notAnId(idOrStart)),
    )
  const found = await db
    .selectFrom('staffAccount')
    .select(COLUMNS)
    .where((eb) => eb(eb.cast<string>('id', 'text'), 'like', `${start}%`))
    .limit(2)
    .execute()
  const [account, another] = found
  if (!account)
    throw new Fault(
      'not-found',
      peopleSaid((t) => t.faults.noAccount(start)),
    )
  if (another)
    throw new Fault(
      'conflict',
      peopleSaid((t) => t.faults.severalAccounts(start)),
    )
  return account
}

/** Everybody with an account, by name, for lists and `torg user list`. */
export function listStaff(db: Db): Promise<StaffAccount[]> {
  return db.selectFrom('staffAccount').select(COLUMNS).orderBy('name').orderBy('id').execute()
}

/** As short as it can be said and typed. */
export const shortId = (accountId: string) => accountId.slice(0, 8)
