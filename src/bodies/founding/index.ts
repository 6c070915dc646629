/**
 * Founding: the meeting in which residents make an association themselves, instead of the council appointing a committee. Owns what that
 * meeting came to and its minutes, which are never changed; tells the body that it is founded and what it works by.
 */
export { foundingApi } from './api.ts'
export { approveMinutes, correctMinutes } from './approve-minutes.ts'
export {
  boardOf,
  countFault,
  lacksOf,
  LONGEST_MINUTES,
  LONGEST_PLACE,
  LONGEST_REASON,
  type Founding,
  type FoundingLack,
  type MinutesLanguage,
} from './founding.ts'
export { minutesText } from './minutes-text.ts'
export { foundingPaths } from './paths.ts'
export { foundingPrivacy } from './privacy.ts'
export { foundingOf, minutesOf, type FoundingMinutes } from './queries.ts'
export { foundingSaid, foundingTexts } from './texts.ts'
export { writeMeeting, writeStatutes } from './write-founding.ts'
