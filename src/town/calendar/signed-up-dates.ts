import { sessionsIn, signUpOfAct } from '../../activities/index.ts'
import { startOfDay } from '../../platform/time/index.ts'
import { sessionEvent } from '../activities/calendar.ts'
import type { CalendarSource } from './calendar-line.ts'
import { isOfSensitive } from './sensitive.ts'
import { calendarTexts } from './texts.ts'

/** The dates of a sign-up, under the ids they have in every calendar: what is moved or cancelled follows. */
export const signedUpDates: CalendarSource = async (asked) => {
  const { db, act, span, picture, ui } = asked
  const found = await signUpOfAct(db, act.id, startOfDay(picture.day))
  if (found === null || (found.ended !== null && act.cancelledAt === null)) return []
  const sessions = await sessionsIn(db, { filter: { ...span, activity: found.key }, known: picture.day })
  const own =
    found.sessionId === null ? sessions : sessions.filter(({ occurrence }) => found.dates.some((date) => date.occurrence === occurrence))
  const waits = found.seated < found.size && act.cancelledAt === null
  return own.map((session) => {
    const event = { ...sessionEvent(session, asked), isSensitive: isOfSensitive(session, picture) }
    return waits ? { ...event, summary: calendarTexts(ui.lang).ofSignUp.waits(event.summary), isTentative: found.seated === 0 } : event
  })
}
