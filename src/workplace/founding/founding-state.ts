import type { BodyOnDay, Election, Founding, FoundingLack, FoundingMinutes } from '../../bodies/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import type { Work } from '../work.ts'

export interface FoundingState {
  work: Work
  body: BodyOnDay
  founding: Founding | null
  /** The last version first; none until they are approved. */
  minutes: readonly FoundingMinutes[]
  elections: readonly Election[]
  lacks: readonly FoundingLack[]
}

export interface FoundingViewProps extends FoundingState {
  typed: Typed
  errors: readonly FormError[]
}
