/**
 * Calendars of those who take appointments: theirs from here at a secret address, and from calendars elsewhere when they are busy. Owns the
 * addresses and the busy times; what is free is still one function's to say.
 */
export { addBusySource, endBusySource, listBusySources, type BusySource } from './busy-sources.ts'
export { followBusy, followBusyCalendars } from './follow-busy.ts'
export { caseworkerCalendarMade, caseworkerOfCalendar, endCaseworkerCalendar, makeCaseworkerCalendar } from './own-calendar.ts'
export { calendarsPrivacy } from './privacy.ts'
export { BUSY_KINDS, type BusyKind } from './tables.ts'
