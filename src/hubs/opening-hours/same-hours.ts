import type { ClosedBecause, DayHours } from './day-hours.ts'
import { sameSlots, sameText } from './slots.ts'

/** The same to whoever reads it: state, openings, reason and title. */
export function sameHours(one: DayHours, other: DayHours): boolean {
  return (
    one.state === other.state &&
    sameSlots(one.openings, other.openings) &&
    sameReason(one.because, other.because) &&
    sameText(one.title, other.title)
  )
}

function sameReason(one: ClosedBecause | null, other: ClosedBecause | null): boolean {
  if (one === null || other === null) return one === other
  if (one.kind === 'closure') return other.kind === 'closure' && one.to === other.to && sameText(one.reason, other.reason)
  if (one.kind === 'holiday') return other.kind === 'holiday' && sameText(one.name, other.name)
  if (one.kind === 'untold_holiday') return other.kind === 'untold_holiday' && sameText(one.name, other.name)
  if (one.kind === 'override') return other.kind === 'override' && sameText(one.title, other.title)
  return other.kind === 'weekly'
}
