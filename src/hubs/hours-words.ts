import { show, type Language, type Localized } from '../platform/content/localized.ts'
import { dayAndMonth, impreciseDate, longDate, spokenInstant, spokenTime, weekdayName } from '../platform/i18n/index.ts'
import { addDays, precisionOf, type Day, type ImpreciseDate } from '../platform/time/index.ts'
import type { ClosedBecause, DatedOpening, DayHours, HoursNow, Opening } from './opening-hours/index.ts'
import { hubTexts } from './texts.ts'

/** «Åpent til 15», «Stengt nå. Åpner i morgen klokka 10», «Ikke kunngjort». */
export function nowWords(now: HoursNow, today: Day, lang: Language): string {
  const t = hubTexts(lang).hours
  if (now.state === 'not_announced') return t.notAnnounced
  if (now.state === 'open') return openWords(now, lang)
  const next = nextWords(now, today, lang)
  const closed = now.because && now.because.kind !== 'weekly' ? becauseWords(now.because, lang) : t.closedNow
  return next === null ? closed : `${closed}. ${next}`
}

/** «Åpent til 21.30, betjent til 16»: what sort of open it is, where it is not staffed all the way. */
function openWords(now: HoursNow, lang: Language): string {
  const { hours: t, mode } = hubTexts(lang)
  if (now.until === null) return t.openAllDay
  const until = spokenInstant(now.until, lang)
  if (!isWalkIn(now)) return `${capital(mode[now.mode ?? 'by_appointment'])} ${t.until(until)}`
  if (now.mode !== 'staffed') return `${t.openUntil(until)}, ${mode.self_service}`
  const staffed = now.current && now.current.end < now.until ? now.current.end : null
  return staffed === null ? t.openUntil(until) : `${t.openUntil(until)}, ${mode.staffed} ${t.until(spokenInstant(staffed, lang))}`
}

/** One may walk in: by appointment and on screen are something else. */
export const isWalkIn = (now: HoursNow): boolean => now.state === 'open' && (now.mode === 'staffed' || now.mode === 'self_service')

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** «Åpner i morgen klokka 10», «Tidene fra 1. desember er ikke kunngjort» when it may open before; null when nothing is known. */
function nextWords(now: HoursNow, today: Day, lang: Language): string | null {
  if (now.untoldFrom !== null) return hubTexts(lang).hours.untoldFrom(dayIn(now.untoldFrom, today, lang))
  return now.next ? opensWords(now.next, today, lang) : null
}

export function opensWords(next: DatedOpening, today: Day, lang: Language): string {
  const t = hubTexts(lang).hours
  const time = spokenTime(next.opening.opens, lang)
  if (next.day === today) return t.opensToday(time)
  if (next.day === addDays(today, 1)) return t.opensTomorrow(time)
  const near = next.day < addDays(today, 7)
  return t.opensOn(near ? weekdayName(next.day, lang) : longDate(next.day, lang), time)
}

/** The year is said when it is another. */
const dayIn = (day: Day, today: Day, lang: Language) =>
  day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(day, lang) : longDate(day, lang)

/** One day's hours: «10–15», «10–12 og 13–15», «Stengt: 1. juledag», «Ikke kunngjort». */
export function dayWords(hours: DayHours, lang: Language): string {
  const t = hubTexts(lang).hours
  if (hours.state === 'not_announced') return t.notAnnounced
  if (hours.state === 'closed') return hours.because && hours.because.kind !== 'weekly' ? becauseWords(hours.because, lang) : t.closed
  return openingGroups(hours.openings)
    .map(({ mode, spans }) => {
      const times = spans.map((span) => spanWords(span, lang)).join(', ')
      return mode === 'staffed' ? times : `${times} ${hubTexts(lang).mode[mode]}`
    })
    .join(', ')
}

/** «10–15», past midnight «20–02 neste dag». */
export function spanWords(opening: Pick<Opening, 'opens' | 'closes'>, lang: Language): string {
  const until = spokenTime(opening.closes, lang)
  const times = `${spokenTime(opening.opens, lang)}–${until}`
  return opening.closes > 1440 ? `${times} ${hubTexts(lang).hours.nextDay}` : times
}

export function becauseWords(because: ClosedBecause, lang: Language): string {
  const t = hubTexts(lang).hours
  switch (because.kind) {
    case 'weekly':
      return t.closed
    case 'holiday':
      return t.closedBecause(text(because.name, lang))
    case 'closure':
      return t.closedThrough(text(because.reason, lang), longDate(because.to, lang))
    case 'override':
      return because.title ? t.closedBecause(text(because.title, lang)) : t.closed
  }
}

/** «kommer i 2021», «kommer 1. mars 2021», as exact as it is known. */
export function comingWords(from: ImpreciseDate, lang: Language): string {
  const t = hubTexts(lang).opening
  const when = impreciseDate(from, lang)
  return precisionOf(from) === 'day' ? t.comingOn(when) : t.coming(when)
}

const text = (of: Localized, lang: Language) => show(of, lang).text

function openingGroups(openings: readonly Opening[]) {
  const groups = new Map<Opening['mode'], Opening[]>()
  for (const opening of openings) groups.set(opening.mode, [...(groups.get(opening.mode) ?? []), opening])
  return [...groups].map(([mode, spans]) => ({ mode, spans }))
}
