import type { Language } from '../../platform/content/localized.ts'
import { spokenTime } from '../../platform/i18n/index.ts'
import { addDays, dayNumber, instantToWall, wallToInstant, type Day } from '../../platform/time/index.ts'
import { minutesOf, type Rhythm } from './rhythm.ts'
import { RHYTHM_WORDS } from './words.ts'

const HOUR = 60 * 60_000

/** What a clock change does to a wall time: that night does not have it, or has it twice and the first is meant. Null on every other day. */
export function clockChangeAt(day: Day, clock: string): 'missing' | 'twice' | null {
  const minutes = minutesOf(clock)
  const at = wallToInstant(dayNumber(day), minutes)
  if (instantToWall(at).minutes !== minutes % 1440) return 'missing'
  return instantToWall(at + HOUR).minutes === minutes % 1440 ? 'twice' : null
}

/** Why the hours of a date are others than those that were said: that night the clocks are changed. Null on every other day. */
export function clockChangeWords(day: Day, { at, ends }: Pick<Rhythm, 'at' | 'ends'>, lang: Language): string | null {
  if (at === undefined) return null
  const last = ends !== undefined && minutesOf(ends) <= minutesOf(at) ? addDays(day, 1) : day
  const told = [{ on: day, clock: at }, ...(ends === undefined ? [] : [{ on: last, clock: ends }])].flatMap(({ on, clock }) => {
    const change = clockChangeAt(on, clock)
    return change === null ? [] : [RHYTHM_WORDS[lang].clockChange[change](spokenTime(minutesOf(clock), lang))]
  })
  return told[0] ?? null
}
