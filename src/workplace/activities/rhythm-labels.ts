import type { Work } from '../work.ts'
import { RHYTHM } from './rhythm-fields.ts'

/** What the fields of a rhythm are called in the list of errors, by id. */
export const rhythmLabels = ({ t: { activities } }: Work): Record<string, string> => ({
  [RHYTHM.every]: activities.rhythm.every,
  [RHYTHM.days]: activities.rhythm.days,
  [RHYTHM.nth]: activities.rhythm.monthly,
  [RHYTHM.from]: activities.rhythm.from,
  [RHYTHM.to]: activities.rhythm.to,
  [RHYTHM.clock]: activities.rhythm.clock,
  [RHYTHM.ends]: activities.rhythm.ends,
  [RHYTHM.unannounced]: activities.rhythm.unannounced,
  [RHYTHM.except]: activities.rhythm.except,
  [RHYTHM.extra]: activities.rhythm.extra,
})
