import type { BookingRuleItem } from './service.ts'

/** As many as there are chairs for, wherever one is met. */
export const MOST_PEOPLE = 8

/** The field of a form, and part of an address. */
export const PEOPLE = 'antall'

/** How many can come together; one where a topic says nothing. */
export const mostPeople = ({ mostPeople: most }: Pick<BookingRuleItem, 'mostPeople'>): number => most ?? 1

/** The rule of a visit by several: each beyond the first makes it longer. */
export const forPeople = (booking: BookingRuleItem, people: number): BookingRuleItem =>
  people === 1 ? booking : { ...booking, minutes: booking.minutes + (people - 1) * (booking.personMinutes ?? 0) }

/** One for anything that is no number of people. */
export function readPeople(text: string): number {
  const people = /^[1-9]$/.test(text) ? Number(text) : 1
  return Math.min(people, MOST_PEOPLE)
}
