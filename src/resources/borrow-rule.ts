import type { OrganisationKind } from '../people/index.ts'
import { addDays, type Day } from '../platform/time/index.ts'

/** In the order in which they come first. */
export const BORROWERS = ['voluntary', 'private', 'municipal', 'business'] as const
export type Borrower = (typeof BORROWERS)[number]

/** Days ahead. Whoever comes first in the order may ask earliest: that is all the order means for a single loan. */
const HORIZON: Record<Borrower, number> = { voluntary: 62, private: 62, municipal: 42, business: 14 }

export const horizonOf = (borrower: Borrower): number => HORIZON[borrower]

export const lastDayFor = (borrower: Borrower, today: Day): Day => addDays(today, HORIZON[borrower])

/** Week after week is for those who come first in the order, and for as long as they may ask ahead. */
export const mayBorrowWeekly = (borrower: Borrower): boolean => borrower === 'voluntary' || borrower === 'municipal'

/** Weeks that may be asked for at once: all that lie within the longest time ahead. */
export const MOST_WEEKS = 9

/** What an organisation is, it is also when it borrows: nobody chooses a better place in the order. */
export const borrowerOf = (kind: OrganisationKind): Borrower =>
  kind === 'business' ? 'business' : kind === 'municipal_unit' ? 'municipal' : 'voluntary'
