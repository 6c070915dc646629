import type { Room } from '../hubs/index.ts'
import type { Language } from '../platform/content/localized.ts'
import { listOf } from '../platform/i18n/index.ts'
import { BORROWERS, type Borrower } from './borrow-rule.ts'
import type { Span } from './room-time.ts'
import { borrowTexts } from './texts.ts'

/** What a room says of what it costs. */
export type Rented = Pick<Room, 'rentVoluntary' | 'rentPrivate' | 'rentMunicipal' | 'rentBusiness'>

/** Kroner an hour, the same for all of one sort; 0: free, null: not announced. */
export const rentOf = (room: Rented, borrower: Borrower): number | null => rentsOf(room)[borrower]

export const rentsOf = (room: Rented): Record<Borrower, number | null> => ({
  voluntary: room.rentVoluntary,
  private: room.rentPrivate,
  municipal: room.rentMunicipal,
  business: room.rentBusiness,
})

const HOUR = 3_600_000

/** Of the hours that are used; set-up and tidying cost nothing. In whole kroner. */
export const rentFor = (uses: readonly Span[], rent: number): number =>
  Math.round((uses.reduce((sum, { start, end }) => sum + (end - start), 0) / HOUR) * rent)

/** «Gratis», «300 kr per time», «Pris ikke kunngjort» */
export function rentWords(rent: number | null, lang: Language): string {
  const t = borrowTexts(lang).rent
  return rent === null ? t.unknown : rent === 0 ? t.free : t.perHour(rent)
}

/** «Gratis for frivillige og kommunen. 300 kr per time for næringsliv.» Those who come first are named first. */
export function rentRule(room: Rented, lang: Language): string {
  const t = borrowTexts(lang)
  const rents = [...new Set(BORROWERS.map((who) => rentOf(room, who)))]
  if (rents.every((rent) => rent === null)) return t.rent.noneKnown
  const whom = (rent: number | null) =>
    listOf(
      BORROWERS.filter((who) => rentOf(room, who) === rent).map((who) => t.borrower[who].toLowerCase()),
      lang,
    )
  return rents
    .map((rent) => (rents.length === 1 ? `${rentWords(rent, lang)}.` : t.rent.forWhom(rentWords(rent, lang), whom(rent))))
    .join(' ')
}

/** «1 200 kr (300 kr per time)» of a loan; «Gratis» or that it was not announced where that is so. */
export function loanRentWords(uses: readonly Span[], rent: number | null, lang: Language): string {
  const t = borrowTexts(lang).rent
  if (rent === null) return t.wasUnknown
  return rent === 0 ? t.free : t.total(rentFor(uses, rent), rentWords(rent, lang))
}
