import type { Instant } from '../../platform/time/index.ts'
import type { TicketEnd } from './ticket.ts'

export interface Served {
  desk: number | null
  calledAt: Instant | null
  endedAt: Instant | null
  endedBecause: TicketEnd | null
}

/** Minutes for each who is helped, from the quicker to the slower, and how many desks call. */
export interface Pace {
  quick: number
  slow: number
  desks: number
}

/** Fewer than this today, and nobody knows. */
const ENOUGH = 5
/** The latest say more than the morning. */
const LATEST = 20
/** A desk that has called nobody for so long is not counted on. */
const AT_WORK = 30 * 60_000
const MINUTE = 60_000
/** Wider than this is no answer. */
const LONGEST = 120

/** How it goes today; null where too few have been helped, or no desk calls. */
export function paceOf(tickets: readonly Served[], at: Instant): Pace | null {
  const helped = tickets
    .flatMap(({ calledAt, endedAt, endedBecause }) =>
      endedBecause === 'done' && calledAt !== null && endedAt !== null ? [{ endedAt, took: (endedAt - calledAt) / MINUTE }] : [],
    )
    .toSorted((a, b) => b.endedAt - a.endedAt)
    .slice(0, LATEST)
    .map(({ took }) => took)
    .toSorted((a, b) => a - b)
  const desks = new Set(
    tickets.flatMap(({ desk, calledAt }) => (desk !== null && calledAt !== null && at - calledAt < AT_WORK ? [desk] : [])),
  )
  const quick = helped[Math.floor((helped.length - 1) / 4)]
  const slow = helped[Math.ceil(((helped.length - 1) * 3) / 4)]
  if (helped.length < ENOUGH || desks.size === 0 || quick === undefined || slow === undefined) return null
  return { quick, slow, desks: desks.size }
}

/** Whole five minutes from and to, the latter always later; null where nothing honest can be said. */
export function waitRange(ahead: number, pace: Pace | null): { from: number; to: number } | null {
  if (pace === null) return null
  const from = Math.floor(((ahead / pace.desks) * pace.quick) / 5) * 5
  const to = Math.max(from + 5, Math.ceil((((ahead + 1) / pace.desks) * pace.slow) / 5) * 5)
  return to > LONGEST ? null : { from, to }
}
