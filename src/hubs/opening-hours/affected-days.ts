import type { Day } from '../../platform/time/index.ts'
import type { DayHours } from './day-hours.ts'
import type { Rules } from './rules.ts'
import { sameHours } from './same-hours.ts'
import { shownDaysOf, type ShownDay } from './shown-days.ts'
import { sameSlots, stretches } from './slots.ts'

export interface AffectedDay {
  day: Day
  before: DayHours
  after: DayHours
  change: DayChange
  /** Minutes of the day's clock that were open and no longer are, and the other way. */
  lost: number
  gained: number
}

/**
 * `closes`: was open, is closed now. `opens`: had no hours, has some. `shrinks`, `grows`: a part of what was,
 * or all of it and more. `moves`: some lost, some gained. `served_otherwise`: as open, but by others or with
 * another note. `withdrawn`, `announced`: no longer said, or only as an example; said where nothing was, or only an
 * example. `explained_otherwise`: only the reason or title.
 */
export type DayChange =
  | 'closes'
  | 'opens'
  | 'shrinks'
  | 'grows'
  | 'moves'
  | 'served_otherwise'
  | 'withdrawn'
  | 'announced'
  | 'explained_otherwise'

/** The days that a change of rules changes, in order; days that stay as they were are left out. */
export function affectedDays(before: Rules, after: Rules, { from, to }: { from: Day; to: Day }): AffectedDay[] {
  return affectedShown(
    shownDaysOf({ announced: before, example: null }, from, to),
    shownDaysOf({ announced: after, example: null }, from, to),
  )
}

/** The same of days as they are shown, where an example may stand until something is announced. */
export function affectedShown(before: readonly ShownDay[], after: readonly ShownDay[]): AffectedDay[] {
  return before.flatMap((was, index) => {
    const is = after[index]
    return is === undefined || sameShown(was, is) ? [] : [affected(was, is)]
  })
}

const sameShown = (one: ShownDay, other: ShownDay) => one.example === other.example && sameHours(one.hours, other.hours)

function affected({ hours: before, example: wasExample }: ShownDay, { hours: after, example: isExample }: ShownDay): AffectedDay {
  const [was, is, both] = [openMinutes(before), openMinutes(after), sharedMinutes(before, after)]
  const [lost, gained] = [was - both, is - both]
  const marked = wasExample === isExample ? null : isExample ? 'withdrawn' : 'announced'
  return { day: before.day, before, after, change: changeOf({ before, after, lost, gained }, marked), lost, gained }
}

function changeOf(
  { before, after, lost, gained }: Omit<AffectedDay, 'day' | 'change'>,
  marked: 'withdrawn' | 'announced' | null,
): DayChange {
  if (before.state !== after.state) {
    if (after.state === 'not_announced') return 'withdrawn'
    if (after.state === 'open') return 'opens'
    return before.state === 'open' ? 'closes' : 'announced'
  }
  if (lost > 0) return gained > 0 ? 'moves' : 'shrinks'
  if (gained > 0) return 'grows'
  if (marked !== null) return marked
  return sameSlots(before.openings, after.openings) ? 'explained_otherwise' : 'served_otherwise'
}

const openMinutes = ({ openings }: DayHours) => stretches(openings).reduce((sum, { from, to }) => sum + to - from, 0)

function sharedMinutes(one: DayHours, other: DayHours): number {
  const theirs = stretches(other.openings)
  return stretches(one.openings)
    .flatMap((mine) => theirs.map((their) => Math.min(mine.to, their.to) - Math.max(mine.from, their.from)))
    .reduce((sum, shared) => sum + Math.max(0, shared), 0)
}
