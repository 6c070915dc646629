import type { Day } from '../../platform/time/index.ts'

export const SEAT_OFFICES = ['leader', 'deputy'] as const
export type SeatOffice = (typeof SEAT_OFFICES)[number]

export const SEAT_ENDS = ['exempted', 'moved', 'died', 'term_ended'] as const
/** Why somebody no longer sits; a substitute who is called becomes a member. */
export type SeatEnd = (typeof SEAT_ENDS)[number] | 'called'

export interface Seat {
  id: number
  /** Null for those who are named nowhere. */
  name: string | null
  /** The name is there, and staff have hidden it. */
  isHidden: boolean
  /** 0: a member. From 1: which substitute. */
  substitute: number
  office: SeatOffice | null
  since: Day
  until: Day | null
  endedBecause: SeatEnd | null
  /** An association or the like; null: for nobody but those who live there. */
  onBehalfOf: string | null
}

/** Whether somebody sits on a day; on the day it ends no longer. */
export const sitsOn = ({ since, until }: Pick<Seat, 'since' | 'until'>, day: Day): boolean =>
  since <= day && (until === null || day < until)

const rank = ({ office, substitute }: Seat): number => (office === null ? 2 + substitute : SEAT_OFFICES.indexOf(office))

/** Leader, deputy, members in the order they came, substitutes in the order they are called. */
export const inOrder = (seats: readonly Seat[]): Seat[] => seats.toSorted((a, b) => rank(a) - rank(b) || a.id - b.id)

export interface Vacancy {
  empty: number
  /** Who is called for the first empty seat; null when there is nobody. */
  next: Seat | null
}

/** Seats that nobody fills on a day, of as many as there are; null where that is not known. */
export function vacancyOn(seats: readonly Seat[], { places, day }: { places: number | null; day: Day }): Vacancy | null {
  if (places === null) return null
  const sitting = seats.filter((seat) => sitsOn(seat, day))
  const [next = null] = inOrder(sitting.filter(({ substitute }) => substitute > 0))
  return { empty: Math.max(0, places - sitting.filter(({ substitute }) => substitute === 0).length), next }
}
