import { addDays, mondayOf, type Day } from '../../platform/time/index.ts'
import { patternOf } from './pattern.ts'

/**
 * The days of a weekly rule by counting weeks: most rules are weekly, and the library needs the better part of a
 * millisecond for each. Null for every other rule, and where weeks begin on another day than Monday.
 */
export function weeklyDays(rule: string, from: Day, { first, last }: { first: Day; last: Day }): Day[] | null {
  const pattern = /WKST/i.test(rule) ? null : patternOf(rule)
  if (pattern?.every !== 'week') return null
  const step = 7 * pattern.interval
  const found: Day[] = []
  for (let monday = mondayOf(from); monday <= last; monday = addDays(monday, step)) {
    if (addDays(monday, 6) < first) continue
    for (const weekday of pattern.days) {
      const day = addDays(monday, weekday - 1)
      if (day >= from && day >= first && day <= last) found.push(day)
    }
  }
  return found
}
