import { WEEK_DAYS, type TypedSpan, type TypedWeek, type WeekDay } from '../../design/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf, listOf } from '../form/typed-values.ts'
import type { WorkTexts } from '../texts.ts'
import { SEVERAL } from './hours-fields.ts'
import { readSpan } from './read-week.ts'

/** Hours typed once for several days are put on each, and the fields emptied. What is wrong stays where it was typed. */
export function withSeveral(week: TypedWeek, typed: Typed, t: WorkTexts): { week: TypedWeek; typed: Typed; first: WeekDay | null } {
  const span = spanIn(typed)
  const days = WEEK_DAYS.filter((day) => listOf(typed, SEVERAL.days).includes(day))
  if (isUntouched(span) || severalFaults(typed, t).length > 0) return { week, typed, first: null }
  const added = Object.fromEntries(days.map((day) => [day, [...week[day], span]]))
  return {
    week: { ...week, ...added },
    typed: { ...typed, [SEVERAL.from]: '', [SEVERAL.to]: '', [SEVERAL.next]: '' },
    first: days[0] ?? null,
  }
}

/** What keeps them from being put into the week; nothing typed is nothing wrong. */
export function severalFaults(typed: Typed, t: WorkTexts): FieldFault[] {
  const span = spanIn(typed)
  if (isUntouched(span)) return []
  const read = readSpan(span, (part) => SEVERAL[part], t.faults)
  const isDayTicked = listOf(typed, SEVERAL.days).length > 0
  return [...(isDayTicked ? [] : [{ field: SEVERAL.days, message: t.hours.pickDays }]), ...('field' in read ? [read] : [])]
}

const spanIn = (typed: Typed): TypedSpan => ({
  from: lineOf(typed, SEVERAL.from),
  to: lineOf(typed, SEVERAL.to),
  mode: lineOf(typed, SEVERAL.mode),
  nextDay: lineOf(typed, SEVERAL.next) !== '',
})

const isUntouched = ({ from, to }: TypedSpan) => from === '' && to === ''

/** The button was pressed before anything was typed. */
export const nothingTyped = (typed: Typed, { faults }: WorkTexts): FieldFault[] =>
  isUntouched(spanIn(typed)) ? [{ field: SEVERAL.from, message: faults.clock }] : []
