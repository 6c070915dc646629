/**
 * Seats: who sits in a body, as what, since when and until when, with substitutes in the order they are called. Owns the seats, which are
 * public by name and know no address.
 */
export { inOrder, SEAT_ENDS, SEAT_OFFICES, sitsOn, vacancyOn, type Seat, type SeatEnd, type SeatOffice } from './seat.ts'
export { seatEndWords, seatWords } from './seat-words.ts'
export { alsoSitting, callSubstitute, endSeat, endTermOfSeats, giveOffice, hideName, seatOfPerson, seatsOf, sitFor } from './seats.ts'
export { seatPrivacy } from './privacy.ts'
