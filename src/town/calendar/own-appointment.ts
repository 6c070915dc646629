import { appointmentOfAct, topicWords, whereWords } from '../../appointments/index.ts'

import type { CalendarSource } from './calendar-line.ts'
import { calendarTexts } from './texts.ts'

/** The time of an appointment, under one id however often it is moved. What is sensitive is not named. */
export const ownAppointment: CalendarSource = async ({ db, act, ui, host }) => {
  const found = await appointmentOfAct(db, act.id)
  if (found === null || found.ended === 'taken' || found.ended === 'unproven') return []
  const street = found.mode !== 'hub' || found.street === null ? '' : `, ${found.street}`
  const place = found.mode === 'video' ? (found.booking?.videoLink ?? '') : `${whereWords(found, ui.lang)}${street}`
  return [
    {
      uid: `time-${found.id}@${host}`,
      // An absence has counted already (decision 060): the time that is chosen anew is the next.
      sequence: found.sequence + (found.ended === null || found.ended === 'away' ? 0 : 1),
      when: { start: found.start, end: found.end },
      summary: calendarTexts(ui.lang).ofAppointment.summary(topicWords(found, ui.lang)),
      location: place,
      isCancelled: found.ended !== null || act.cancelledAt !== null,
      isSensitive: found.booking?.sensitive === true,
    },
  ]
}
