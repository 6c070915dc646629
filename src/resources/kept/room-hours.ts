import { z } from 'zod'
import { DayText, Key, text } from '../../hubs/content/shapes/index.ts'
import { addDays, dayNumber, instantToWall, wallToInstant, type Day, type Instant } from '../../platform/time/index.ts'
import type { Span } from '../room-time.ts'

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, written HH:MM')

/** Some hours of a room by the clock on the wall, as staff edit them. */
export const RoomHours = z.strictObject({
  key: Key,
  room: Key,
  day: DayText,
  at: Clock,
  /** The last day; absent: the same, or the night after it. */
  to: DayText.optional(),
  ends: Clock,
})
export type RoomHoursItem = z.infer<typeof RoomHours>

const Reason = text(200)

/** One date of a loan as staff move it or call it off, with the reason that the borrower is told. Who borrows is no part of it. */
export const LoanDate = RoomHours.extend({ ended: Reason.optional() })
export type LoanDateItem = z.infer<typeof LoanDate>

/** Hours in which a room is out of use, and why. */
export const Block = RoomHours.extend({ reason: Reason })

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
const clockOf = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** From one instant until another; an end at or before the beginning, with no day of its own, is the next day's. */
export function spanOfHours({ day, at, to, ends }: RoomHoursItem): Span {
  const last = to ?? (minutesOf(ends) <= minutesOf(at) ? addDays(day, 1) : day)
  return { start: wallToInstant(dayNumber(day), minutesOf(at)), end: wallToInstant(dayNumber(last), minutesOf(ends)) }
}

export function hoursOfSpan({ start, end }: Span): Pick<RoomHoursItem, 'day' | 'at' | 'to' | 'ends'> {
  const [from, to] = [wall(start), wall(end)]
  const isNight = to.day === addDays(from.day, 1) && to.clock <= from.clock
  return { day: from.day, at: from.clock, ...(to.day === from.day || isNight ? {} : { to: to.day }), ends: to.clock }
}

function wall(at: Instant): { day: Day; clock: string } {
  const { day, minutes } = instantToWall(at)
  return { day, clock: clockOf(minutes) }
}
