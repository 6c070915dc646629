import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../platform/time/index.ts'
import type { Borrower } from './borrow-rule.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    resource: ResourceTable
    roomBooking: RoomBookingTable
    claim: ClaimTable
    roomBlock: RoomBlockTable
    openLoan: { actId: Fixed<string>; key: Fixed<string>; title: string; price: Fixed<number | null>; knownFrom: Fixed<Day> }
  }
}

type Fixed<T> = ColumnType<T, T, never>

interface ResourceTable {
  id: Generated<number>
  kind: Fixed<'room' | 'equipment' | 'person' | 'lane'>
  hubId: Fixed<number | null>
  key: Fixed<string>
}

/** Why somebody no longer has the room. */
export type BookingEnd = 'given_back' | 'unproven' | 'taken' | 'by_staff'

interface RoomBookingTable {
  id: Generated<string>
  actId: Fixed<string>
  personId: Fixed<string>
  resourceId: number
  startsAt: Date
  endsAt: Date
  size: Fixed<number>
  borrower: Fixed<Borrower>
  /** Kroner an hour, as it was agreed; null: it was not announced. */
  rent: Fixed<number | null>
  heldUntil: Date | null
  endedAt: ColumnType<Date | null, never, Date | null>
  endedBecause: ColumnType<BookingEnd | null, never, BookingEnd | null>
  endReason: ColumnType<string | null, never, string | null>
  toldAt: ColumnType<Date | null, never, Date | null>
  occurrence: Fixed<Day>
  sequence: Generated<number>
}

interface RoomBlockTable {
  id: Generated<number>
  hubId: Fixed<number>
  key: Fixed<string>
  roomKey: string
  startsAt: Date
  endsAt: Date
  reason: string
}

interface ClaimTable {
  id: Generated<number>
  resourceId: Fixed<number>
  bookingId: ColumnType<string | null, string | undefined, never>
  sessionId: ColumnType<number | null, number | undefined, never>
  blockId: ColumnType<number | null, number | undefined, never>
  appointmentId: ColumnType<string | null, string | undefined, never>
  absenceId: ColumnType<string | null, string | undefined, never>
  offerId: ColumnType<string | null, string | undefined, never>
  holdId: ColumnType<string | null, string | undefined, never>
  /** Without set-up and tidying. */
  startsAt: Fixed<Date>
  endsAt: Fixed<Date>
  /** A range: written and read by its ends. */
  during: ColumnType<string, unknown, never>
  releasedAt: ColumnType<Date | null, never, Date | null>
}
