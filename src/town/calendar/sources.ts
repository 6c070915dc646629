import { borrowedRooms } from './borrowed-rooms.ts'
import { followedMeetings } from './body-meetings.ts'
import type { CalendarSource } from './calendar-line.ts'
import { followedNews } from './dated-news.ts'
import { ownAppointment } from './own-appointment.ts'
import { followedSessions } from './sessions.ts'
import { signedUpDates } from './signed-up-dates.ts'
import { followedDays } from './special-days.ts'

/** Which acts have a calendar, and what stands in it. An act with a date of its own gets its line here. */
const SOURCES: Readonly<Record<string, readonly CalendarSource[]>> = {
  follow: [followedDays, followedNews, followedSessions, followedMeetings],
  'sign-up': [signedUpDates],
  appointment: [ownAppointment],
  room: [borrowedRooms],
}

/** Null for an act that has no calendar. */
export const sourcesOf = ({ kind }: { kind: string }): readonly CalendarSource[] | null => SOURCES[kind] ?? null
