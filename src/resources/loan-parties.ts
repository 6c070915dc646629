import { senderNames } from '../people/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Borrower } from './borrow-rule.ts'

/** Who borrows, without the name of a person. */
export interface LoanParty {
  actId: string
  borrower: Borrower
  organisation: string | null
  size: number
  /** Kroner an hour, as it was agreed; null: it was not announced. */
  rent: number | null
  /** What it is called in the programme; null: it is not open to all. */
  open: string | null
}

/** Of dates of loans, by their ids. */
export async function loansOf(db: Db, bookings: readonly string[]): Promise<ReadonlyMap<string, LoanParty>> {
  if (bookings.length === 0) return new Map()
  const rows = await db
    .selectFrom('roomBooking')
    .innerJoin('act', 'act.id', 'roomBooking.actId')
    .leftJoin('openLoan', 'openLoan.actId', 'roomBooking.actId')
    .select(['roomBooking.id', 'roomBooking.actId', 'borrower', 'size', 'rent', 'act.organisationId', 'openLoan.title as open'])
    .where('roomBooking.id', 'in', bookings)
    .execute()
  const names = await senderNames(
    db,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
  )
  return new Map(rows.map(({ id, organisationId, ...loan }) => [id, { ...loan, organisation: names.get(organisationId ?? '') ?? null }]))
}
