/**
 * Signing up: who sits, who waits and who is offered a place, for a date or for all dates of an activity. Owns sign-ups; decides seats
 * by one function under one lock. Knows people and its own slice.
 */
export { answerOffer } from './answer-offer.ts'
export { attendeesOf, type Attendee, type AttendeeList } from './attendees.ts'
export { attendeeOfCode, noteCame, noteHeads, releaseNoShows } from './note-attendance.ts'
export type { Child } from './brought.ts'
export { findSignUpList, type SignUpList } from './find-list.ts'
export { signUpOfAct, type FoundSignUp } from './find-sign-up.ts'
export { settleLists } from './jobs.ts'
export { hearSessionChanges } from './hear-changes.ts'
export { remindOfDates } from './remind.ts'
export { signUpPaths } from './paths.ts'
export { signUpPrivacy } from './privacy.ts'
export { signUpRetention } from './retention.ts'
export type { ListId } from './seat-list.ts'
export { ASKED_TO_SIGN_UP, readSignUp, type ReadSignUp } from './read-sign-up.ts'
export { signUp, type NewSignUp } from './sign-up.ts'
export { SignUpFields } from './sign-up-fields.tsx'
export { signUpKind } from './sign-up-kind.ts'
export { signUpState, stateChanges, type SignUpState } from './sign-up-state.ts'
export { dayWords, momentWords, whenWords } from './sign-up-words.ts'
export { NONE_TAKEN, takenOfMany, takenSeats, type Taken } from './taken-seats.ts'
