/**
 * Resources: what only one can have at a time, and who has it when. Owns resources, claims and the borrowing of rooms; the rooms
 * themselves are the hubs' items. Knows people and hubs; is known by what needs a room or somebody's hour.
 */
export { BorrowFields } from './borrow-fields.tsx'
export { BORROWERS, horizonOf, type Borrower } from './borrow-rule.ts'
export { affectedLoans, type AffectedLoan } from './affected-loans.ts'
export { hearHouseChanges } from './hear-house-changes.ts'
export { blockKind } from './kept/block-kind.ts'
export { loanKind } from './kept/loan-kind.ts'
export { Block, LoanDate, RoomHours, spanOfHours, type LoanDateItem, type RoomHoursItem } from './kept/room-hours.ts'
export {
  claim,
  heldByOffer,
  lockResources,
  personResource,
  releaseAbsence,
  releaseAppointment,
  releaseOffer,
  releaseUnproven,
  roomId,
  roomResource,
  type Holder,
  type LockedResource,
} from './claim.ts'
export { borrowRoom, RoomTaken, type NewBorrowing } from './borrow-room.ts'
export { datesAhead, loanOfAct, type Booking, type Loan } from './find-bookings.ts'
export { holdRooms, type DateUse } from './hold-rooms.ts'
export { OPEN_DATES, OPEN_LOANS } from './open-loan/open-dates.ts'
export { hearNewName, indexMissingLoans } from './open-loan/search-entry.ts'
export { loanRentWords, rentRule, rentsOf } from './rent.ts'
export { limitOf } from './room-limit.ts'
export { loansOf, type LoanParty } from './loan-parties.ts'
export { giveBack } from './give-back.ts'
export { roomBookingKind } from './booking-kind.ts'
export { roomPaths } from './paths.ts'
export { resourcesPrivacy } from './privacy.ts'
export { ASKED_TO_BORROW, readBorrowing } from './read-borrowing.ts'
export { resourcesRetention } from './retention.ts'
export { claimsOfRooms, usesOf, type RoomUse } from './room-uses.ts'
export { freeSpans, marksWithin, spanWords, useWords, withBuffers, type Span } from './room-time.ts'
export { MOST_DAYS, roomTimes, type RoomDay, type RoomTimes } from './room-times.ts'
export { borrowSaid, borrowTexts, type BorrowTexts } from './texts.ts'
