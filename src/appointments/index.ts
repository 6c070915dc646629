/**
 * Appointments: what people come to a hub about, where it is met, and a time with somebody who knows. Owns services, who takes their
 * appointments and when, and the appointments. Knows people, hubs and resources; is known by town and workplace.
 */
export { endAbsence } from './absence/end-absence.ts'
export { findAbsences, type Absence } from './absence/find-absences.ts'
export { foreseeAbsence, type Foreseen } from './absence/foresee-absence.ts'
export { markAbsent, type Marked } from './absence/mark-absent.ts'
export {
  countUnaccepted,
  findAgenda,
  findAway,
  findCalledOff,
  findUnaccepted,
  type AgendaLine,
  type CalledOffLine,
} from './agenda/find-agenda.ts'
export { findCaseworkers, type CaseworkerOnDay } from './agenda/find-caseworkers.ts'
export { findShifts, type ShiftAt } from './agenda/find-shifts.ts'
export { MET, noteMet, type Met } from './agenda/note-met.ts'
export { EditedPosition, isPositionFault, listPositions, positionKind, SHARE, type EditedPositionItem } from './edit/position-kind.ts'
export { isServiceFault, listEditedServices, serviceKind } from './edit/service-kind.ts'
export { positionsLeft, type PositionLeft } from './agenda/positions-left.ts'
export { FIGURE_DAYS, findFigures, type OffFigure, type ServiceFigure, type UseFigure } from './figures/find-figures.ts'
export { changeHours, type HoursChange, type NewHours } from './work-hours/change-hours.ts'
export { foreseeHours, type ForeseenHours, type MeetingTime } from './work-hours/foresee-hours.ts'
export { findHours, type HoursRow } from './work-hours/find-hours.ts'
export { findStranded } from './work-hours/find-stranded.ts'
export { whichStranded } from './work-hours/which-stranded.ts'
export { appointmentKind } from './appointment-kind.ts'
export {
  bookableBy,
  bookableOnline,
  bookableService,
  fromNear,
  isBookedOnline,
  nearestAround,
  timesAhead,
  timesEnough,
  type Bookable,
} from './bookable.ts'
export { bookTime, type NewAppointment } from './book-time.ts'
export { appointmentOfAct, caseworkerOf, type Appointment } from './find-appointment.ts'
export { findService, findServices, type FoundPlace, type FoundService } from './find-services.ts'
export { freeTimes, MOST_DAYS } from './find-times.ts'
export { INTERPRETED, interpreterName, ownName, readInterpreter, SOME_LANGUAGE, type Interpreted } from './interpreters.ts'
export { interpreterChoices, InterpreterField } from './interpreter-field.tsx'
export { endHold } from './hold/end-holds.ts'
export { holdTime } from './hold/hold-time.ts'
export { ownHolds, type Hold } from './hold/own-holds.ts'
export { findHomes } from './home/find-homes.ts'
export { HomeField } from './home/home-field.tsx'
export { findNotes } from './note/find-notes.ts'
export { NoteField } from './note/note-field.tsx'
export { metAt, nearestWith, type NearestService } from './met-at.ts'
export { MODE, modeName, namedMode, modesOf, readMode, readWaitedMode, timesOfMode, whereWords } from './modes.ts'
export { brakeMoves } from './brake-moves.ts'
export { moveTime } from './move-time.ts'
export { answerTime } from './other-time/answer-time.ts'
export { appointmentAt } from './other-time/appointment-at.ts'
export { proposeTime } from './other-time/propose-time.ts'
export { takeBackOtherTime } from './other-time/end-other-time.ts'
export { lengthOf, type FreeTime } from './offered.ts'
export { MOST_PEOPLE, mostPeople, PEOPLE, readPeople } from './people-coming.ts'
export { findShut } from './shut/find-shut.ts'
export { hearHousesShut } from './shut/hear-house-changes.ts'
export { servicePaths } from './paths.ts'
export { appointmentsPrivacy } from './privacy.ts'
export { ASKED_TO_BOOK, HOME, INTERPRETER, LONGEST_HOME, LONGEST_NOTE, NOTE, readAppointment, TIME } from './read-appointment.ts'
export { appointmentsRetention } from './retention.ts'
export { BOOKED_BY, HOWS, MODES, type BookingRuleItem, type Mode } from './service.ts'
export { settleAppointments } from './settle.ts'
export { readTime, timeText } from './time-text.ts'
export { timeChoices, timeWords } from './time-words.ts'
export { appointmentSaid, appointmentTexts } from './texts.ts'
export { topicWords } from './topic-words.ts'
export { TimeTaken } from './win-time.ts'
export { findTogether, type Addable } from './find-together.ts'
export { whenWords } from './when-words.ts'
export type { WhyOff } from './why-off/why-off.ts'
export { whyOffTexts } from './why-off/texts.ts'
export * from './calendars/index.ts'
export * from './queue/index.ts'
export * from './waiting/index.ts'
