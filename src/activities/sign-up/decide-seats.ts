import { replyBy, type Instant } from '../../platform/time/index.ts'

/** Somebody on a list, with those they bring. */
export interface Entry {
  id: string
  size: number
  /** All or none. */
  together: boolean
  seated: number
  offered: number
  replyBy: Instant | null
  /** The place is kept for an address to be proven until then. */
  heldUntil: Instant | null
  /** Belongs to those who come first, by their own word. */
  claimsFirst: boolean
  /** Has just come: gets what is free at once. Those who have waited are asked first. */
  isNew: boolean
}

export interface SeatList {
  /** Null: room for everybody. */
  seats: number | null
  /** From then on nobody is offered anything. */
  begins: Instant
  replyHours: number
  /** Until then seats are for those who come first alone; null: all are alike. */
  firstUntil: Instant | null
}

export interface Decided extends Entry {
  /** Off the list, and why. */
  ended: 'unanswered' | 'unproven' | null
}

/**
 * Who sits, who is offered a place and who waits, in order of arrival. What nobody answered in time is free; what is free goes to the first
 * who can use it: a group that comes all or none is passed by while too little is free for it, and keeps its number. Nobody who sits is
 * moved, also when there are more of them than seats. Done again at the same moment it changes nothing.
 */
export function decideSeats(list: SeatList, inOrder: readonly Entry[], now: Instant): Decided[] {
  const entries = inOrder.map((entry) => lapse(entry, now))
  let free = list.seats === null ? Infinity : list.seats - sum(entries)
  return entries.map((entry) => {
    if (entry.ended !== null) return entry
    const got = share(entry, free)
    if (got === 0) return entry
    if (!entry.isNew && now >= list.begins) return entry
    if (!entry.claimsFirst && list.firstUntil !== null && now < list.firstUntil) return entry
    free -= got
    if (entry.isNew) return { ...entry, seated: entry.seated + got }
    return { ...entry, offered: entry.offered + got, replyBy: replyBy(now, list) }
  })
}

/** Those who sit or are asked: what is not free. */
const sum = (entries: readonly Entry[]) => entries.reduce((all, { seated, offered }) => all + seated + offered, 0)

/** An offer that nobody answered takes those along that it was for; a place that was kept for proof goes with all of it. */
function lapse(entry: Entry, now: Instant): Decided {
  if (entry.heldUntil !== null && entry.heldUntil <= now) return { ...entry, seated: 0, offered: 0, replyBy: null, ended: 'unproven' }
  if (entry.replyBy === null || entry.replyBy > now) return { ...entry, ended: null }
  const rest = { ...entry, offered: 0, replyBy: null }
  return entry.seated === 0 ? { ...rest, ended: 'unanswered' } : { ...rest, size: entry.seated, ended: null }
}

function share({ size, together, seated, offered }: Entry, free: number): number {
  const wanted = size - seated - offered
  if (wanted === 0 || free <= 0) return 0
  return together && wanted > free ? 0 : Math.min(wanted, free)
}
