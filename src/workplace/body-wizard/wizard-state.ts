import type { BodyDraft, BodyQuestion } from '../../bodies/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import type { Work } from '../work.ts'

/** One question as it stands: opened, or sent with something wrong. */
export interface Asking {
  work: Work
  draft: BodyDraft
  question: BodyQuestion
  typed: Typed
  errors: readonly FormError[]
  /** Sent from the review, and back to it. */
  isReviewed: boolean
}
