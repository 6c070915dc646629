import { show, type Language, type Localized } from '../platform/content/localized.ts'
import {
  dateSeenFrom,
  dayRange,
  impreciseDate,
  impreciseWithin,
  listOf,
  spokenInstant,
  spokenTime,
  weekdayName,
} from '../platform/i18n/index.ts'
import { addDays, precisionOf, type Day, type ImpreciseDate } from '../platform/time/index.ts'
import { stretches, type ClosedBecause, type DatedOpening, type DayHours, type HoursNow, type Opening } from './opening-hours/index.ts'
import { hubTexts } from './texts.ts'

/** «Åpent til 15», «Stengt nå. Åpner i morgen klokka 10», «Ikke kunngjort». */
export function nowWords(now: HoursNow, today: Day, lang: Language): string {
  const t = hubTexts(lang).hours
  if (now.state === 'not_announced' && now.because === null) return t.notAnnounced
  if (now.state === 'open') return openWords(now, lang)
  const next = nextWords(now, today, lang)
  const closed = now.because && now.because.kind !== 'weekly' ? capital(becauseWords(now.because, lang, today)) : t.closedNow
  return next === null ? closed : `${closed}. ${next}`
}

/** «Åpent til 21.30, betjent til 16»: what sort of open it is, where it is not staffed all the way. */
function openWords(now: HoursNow, lang: Language): string {
  const t = hubTexts(lang).hours
  if (now.until === null) return t.openAllDay
  if (!isWalkIn(now)) return capital(untilWords(now, lang))
  return [t.openUntil(spokenInstant(now.until, lang)), servedWords(now, lang)].filter(Boolean).join(', ')
}

/** How long somebody is met: «til 15», «til 22, betjent til 16», «til 22, selvbetjent», «etter avtale til 15.30». */
export function untilWords(now: HoursNow, lang: Language): string {
  const { hours: t, mode } = hubTexts(lang)
  if (now.until === null) return ''
  const until = t.until(spokenInstant(now.until, lang))
  if (!isWalkIn(now)) return `${mode[now.mode ?? 'by_appointment']} ${until}`
  return [until, servedWords(now, lang)].filter(Boolean).join(', ')
}

/** «betjent til 16», «selvbetjent»; null when it is staffed for as long as it is open. */
export function servedWords(now: HoursNow, lang: Language): string | null {
  const { hours: t, mode } = hubTexts(lang)
  if (now.mode === 'self_service') return mode.self_service
  const ends = now.mode === 'staffed' && now.until !== null && now.current !== null && now.current.end < now.until ? now.current.end : null
  return ends === null ? null : `${mode.staffed} ${t.until(spokenInstant(ends, lang))}`
}

/** One may walk in: by appointment and on screen are something else. */
export const isWalkIn = (now: HoursNow): boolean => now.state === 'open' && (now.mode === 'staffed' || now.mode === 'self_service')

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** «Åpner i morgen klokka 10», «Tidene fra 1. desember er ikke kunngjort» where no opening after it is known; null when nothing is known. */
export function nextWords(now: HoursNow, today: Day, lang: Language): string | null {
  const next = now.next ? opensWords(now.next, today, lang) : null
  if (now.untold === null) return next
  const t = hubTexts(lang).hours
  const { from, to } = now.untold
  // A red day alone: what is known after it is still the answer.
  if (from === to) return [t.untoldOn(dateSeenFrom(today, from, lang)), next].filter(Boolean).join('. ')
  if (to === null || now.next === null) return t.untoldFrom(dateSeenFrom(today, from, lang))
  const latest = `${weekdayName(now.next.day, lang)} ${dateSeenFrom(today, now.next.day, lang)}`
  return `${t.untoldOn(dayRange(from, to, lang))}. ${t.opensAtLatest(latest, spokenTime(now.next.opening.opens, lang))}`
}

/** «Åpner klokka 9», «Åpner i morgen klokka 8, selvbetjent» */
export function opensWords(next: DatedOpening, today: Day, lang: Language): string {
  const { mode } = next.opening
  return mode === 'staffed' ? opensAt(next, today, lang) : `${opensAt(next, today, lang)}, ${hubTexts(lang).mode[mode]}`
}

function opensAt(next: DatedOpening, today: Day, lang: Language): string {
  const t = hubTexts(lang).hours
  const time = spokenTime(next.opening.opens, lang)
  if (next.day === today) return t.opensToday(time)
  if (next.day === addDays(today, 1)) return t.opensTomorrow(time)
  const near = next.day < addDays(today, 7)
  return t.opensOn(near ? weekdayName(next.day, lang) : dateSeenFrom(today, next.day, lang), time)
}

/** One day's hours: «10–15», «8–22, betjent 10–16», «Stengt: 1. juledag», «Ikke kunngjort». */
export function dayWords(hours: DayHours, lang: Language): string {
  const t = hubTexts(lang).hours
  if (hours.state === 'open') return openingLines(hours.openings, lang).join(', ')
  if (hours.because && hours.because.kind !== 'weekly') return becauseWords(hours.because, lang, hours.day)
  return hours.state === 'closed' ? t.closed : t.notAnnounced
}

/** In the order of the clock. A door that is open before and after the staff is one stretch: «8–22», «betjent 10–16». */
export function openingLines(openings: readonly Opening[], lang: Language): string[] {
  const doors = openings.filter(({ mode }) => mode === 'staffed' || mode === 'self_service')
  const open = stretches(doors).map((stretch) => ({ opens: stretch.from, lines: stretchLines(stretch, doors, lang) }))
  const met = openings
    .filter((one) => !doors.includes(one))
    .map((one) => ({ opens: one.opens, lines: [`${spanWords(one, lang)} ${hubTexts(lang).mode[one.mode]}`] }))
  return [...open, ...met].toSorted((a, b) => a.opens - b.opens).flatMap(({ lines }) => lines)
}

function stretchLines({ from, to }: { from: number; to: number }, doors: readonly Opening[], lang: Language): string[] {
  const { mode } = hubTexts(lang)
  const whole = spanWords({ opens: from, closes: to }, lang)
  const staffed = stretches(doors.filter((one) => one.mode === 'staffed' && one.opens >= from && one.closes <= to))
  if (staffed.length === 0) return [`${whole} ${mode.self_service}`]
  if (staffed.length === 1 && staffed[0]?.from === from && staffed[0].to === to) return [whole]
  const times = staffed.map((one) => spanWords({ opens: one.from, closes: one.to }, lang))
  return [whole, `${mode.staffed} ${listOf(times, lang)}`]
}

/** «10–15», past midnight «20–02 neste dag». */
export function spanWords(opening: Pick<Opening, 'opens' | 'closes'>, lang: Language): string {
  const until = spokenTime(opening.closes, lang)
  const times = `${spokenTime(opening.opens, lang)}–${until}`
  return opening.closes > 1440 ? `${times} ${hubTexts(lang).hours.nextDay}` : times
}

/** `on` is the day it is said of: a date of the same year is written without it. */
export function becauseWords(because: ClosedBecause, lang: Language, on: Day): string {
  const t = hubTexts(lang).hours
  switch (because.kind) {
    case 'weekly':
      return t.closed
    case 'holiday':
      return t.closedBecause(text(because.name, lang))
    case 'untold_holiday':
      return t.notAnnouncedBecause(text(because.name, lang))
    case 'closure':
      return `${closedThroughWords(because, lang, on)}: ${text(because.reason, lang)}`
    case 'override':
      return because.title ? t.closedBecause(text(because.title, lang)) : t.closed
  }
}

/** «Stengt til og med 9. juni»; of one day alone «Stengt 9. juni» */
export function closedThroughWords({ to, oneDay }: Extract<ClosedBecause, { kind: 'closure' }>, lang: Language, on: Day): string {
  const t = hubTexts(lang).hours
  const last = dateSeenFrom(on, to, lang)
  return oneDay ? t.closedOnDay(last) : t.closedThroughDay(last)
}

/** «kommer i 2021», «kommer 1. mars 2021», as exact as it is known. */
export function comingWords(from: ImpreciseDate, lang: Language): string {
  const t = hubTexts(lang).opening
  return precisionOf(from) === 'day' ? t.comingOn(impreciseDate(from, lang)) : t.coming(impreciseWithin(from, lang))
}

const text = (of: Localized, lang: Language) => show(of, lang).text
