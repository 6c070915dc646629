import { createHash } from 'node:crypto'
import type { HoursPreview } from '../../hubs/edit/index.ts'
import type { LeftOutside } from './left-outside.ts'

/** What new hours change, with what is arranged in the house and falls outside them. */
export interface ShownPreview extends HoursPreview {
  left: readonly LeftOutside[]
}

/** What of it should be read before it is saved, as the form sends it along; empty where there is nothing. */
export function warnedOf({ warnings, left }: ShownPreview): string {
  if (warnings.length + left.length === 0) return ''
  return createHash('sha256')
    .update(JSON.stringify([warnings, left.map(({ what, when, shut }) => [what, when, shut])]))
    .digest('hex')
    .slice(0, 16)
}
