import { loadHours, resolveDays, rulesFor, type Reading, type Rules } from '../../src/hubs/opening-hours/index.ts'
import { hubsOnDay } from '../../src/hubs/queries/hubs-on-day.ts'
import { day, dayNumber, weekdayOf, yearOf } from '../../src/platform/time/index.ts'
import { figure, type Figure } from '../figure.ts'
import type { Place } from '../place.ts'
import { today } from '../today.ts'
import { median, ms } from '../statistics.ts'

const TIMES = 40
const REACH_MS = 5
const READINGS: readonly Reading[] = ['announced', 'example']

/** A year for all hubs and everyone in them, against a loop over as many days that only finds the weekday. */
export async function openingHours({ town: { db } }: Place): Promise<Figure[]> {
  const known = today()
  const [from, to] = [day(`${yearOf(known)}-01-01`), day(`${yearOf(known)}-12-31`)]
  const hubs = await hubsOnDay(db, known)
  const hubIds = hubs.map((hub) => hub.id)
  const loaded = performance.now()
  const book = await loadHours(db, { hubIds, from, to, known })
  const loading = performance.now() - loaded
  const owners = hubIds.flatMap((id) =>
    [...new Set((book.get(id)?.uses ?? []).map((use) => use.providerId))].map((providerId) => ({ id, providerId })),
  )
  // Made anew each time: what is reckoned from rules is remembered with them.
  const all = (): Rules[] =>
    owners.flatMap(({ id, providerId }) => READINGS.map((reading) => rulesFor(book, { hubId: id, providerId }, reading)))
  const resolving = timesOf(() => all().reduce((days, rules) => days + resolveDays(rules, from, to).length, 0))
  const bare = timesOf(() => all().reduce((days) => days + weekdays(dayNumber(from), dayNumber(to)), 0))
  return [
    figure({
      what: `opening hours of ${hubs.length} hubs for a year, ${owners.length} places in two readings`,
      ratio: median(resolving) / median(bare),
      measured: ms(median(resolving)),
      yardstick: `bare weekdays ${ms(median(bare))}`,
      reach: `≤ ${REACH_MS} ms`,
      reached: median(resolving) <= REACH_MS,
      values: { milliseconds: median(resolving), bareMilliseconds: median(bare), loadingMilliseconds: loading },
    }),
  ]
}

function timesOf(act: () => number): number[] {
  const times: number[] = []
  for (let time = 0; time < 2 * TIMES; time += 1) {
    const began = performance.now()
    if (act() === 0) throw new Error('no day was resolved')
    times.push(performance.now() - began)
  }
  // The first half is where the compiler learns.
  return times.slice(TIMES)
}

function weekdays(first: number, last: number): number {
  const days: number[] = []
  for (let number = first; number <= last; number += 1) days.push(weekdayOf(number))
  return days.length
}
