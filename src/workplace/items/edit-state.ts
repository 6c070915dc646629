import type { FormError } from '../../design/index.ts'
import type { Child } from '#html/jsx-runtime'
import type { Refusal } from '../../hubs/edit/index.ts'
import type { Stored } from '../../hubs/items/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'

export type Collision = 'changed_meanwhile' | 'removed_meanwhile' | 'already_there'

/** A form as it stands: opened, refused, or shown with what it would change. */
export interface EditState {
  work: Work
  /** Null: something new. */
  key: string | null
  /** As it is saved now. */
  stored: Stored<unknown> | null
  /** Sent along: the change that the editor has seen, and the letters of a new key. */
  seen: number | 'new'
  once: string
  typed: Typed
  errors: readonly FormError[]
  collision: Collision | null
  preview: ItemPreview | null
}

/** What a thing would change, with the mark of what in it must be read before it is saved. */
export interface ItemPreview {
  view: Child
  warned: string
}

export const SEEN = 'seen'
export const ONCE = 'once'
export const ACT = 'gjor'
export const PREVIEW = 'vis'
export const SAVE = 'lagre'
/** What has been warned of, sent along once it has been shown. */
export const PREVIEWED = 'sett'

/** Which change the editor had seen, as the form sent it along. */
export function seenIn(typed: Typed, what: 'new' | 'known'): number | 'new' {
  const seen = lineOf(typed, SEEN)
  if (what === 'new' || seen === 'new') return 'new'
  return /^\d{1,15}$/.test(seen) ? Number(seen) : 0
}

export const isCollision = (why: Refusal['why']): why is Collision =>
  why === 'changed_meanwhile' || why === 'removed_meanwhile' || why === 'already_there'
