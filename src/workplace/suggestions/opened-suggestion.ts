import type { Standing } from '../../chain/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Act } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import type { Suggestion } from '../../suggestions/index.ts'
import type { VoicesHere } from './voices-here.ts'
import type { Work } from '../work.ts'

export interface OpenedSuggestion {
  work: Work
  suggestion: Suggestion
  standing: Standing
  /** Null when whoever made it is forgotten. */
  act: Act | null
  behind: VoicesHere
}

export interface Sent {
  typed: Typed
  errors: readonly FormError[]
  isDone: boolean
}
