import { dayNumber, instantToWall, wallToInstant, type Day } from '../../platform/time/index.ts'
import { minutesOf } from './rhythm.ts'

const HOUR = 60 * 60_000

/** What a clock change does to a wall time: that night does not have it, or has it twice and the first is meant. Null on every other day. */
export function clockChangeAt(day: Day, clock: string): 'missing' | 'twice' | null {
  const minutes = minutesOf(clock)
  const at = wallToInstant(dayNumber(day), minutes)
  if (instantToWall(at).minutes !== minutes % 1440) return 'missing'
  return instantToWall(at + HOUR).minutes === minutes % 1440 ? 'twice' : null
}
