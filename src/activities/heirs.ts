import { daysBetween, mondayOf, type Day } from '../platform/time/index.ts'

/** Two dates further apart than so are not the same date at another time. */
const MOST_DAYS_BETWEEN = 28
/** Nor are these, where one date alone went and one alone came: what is put off from spring to autumn is. */
const MOST_DAYS_PUT_OFF = 183

/**
 * Which date takes over from which when a series gets other days: those of the same week, in order where they are as many as before, else
 * the nearest within four weeks. Each takes over from one at most (decision 179).
 */
export function heirsOf(gone: readonly Day[], fresh: readonly Day[]): ReadonlyMap<Day, Day> {
  const most = gone.length === 1 && fresh.length === 1 ? MOST_DAYS_PUT_OFF : MOST_DAYS_BETWEEN
  const heirs = new Map<Day, Day>(weekByWeek(gone, fresh))
  const taken = new Set<Day>(heirs.values())
  for (const { from, to } of pairs(gone, fresh, most)) {
    if (heirs.has(from) || taken.has(to)) continue
    heirs.set(from, to)
    taken.add(to)
  }
  return heirs
}

/** Weeks with as many new dates as old ones. */
function weekByWeek(gone: readonly Day[], fresh: readonly Day[]): [Day, Day][] {
  const weeks = new Map<Day, { old: Day[]; now: Day[] }>()
  const weekOf = (day: Day) => {
    const monday = mondayOf(day)
    const week = weeks.get(monday) ?? { old: [], now: [] }
    weeks.set(monday, week)
    return week
  }
  for (const day of gone.toSorted(inOrder)) weekOf(day).old.push(day)
  for (const day of fresh.toSorted(inOrder)) weekOf(day).now.push(day)
  return [...weeks.values()].flatMap(({ old, now }) =>
    old.length === now.length ? old.flatMap((from, k): [Day, Day][] => (now[k] === undefined ? [] : [[from, now[k]]])) : [],
  )
}

interface Pair {
  from: Day
  to: Day
  isSameWeek: boolean
  /** Days between them. */
  apart: number
}

/** The likeliest first. */
function pairs(gone: readonly Day[], fresh: readonly Day[], most: number): Pair[] {
  return gone
    .flatMap((from) =>
      fresh.map((to) => ({ from, to, isSameWeek: mondayOf(from) === mondayOf(to), apart: Math.abs(daysBetween(from, to)) })),
    )
    .filter(({ apart }) => apart <= most)
    .toSorted((a, b) => Number(b.isSameWeek) - Number(a.isSameWeek) || a.apart - b.apart || inOrder(a.from, b.from) || inOrder(a.to, b.to))
}

const inOrder = (one: Day, other: Day): number => (one < other ? -1 : one > other ? 1 : 0)
