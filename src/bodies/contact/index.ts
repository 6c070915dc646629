/** When somebody who speaks for a body can be met, where, and which day is the next. Rules and words only: the times are the body's. */
export { CONTACT_WEEKDAYS, CONTACT_WEEKS, ContactTime, nextContact } from './contact-time.ts'
export { contactRhythm } from './contact-words.ts'
