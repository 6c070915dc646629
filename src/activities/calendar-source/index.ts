/** Calendars of others that become activities here: read safely, followed as they change, never trusted with what people here have said. */
export { followSource } from './follow.ts'
export { followCalendars } from './jobs.ts'
export type { ReportLine, Why } from './report.ts'
export { addSource, calendarAddress, endSource, findSource, listSources, pauseSource, type CalendarSource } from './sources.ts'
