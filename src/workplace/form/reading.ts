import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import type { Work } from '../work.ts'
import type { Values } from './field.ts'

/** What a field is read from. */
export interface Given {
  typed: Typed
  work: Work
  /** What the item was; null when it is new. */
  before: Values | null
}

/** One field read: its value (absent when not filled in), or what is wrong where. */
export type Reading = { value?: unknown; faults?: readonly FieldFault[] }
