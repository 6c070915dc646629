/**
 * Appointments: what people come to a hub about, where it is met, and a time with somebody who knows. Owns services, who takes their
 * appointments and when, and the appointments. Knows people, hubs and resources; is known by town and workplace.
 */
export { appointmentKind, whenWords } from './appointment-kind.ts'
export { bookableService, nearestTimes, timesAhead, type Bookable } from './bookable.ts'
export { bookTime, type NewAppointment } from './book-time.ts'
export { appointmentOfAct, type Appointment } from './find-appointment.ts'
export { findService, findServices, type FoundPlace, type FoundService } from './find-services.ts'
export { freeTimes, lengthOf, MOST_DAYS, type FreeTime } from './find-times.ts'
export { INTERPRETED } from './interpreters.ts'
export { InterpreterField } from './interpreter-field.tsx'
export { metAt, nearestWith, type NearestService } from './met-at.ts'
export { moveTime } from './move-time.ts'
export { servicePaths } from './paths.ts'
export { appointmentsPrivacy } from './privacy.ts'
export { ASKED_TO_BOOK, INTERPRETER, readAppointment, readTime, TIME, timeText } from './read-appointment.ts'
export { appointmentsRetention } from './retention.ts'
export { HOWS, type BookingRuleItem } from './service.ts'
export { settleAppointments } from './settle.ts'
export { timeChoices, timeWords } from './time-words.ts'
export { appointmentSaid, appointmentTexts } from './texts.ts'
