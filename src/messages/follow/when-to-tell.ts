import { addDays, instantToWall, mondayOf, wallToInstant, dayNumber, type Day, type Instant } from '../../platform/time/index.ts'
import type { About, FollowChannel, Rhythm } from './subscription.ts'

const MINUTE = 60_000
/** Letters of the day and the week go out at eight; so does what came in the night for a phone. */
const MORNING = 8 * 60
const EVENING = 21 * 60
/** Who corrects hours does so several times in a row: one message tells of them all. */
const SETTLING = 15 * MINUTE

interface Told {
  about: About
  rhythm: Rhythm
  channel: FollowChannel
}

/** When a subscriber is told of what was announced at an instant. Town time, both. Nobody's phone rings between 21 and 8. */
export function whenToTell({ about, rhythm, channel }: Told, announced: Instant): Instant {
  const at = announced + (about === 'hours' ? SETTLING : 0)
  const { day, minutes } = instantToWall(at)
  if (rhythm === 'daily') return morning(minutes < MORNING ? day : addDays(day, 1))
  if (rhythm === 'weekly') return morning(nextMonday(day, minutes))
  return outOfNight(channel, at)
}

/** The same instant, or for a phone that would ring at night: the morning after. */
export function outOfNight(channel: FollowChannel, at: Instant): Instant {
  const { day, minutes } = instantToWall(at)
  if (channel === 'email' || (minutes >= MORNING && minutes < EVENING)) return at
  return morning(minutes < MORNING ? day : addDays(day, 1))
}

const morning = (day: Day) => wallToInstant(dayNumber(day), MORNING)

function nextMonday(day: Day, minutes: number): Day {
  const monday = mondayOf(day)
  return day === monday && minutes < MORNING ? monday : addDays(monday, 7)
}
