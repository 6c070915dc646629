import type { Actor } from '../../platform/audit/revision.ts'
import type { Day, Instant } from '../../platform/time/index.ts'

/** Who acts, and when in town time: every intention here is told. */
export interface Acting {
  actor: Actor
  today: Day
  at: Instant
}

/** What an intention answers. */
export interface Saved {
  /** The change as the history has it; null when there was nothing to change and never had been. */
  revision: number | null
  /** False: it was so already, as when a form is sent twice. */
  changed: boolean
}
