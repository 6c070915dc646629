import type { Db, Tx } from '../platform/database/index.ts'

export type AuditAction =
  | 'account-made'
  | 'sign-in'
  | 'sign-out'
  | 'sign-in-ended'
  | 'role-granted'
  | 'role-revoked'
  | 'message-seen'
  | 'message-retried'
  | 'personal-data-viewed'
  | 'person-erased'
  | 'person-protected'
  | 'protection-lifted'

export interface Audited {
  at: Date
  /** The account that acted; null when it was the command line. */
  actor: string | null
  action: AuditAction
  /** Ids, roles and scopes, never a name (domain.md A2). */
  subject: string
}

/** Written in the transaction that does what it tells of. */
export async function recordAudit(tx: Tx, entry: Audited): Promise<void> {
  await tx.insertInto('auditEntry').values(entry).execute()
}

/** Somebody at work has looked at a person's data: ids only (domain.md A6). */
export async function recordView(db: Db, { actor, subject, at }: Pick<Audited, 'subject' | 'at'> & { actor: string }): Promise<void> {
  await db.insertInto('auditEntry').values({ at, actor, action: 'personal-data-viewed', subject }).execute()
}
