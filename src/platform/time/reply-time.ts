import { addDays, dayNumber } from './day.ts'
import { instantToWall, wallToInstant, type Instant } from './zone.ts'

const HOUR = 60 * 60_000
const MORNING = 8 * 60
const EVENING = 21 * 60

/** Until when an offered place is kept. Nobody is told at night, so the hours begin in the morning. */
export function replyBy(offered: Instant, { replyHours, begins }: { replyHours: number; begins: Instant }): Instant {
  const { day, minutes } = instantToWall(offered)
  const isNight = minutes < MORNING || minutes >= EVENING
  const from = isNight ? wallToInstant(dayNumber(minutes < MORNING ? day : addDays(day, 1)), MORNING) : offered
  return Math.min(begins, from + replyHours * HOUR)
}
