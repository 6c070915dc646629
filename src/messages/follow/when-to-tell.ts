import { outOfQuiet, type Quiet } from '../../people/index.ts'
import { addDays, instantToWall, mondayOf, wallToInstant, dayNumber, type Day, type Instant } from '../../platform/time/index.ts'
import type { About, FollowChannel, Rhythm } from './subscription.ts'

const MINUTE = 60_000
/** Letters of the day and the week go out at eight. */
const MORNING = 8 * 60
/** Who corrects hours does so several times in a row: one message tells of them all. */
const SETTLING = 15 * MINUTE

interface Told {
  about: About
  rhythm: Rhythm
  channel: FollowChannel
  quiet?: Quiet | null
}

/** When a subscriber is told of what was announced at an instant. Town time, both. */
export function whenToTell({ about, rhythm, channel, quiet = null }: Told, announced: Instant): Instant {
  const at = announced + (about === 'hours' ? SETTLING : 0)
  const { day, minutes } = instantToWall(at)
  if (rhythm === 'daily') return outOfQuiet(channel, quiet, morning(minutes < MORNING ? day : addDays(day, 1)))
  if (rhythm === 'weekly') return outOfQuiet(channel, quiet, morning(nextMonday(day, minutes)))
  return outOfQuiet(channel, quiet, at)
}

const morning = (day: Day) => wallToInstant(dayNumber(day), MORNING)

function nextMonday(day: Day, minutes: number): Day {
  const monday = mondayOf(day)
  return day === monday && minutes < MORNING ? monday : addDays(monday, 7)
}
