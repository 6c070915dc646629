import type { Day } from '../../platform/time/index.ts'
import type { DayHours } from './day-hours.ts'
import { sameHours } from './same-hours.ts'

/** Days with the same hours: «man–ons, fre 9–15». */
export interface PatternLine {
  /** Days that follow each other, both ends included; one day is its own run. */
  runs: readonly { from: Day; to: Day }[]
  /** Any one of the days stands for all: hours, reason and title are the same. */
  hours: DayHours
}

/** Sums up the days given (a week, as a rule) in the order of each pattern's first day. */
export function weekPattern(days: readonly DayHours[]): PatternLine[] {
  const lines: { runs: { from: Day; to: Day }[]; hours: DayHours }[] = []
  days.forEach((hours, index) => {
    const line = lines.find((known) => sameHours(known.hours, hours))
    const run = line?.runs.at(-1)
    if (!line) lines.push({ runs: [{ from: hours.day, to: hours.day }], hours })
    else if (run && run.to === days[index - 1]?.day) run.to = hours.day
    else line.runs.push({ from: hours.day, to: hours.day })
  })
  return lines
}
