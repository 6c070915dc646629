import type { Act } from '../people/index.ts'
import type { Tx } from '../platform/database/index.ts'
import type { WorkDeps } from '../platform/jobs/index.ts'
import type { Instant } from '../platform/time/index.ts'

export interface AskedDates {
  act: Act
  /** The e-mail address that is written to. */
  to: string
  /** Town time of what is told. */
  at: Instant
}

/** An iCalendar object for a mail (RFC 5546). */
export interface MailCalendar {
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL'
  content: string
}

/** The dates of an act as a mail carries them to its reader's calendar; null where it has none. What is sensitive is not named in it. */
export type ActDates = (deps: Pick<WorkDeps, 'config' | 'clock'>) => (tx: Tx, asked: AskedDates) => Promise<MailCalendar | null>
