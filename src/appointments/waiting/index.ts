/**
 * Those who wait for a time, or for an earlier one than they have. Owns the line and what they are asked about; what they get is an appointment
 * like all others, with the receipt they have.
 */
export { readWish, UNTIL, WISHED_HUB } from './read-wish.ts'
export { WishFields } from './wish-fields.tsx'
export { otherTimeOfAct, type AskedTime } from './find-offer.ts'
export { wishOfAct, type Wish } from './find-wishes.ts'
export { waitingPrivacy, waitingRetention } from './privacy.ts'
export { standInLine, wantEarlier, type NewWish } from './stand-in-line.ts'
import './tables.ts'
