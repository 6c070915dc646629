import type { ActivityItem, RhythmItem } from '../../activities/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import type { Day } from '../../platform/time/index.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'
import { RHYTHM } from './rhythm-fields.ts'
import type { Extent, Verdict } from './change-rhythm.ts'

export const EXTENT = 'extent'
export const staleField = (on: Day) => `stale-${on}`

/** The rhythm that an address names by its place: 1, 2 …; `ny` for one more. Null: there is none. */
export function rhythmAt(item: ActivityItem, nr: string): { place: number | null; rhythm: RhythmItem | null } | null {
  if (nr === 'ny') return { place: null, rhythm: null }
  const rhythm = /^\d{1,3}$/.test(nr) ? item.rhythms[Number(nr) - 1] : undefined
  return rhythm === undefined ? null : { place: Number(nr) - 1, rhythm }
}

/** It has given dates: they must not change by the way. */
export const hasBegun = (rhythm: RhythmItem | null, today: Day): boolean => rhythm !== null && rhythm.from < today

/** Which dates the change is for, and what is wrong with the day it begins. */
export function readExtent(
  typed: Typed,
  { work, place, before, rhythm }: { work: Work; place: number | null; before: RhythmItem | null; rhythm: RhythmItem },
): { extent: Extent; rhythm: RhythmItem; faults: readonly FieldFault[] } {
  const { today, t } = work
  if (place === null || before === null) return { extent: { of: 'added' }, rhythm, faults: [] }
  if (before.rule === undefined || lineOf(typed, EXTENT) === 'all') {
    // Of what has begun the first day stands: the dates that have been hang on it.
    const whole = before.rule !== undefined && hasBegun(before, today) ? { ...rhythm, from: before.from } : rhythm
    return { extent: { of: 'all', place }, rhythm: whole, faults: [] }
  }
  const wrong = rhythm.from < today ? [{ field: RHYTHM.from, message: t.activities.whenFrom }] : []
  return { extent: { of: 'following', place, from: rhythm.from }, rhythm, faults: wrong }
}

/** What was said of a stale date; null when nobody has been asked yet. */
export function verdictIn(typed: Typed, on: Day): Verdict | null {
  const said = lineOf(typed, staleField(on))
  return said === 'keep' || said === 'drop' ? said : null
}
