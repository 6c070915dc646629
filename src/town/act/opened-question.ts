import type { Ui } from '../../design/index.ts'
import type { AskedQuestion } from '../../messages/index.ts'
import type { Act } from '../../people/index.ts'

/** A question that somebody comes back to by its receipt. */
export interface OpenedQuestion {
  ui: Ui
  token: string
  act: Act
  question: AskedQuestion
  /** Whom it was put to, and the hub that is; null where it is no hub. */
  to: string
  hub: string | null
}
