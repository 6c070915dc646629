import { addDays, dayNumber, instantToWall, wallToInstant, type Instant } from '../../platform/time/index.ts'

/** Minutes of the town's day; from 22.00 to 07.00 goes over midnight. */
export interface Quiet {
  from: number
  to: number
}

type Way = 'email' | 'sms' | 'call' | 'letter'

/** Nobody's phone rings then, whatever they have chosen themselves. */
const TOWNS_NIGHT: Quiet = { from: 21 * 60, to: 8 * 60 }
const DAY = 24 * 60
/** What must be left of a day, so that something can be told at all. */
const LEAST_LEFT = 120

/** The same instant, or the end of the quiet hours it falls into: one's own, and for a phone those of the town. */
export function outOfQuiet(way: Way, own: Quiet | null, at: Instant): Instant {
  const hours = quietHours(way, own)
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

/**
 * When a message about somebody's own act goes out. What must be told before the quiet is over goes at once where it wakes nobody: an
 * e-mail that comes in the quiet is better than one that never came.
 */
export function dueOfAct(way: Way, own: Quiet | null, { at, notAfter = null }: { at: Instant; notAfter?: Instant | null }): Instant {
  const free = outOfQuiet(way, own, at)
  return way === 'email' && notAfter !== null && free > notAfter ? at : free
}

/** Whether own quiet hours leave time to be told in. */
export function leavesTime(way: Way, own: Quiet): boolean {
  const hours = quietHours(way, own)
  const free = Array.from({ length: DAY }, (_, minutes) => !hours.some((quiet) => isWithin(quiet, minutes)))
  return free.filter((isFree) => isFree).length >= LEAST_LEFT
}

const isPhone = (way: Way) => way === 'sms' || way === 'call'
const quietHours = (way: Way, own: Quiet | null) => [...(isPhone(way) ? [TOWNS_NIGHT] : []), ...(own ? [own] : [])]
const isWithin = ({ from, to }: Quiet, minutes: number) => (from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to)
