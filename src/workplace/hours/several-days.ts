import { WEEK_DAYS, type TypedWeek, type WeekDay } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf, listOf } from '../form/typed-values.ts'
import { SEVERAL } from './hours-fields.ts'

/** Hours typed once for several days are put on each, and the fields emptied. Without a day they stay where they are. */
export function withSeveral(week: TypedWeek, typed: Typed): { week: TypedWeek; typed: Typed; first: WeekDay | null } {
  const days = WEEK_DAYS.filter((day) => listOf(typed, SEVERAL.days).includes(day))
  const span = {
    from: lineOf(typed, SEVERAL.from),
    to: lineOf(typed, SEVERAL.to),
    mode: lineOf(typed, SEVERAL.mode),
    nextDay: lineOf(typed, SEVERAL.next) !== '',
  }
  if (days.length === 0 || (span.from === '' && span.to === '')) return { week, typed, first: null }
  const added = Object.fromEntries(days.map((day) => [day, [...week[day], span]]))
  return {
    week: { ...week, ...added },
    typed: { ...typed, [SEVERAL.from]: '', [SEVERAL.to]: '', [SEVERAL.next]: '' },
    first: days[0] ?? null,
  }
}
