import type { Instant } from '../../platform/time/index.ts'

export const TICKET_ENDS = ['done', 'missed', 'left', 'closed'] as const
/** Why nobody waits with it any more: helped, not there when called, given up, or the day is over. */
export type TicketEnd = (typeof TICKET_ENDS)[number]

export type TicketState = 'waiting' | 'called' | 'parked' | TicketEnd

/** What decides when a number is called. */
export interface Queued {
  number: number
  /** When the appointment is, of somebody who has one. */
  bookedFor: Instant | null
  /** Staff have put it before the others. */
  putFirstAt: Instant | null
  /** Sent on: the only desk that calls it. */
  forDesk: number | null
  /** The desk it is at, or was when it ended. */
  desk: number | null
  parkedAt: Instant | null
  endedBecause: TicketEnd | null
}

export function stateOf({ desk, parkedAt, endedBecause }: Queued): TicketState {
  if (endedBecause !== null) return endedBecause
  if (desk !== null) return 'called'
  return parkedAt === null ? 'waiting' : 'parked'
}

/**
 * Those who wait, in the order in which they are called: sent on to a desk, then appointments whose time has come, then whom staff have put
 * first, then everybody by number; who came too early for their appointment is called when nobody else waits. The rule stands on the
 * screens, so it has no exception.
 */
export function inOrder<T extends Queued>(tickets: readonly T[], at: Instant): T[] {
  return tickets
    .filter((one) => stateOf(one) === 'waiting')
    .toSorted((a, b) => rank(a, at) - rank(b, at) || (a.bookedFor ?? 0) - (b.bookedFor ?? 0) || a.number - b.number)
}

function rank({ forDesk, bookedFor, putFirstAt }: Queued, at: Instant): number {
  if (forDesk !== null) return 0
  if (bookedFor !== null) return bookedFor <= at ? 1 : 4
  return putFirstAt === null ? 3 : 2
}

/** The same, of those whom a desk may call. */
export const inOrderAt = <T extends Queued>(tickets: readonly T[], desk: number, at: Instant): T[] =>
  inOrder(tickets, at).filter(({ forDesk }) => forDesk === null || forDesk === desk)

/** How many are called before it; null when it does not wait. */
export function aheadOf(ticket: Pick<Queued, 'number'>, tickets: readonly Queued[], at: Instant): number | null {
  const place = inOrder(tickets, at).findIndex(({ number }) => number === ticket.number)
  return place === -1 ? null : place
}
