import type { Localized } from '../../platform/content/localized.ts'
import { addDays, startOfDay, type Day, type Instant } from '../../platform/time/index.ts'
import { hoursOn } from '../recurrence/index.ts'
import type { SessionState } from '../tables.ts'
import type { NeedItem, ShiftItem } from './need.ts'

/** When somebody is needed. */
export interface Slot {
  /** The day that an activity's rule gave, a day and hour of the need's own, or «lopende». */
  id: string
  /** Null: whenever it suits. */
  day: Day | null
  startsAt: Date | null
  endsAt: Date | null
  isOff: boolean
  /** Why it is off, where somebody has said. */
  reason: Localized | null
}

/** A need that has no days: one agrees when. */
export const ONGOING = 'lopende'

/** A date of an activity as a shift. */
export interface SessionSlot {
  occurrence: Day
  day: Day
  startsAt: Date | null
  endsAt: Date | null
  state: SessionState
  reason: Localized | null
}

export const sessionSlot = ({ occurrence, day, startsAt, endsAt, state, reason }: SessionSlot): Slot => ({
  id: occurrence,
  day,
  startsAt,
  endsAt,
  isOff: state !== 'planned',
  reason,
})

/** «2020-01-10T0900»: it is part of the name of a field. */
export const shiftId = ({ on, at }: Pick<ShiftItem, 'on' | 'at'>): string => `${on}T${at.replace(':', '')}`

/** The shifts that the need itself has: its own, or the one without days. None where it follows an activity. */
export function ownSlots({ activity, shifts }: Pick<NeedItem, 'activity' | 'shifts'>): Slot[] {
  if (activity !== undefined) return []
  if (shifts.length === 0) return [{ id: ONGOING, day: null, startsAt: null, endsAt: null, isOff: false, reason: null }]
  return shifts.map(slotOf).toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

function slotOf({ on, at, ends, off }: ShiftItem): Slot {
  const { start, end } = hoursOn(on, { at, ends })
  return { id: shiftId({ on, at }), day: on, startsAt: date(start), endsAt: date(end), isOff: off !== undefined, reason: off ?? null }
}

const date = (at: Instant | null) => (at === null ? null : new Date(at))

/** Nobody joins what has begun; where the hour is not announced one may all that day. */
export const hasBegun = ({ day, startsAt }: Pick<Slot, 'day' | 'startsAt'>, at: Instant): boolean =>
  day !== null && (startsAt?.getTime() ?? startOfDay(addDays(day, 1))) <= at

/** Over: then the host may say who was there. One without days can be counted at any time. */
export const isDone = ({ day, startsAt }: Pick<Slot, 'day' | 'startsAt'>, at: Instant): boolean =>
  day === null || (startsAt?.getTime() ?? startOfDay(day)) <= at

/** In minutes; null where no end is announced. */
export const lengthOf = ({ startsAt, endsAt }: Pick<Slot, 'startsAt' | 'endsAt'>): number | null =>
  startsAt === null || endsAt === null ? null : Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000)
