import type { Language } from '../../platform/content/localized.ts'
import { dayAndMonth, fullDate, weekdayName } from '../../platform/i18n/index.ts'
import { clockWords } from '../session-words.ts'
import type { Slot } from './slots.ts'
import { volunteerTexts } from './texts.ts'

type When = Pick<Slot, 'day' | 'startsAt' | 'endsAt'>

/** «tirsdag 7. januar 2020, 17.00–19.00», «når det passer, etter avtale» */
export function slotWords({ day, startsAt, endsAt }: When, lang: Language): string {
  if (day === null) return volunteerTexts(lang).ongoing
  return `${fullDate(day, lang)}, ${clockWords({ day, startsAt, endsAt }, lang).toLowerCase()}`
}

/** «tirsdag 7. januar, 17.00–19.00»: where the year is plain. */
export function shortSlotWords({ day, startsAt, endsAt }: When, lang: Language): string {
  if (day === null) return volunteerTexts(lang).ongoing
  return `${weekdayName(day, lang)} ${dayAndMonth(day, lang)}, ${clockWords({ day, startsAt, endsAt }, lang).toLowerCase()}`
}

/** «2 timer og 30 minutter» */
export function hoursWords(minutes: number, lang: Language): string {
  const t = volunteerTexts(lang)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return t.minutes(rest)
  return rest === 0 ? t.hours(hours) : t.hoursAnd(t.hours(hours), t.minutes(rest))
}
