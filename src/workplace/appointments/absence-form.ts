import type { FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { dayNumber, daysBetween, typedClock, typedDay } from '../../platform/time/index.ts'
import { wallToInstant } from '../../platform/time/index.ts'
import type { Span } from '../../resources/index.ts'
import type { Work } from '../work.ts'

/** Names of what is asked of an absence: from a day until a day, and the clock where it is not whole days. */
export const AWAY = { day: 'dag', from: 'fra', last: 'siste', to: 'til' } as const

/** The hours are to be typed again. */
export const CHANGE = 'endre'

/** Longer is noted piece by piece: a slip of the year must not tell a hundred people. */
const MOST_DAYS = 120

/** The hours that were typed, or what is wrong with them, each at its field. */
export function readAbsence(typed: Typed, { today, now, t }: Work): { span: Span | null; errors: FormError[] } {
  const { faults, agenda } = t
  const text = (name: string) => lineOf(typed, name)
  const day = typedDay(text(AWAY.day), today)
  const last = text(AWAY.last) === '' ? day : typedDay(text(AWAY.last), today)
  const from = text(AWAY.from) === '' ? 0 : typedClock(text(AWAY.from))
  const to = text(AWAY.to) === '' ? 24 * 60 : typedClock(text(AWAY.to))
  const errors: FormError[] = [
    ...(day === null ? [{ field: AWAY.day, text: faults.day }] : []),
    ...(from === null ? [{ field: AWAY.from, text: faults.clock }] : []),
    ...(text(AWAY.last) !== '' && last === null ? [{ field: AWAY.last, text: faults.day }] : []),
    ...(to === null ? [{ field: AWAY.to, text: faults.clock }] : []),
  ]
  if (day === null || last === null || from === null || to === null) return { span: null, errors }
  const span = { start: wallToInstant(dayNumber(day), from), end: wallToInstant(dayNumber(last), to) }
  if (span.end <= span.start)
    return { span: null, errors: [{ field: text(AWAY.last) === '' ? AWAY.to : AWAY.last, text: faults.endsEarly }] }
  if (span.end <= now) return { span: null, errors: [{ field: AWAY.day, text: agenda.absence.past }] }
  if (daysBetween(day, last) >= MOST_DAYS) return { span: null, errors: [{ field: AWAY.last, text: agenda.absence.tooLong(MOST_DAYS) }] }
  return { span, errors: [] }
}

export const absenceLabels = ({ t: { agenda } }: Work): Record<string, string> => ({
  [AWAY.day]: agenda.absence.day,
  [AWAY.from]: agenda.absence.from,
  [AWAY.last]: agenda.absence.last,
  [AWAY.to]: agenda.absence.to,
})
