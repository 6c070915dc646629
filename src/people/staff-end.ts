import type { Db, Tx } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import type { Day, Instant } from '../platform/time/index.ts'
import { recordAudit } from './audit.ts'
import { keepAnAdministrator } from './last-administrator.ts'
import { peopleSaid } from './texts.ts'

/** That somebody has left, and perhaps came back. */
export interface StaffEnd {
  accountId: string
  endedAt: Date
  reopenedAt: Date | null
  reopenedBecause: string | null
}

interface ByWhom {
  id: string | null
  name: string
}

/**
 * Somebody leaves: signed out everywhere at once, every role taken back, and no way in until `reopenAccount`. Throws `conflict` for the last who
 * administers the municipality, for oneself, and for an account that is ended.
 */
export async function endAccount(
  db: Db,
  { accountId, by, today }: { accountId: string; by: ByWhom; today: Day },
  at: Instant,
): Promise<void> {
  if (by.id === accountId)
    throw new Fault(
      'conflict',
      peopleSaid((t) => t.faults.ownAccount),
    )
  const now = new Date(at)
  await db.transaction().execute(async (tx) => {
    // Roles before accounts, as where a role is taken back: two who end each other would else wait for each other.
    await keepAnAdministrator(tx, { accountId, today })
    await lockAccount(tx, accountId)
    if (await isEnded(tx, accountId))
      throw new Fault(
        'conflict',
        peopleSaid((t) => t.faults.accountEnded),
      )
    await tx.deleteFrom('signIn').where('accountId', '=', accountId).execute()
    await tx
      .updateTable('roleGrant')
      .set({ revokedAt: now, revokedBy: by.name, revokedById: by.id })
      .where('accountId', '=', accountId)
      .where('revokedAt', 'is', null)
      .execute()
    await tx.insertInto('staffEnd').values({ accountId, endedAt: now, endedBy: by.id }).execute()
    await recordAudit(tx, { at: now, actor: by.id, action: 'account-ended', subject: `account:${accountId}` })
  })
}

const LONGEST_REASON = 300

/** Somebody is back, without any role. Throws `invalid` at `reason`, and `conflict` when the account is not ended or has been erased. */
export async function reopenAccount(db: Db, { accountId, by, because }: { accountId: string; by: ByWhom; because: string }, at: Instant) {
  if (because === '' || because.length > LONGEST_REASON) {
    const says = peopleSaid((t) => t.faults.needsReason(LONGEST_REASON))
    throw new Fault('invalid', says, [{ field: 'reason', message: says.nb }])
  }
  await db.transaction().execute(async (tx) => {
    const { erasedAt } = await lockAccount(tx, accountId)
    const opened = await tx
      .updateTable('staffEnd')
      .set({ reopenedAt: new Date(at), reopenedBy: by.id, reopenedBecause: because })
      .where('accountId', '=', accountId)
      .where('reopenedAt', 'is', null)
      .returning('id')
      .execute()
    if (opened.length === 0 || erasedAt !== null)
      throw new Fault(
        'conflict',
        peopleSaid((t) => (erasedAt === null ? t.faults.notEnded : t.faults.accountErased)),
      )
    await recordAudit(tx, { at: new Date(at), actor: by.id, action: 'account-reopened', subject: `account:${accountId}` })
  })
}

/** Signing in takes the same lock: an account cannot be ended between the question and the sign-in. Throws `not-found`. */
export async function lockAccount(tx: Tx, accountId: string): Promise<{ name: string; erasedAt: Date | null }> {
  const account = await tx
    .selectFrom('staffAccount')
    .select(['name', 'erasedAt'])
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
  if (account) return account
  throw new Fault(
    'not-found',
    peopleSaid((t) => t.faults.noSuchAccount),
  )
}

export async function isEnded(db: Db, accountId: string): Promise<boolean> {
  return (await endOf(db, accountId))?.reopenedAt === null
}

/** The latest time the account was ended; null when it never was. */
export async function endOf(db: Db, accountId: string): Promise<StaffEnd | null> {
  const row = await ends(db).where('accountId', '=', accountId).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row ?? null
}

/** The accounts that are ended now. */
export async function endedAccounts(db: Db): Promise<ReadonlyMap<string, StaffEnd>> {
  const rows = await ends(db).where('reopenedAt', 'is', null).execute()
  return new Map(rows.map((row) => [row.accountId, row]))
}

const ends = (db: Db) => db.selectFrom('staffEnd').select(['accountId', 'endedAt', 'reopenedAt', 'reopenedBecause'])
