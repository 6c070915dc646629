import { addDays, instantToWall, mondayOf, wallToInstant, dayNumber, type Day, type Instant } from '../../platform/time/index.ts'
import type { About, FollowChannel, Quiet, Rhythm } from './subscription.ts'

const MINUTE = 60_000
/** Letters of the day and the week go out at eight. */
const MORNING = 8 * 60
/** Nobody's phone rings then, whatever they have chosen themselves. */
const TOWNS_NIGHT: Quiet = { from: 21 * 60, to: MORNING }
/** Who corrects hours does so several times in a row: one message tells of them all. */
const SETTLING = 15 * MINUTE

const DAY = 24 * 60
/** What must be left of a day, so that something can be told at all. */
const LEAST_LEFT = 120

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

/** The same instant, or the end of the quiet hours it falls into: one's own, and for a phone those of the town. */
export function outOfQuiet(channel: FollowChannel, own: Quiet | null, at: Instant): Instant {
  const hours = quietHours(channel, own)
  let free = at
  // Two that meet or overlap are passed one after the other; a third time round there is nothing new.
  for (let round = 0; round < 3; round += 1) {
    const { day, minutes } = instantToWall(free)
    const quiet = hours.find((one) => isWithin(one, minutes))
    if (!quiet) return free
    const isNextDay = quiet.from > quiet.to && minutes >= quiet.from
    free = wallToInstant(dayNumber(isNextDay ? addDays(day, 1) : day), quiet.to)
  }
  return free
}

/** Whether own quiet hours leave time to be told in. */
export function leavesTime(channel: FollowChannel, own: Quiet): boolean {
  const hours = quietHours(channel, own)
  const free = Array.from({ length: DAY }, (_, minutes) => !hours.some((quiet) => isWithin(quiet, minutes)))
  return free.filter((isFree) => isFree).length >= LEAST_LEFT
}

const isPhone = (channel: FollowChannel) => channel === 'sms' || channel === 'call'
const quietHours = (channel: FollowChannel, own: Quiet | null) => [...(isPhone(channel) ? [TOWNS_NIGHT] : []), ...(own ? [own] : [])]

const isWithin = ({ from, to }: Quiet, minutes: number) => (from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to)

const morning = (day: Day) => wallToInstant(dayNumber(day), MORNING)

function nextMonday(day: Day, minutes: number): Day {
  const monday = mondayOf(day)
  return day === monday && minutes < MORNING ? monday : addDays(monday, 7)
}
