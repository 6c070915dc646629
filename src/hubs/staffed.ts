import type { Instant } from '../platform/time/index.ts'
import { deskAt } from './nearest-desk.ts'
import { nextStaffed, staffedUntil, type DatedOpening } from './opening-hours/index.ts'
import { shownNext, shownReading, type HubPicture } from './picture.ts'

/** Whether somebody is at a hub's front desk, and when next. */
export interface DeskStaffed {
  /** Until when, for who is there now; null when nobody is. */
  until: Instant | null
  /** The next time somebody comes; null when nobody has told. */
  next: DatedOpening | null
  /** Somebody comes later the same day, or is there now. */
  today: boolean
  /** It is an example that says so. */
  example: boolean
}

/** Null where the hub has no front desk. */
export function deskStaffed(hub: HubPicture, at: Instant): DeskStaffed | null {
  const desk = deskAt(hub)
  if (desk === null) return null
  const { reading, example } = shownReading(desk.hours)
  const until = staffedUntil(reading.rules, at)
  const shown = shownNext(desk.hours)
  const isStaffed = shown?.next.opening.mode === 'staffed'
  const next = shown !== null && isStaffed ? shown.next : nextStaffed(reading.rules, at)
  return {
    until,
    next,
    today: until !== null || next?.day === reading.today.day,
    example: until === null && shown !== null && isStaffed ? shown.example : example,
  }
}
