import type { Db } from '../platform/database/index.ts'
import type { AuditAction } from './audit.ts'

/** What somebody saw of people, or did to what is kept of them. */
export const PRIVACY_ACTIONS = [
  'personal-data-viewed',
  'message-seen',
  'person-erased',
  'person-protected',
  'protection-lifted',
  'person-met',
  'met-withdrawn',
  'contact-replaced',
  'address-proven',
  'calendar-made',
  'calendar-ended',
] as const satisfies readonly AuditAction[]
export type PrivacyAction = (typeof PRIVACY_ACTIONS)[number]

export interface AuditLine {
  id: number
  at: Date
  actor: string | null
  action: string
  subject: string
}

interface Asked {
  action: PrivacyAction | null
  /** The id of an account or of whatever was seen, or the start of one; empty for all. */
  about: string
  /** Only what was written before this line. */
  before: number | null
  limit: number
}

/** The newest first: ids only, as it was written. */
export function listPrivacyLog(db: Db, { action, about, before, limit }: Asked): Promise<AuditLine[]> {
  const start = `${about.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return db
    .selectFrom('auditEntry')
    .select(['id', 'at', 'actor', 'action', 'subject'])
    .where('action', 'in', action === null ? PRIVACY_ACTIONS : [action])
    .$if(about !== '', (query) =>
      query.where((eb) =>
        eb.or([eb(eb.cast<string>('actor', 'text'), 'like', start), eb('subject', 'like', start), eb('subject', 'like', `%:${start}`)]),
      ),
    )
    .$if(before !== null, (query) => query.where('id', '<', before ?? 0))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** From an instant until before another; null is open. */
export interface Between {
  from: Date | null
  until: Date | null
  limit: number
}

/** All that the log has of a period, the newest first: ids only, as it was written. */
export function listAudit(db: Db, { from, until, limit }: Between): Promise<AuditLine[]> {
  return db
    .selectFrom('auditEntry')
    .select(['id', 'at', 'actor', 'action', 'subject'])
    .$if(from !== null, (query) => query.where('at', '>=', from ?? new Date(0)))
    .$if(until !== null, (query) => query.where('at', '<', until ?? new Date(0)))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
