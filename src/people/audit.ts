import type { Db, Tx } from '../platform/database/index.ts'

export type AuditAction =
  | 'account-made'
  | 'sign-in'
  | 'sign-out'
  | 'sign-in-ended'
  | 'sign-in-refused'
  | 'account-ended'
  | 'account-reopened'
  | 'account-erased'
  | 'records-taken-out'
  | 'role-granted'
  | 'role-revoked'
  | 'message-seen'
  | 'message-retried'
  | 'message-dropped'
  | 'event-retried'
  | 'event-dropped'
  | 'held-released'
  | 'held-dropped'
  | 'personal-data-viewed'
  | 'person-erased'
  | 'person-protected'
  | 'protection-lifted'
  | 'act-called-off'
  | 'act-taken-up'
  | 'question-changed'
  | 'help-answered'
  | 'person-met'
  | 'contact-replaced'
  | 'address-proven'
  | 'calendar-made'
  | 'calendar-ended'
  | 'met-withdrawn'
  | 'call-ticked'
  | 'hold-let-through'
  | 'hold-turned-away'
  | 'hold-decision-undone'
  | 'stop-released'
  | 'stop-restored'
  | 'throwaway-listed'
  | 'throwaway-unlisted'
  | 'call-unticked'
  | 'organisation-claimed'
  | 'organisation-changed'
  | 'organisation-handed-over'
  | 'membership-offered'
  | 'membership-begun'
  | 'membership-ended'
  | 'proposal-considered'
  | 'attendees-told'
  | 'volunteers-told'
  | 'work-hours-changed'
  | 'share-changed'
  | 'other-time-proposed'
  | 'suggestion-considered'
  | 'paper-added'
  | 'paper-removed'

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

const HOUR = 60 * 60_000

/** A list with names has been shown. Whoever looks at the same again within the hour is noted once. */
export async function recordViews(
  db: Db,
  { actor, subjects, at }: { actor: string; subjects: readonly string[]; at: Date },
): Promise<void> {
  if (subjects.length === 0) return
  const noted = await db
    .selectFrom('auditEntry')
    .select('subject')
    .where('actor', '=', actor)
    .where('action', '=', 'personal-data-viewed')
    .where('subject', 'in', subjects)
    .where('at', '>', new Date(at.getTime() - HOUR))
    .execute()
  const known = new Set(noted.map(({ subject }) => subject))
  const fresh = [...new Set(subjects)].filter((subject) => !known.has(subject))
  if (fresh.length === 0) return
  await db
    .insertInto('auditEntry')
    .values(fresh.map((subject) => ({ at, actor, action: 'personal-data-viewed', subject })))
    .execute()
}
