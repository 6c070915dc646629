import type { Language } from '../platform/content/localized.ts'
import { clockTime, dayAndMonth, spokenInstant } from '../platform/i18n/index.ts'
import { addDays, daysBetween, instantToWall, startOfDay, type Day, type Instant } from '../platform/time/index.ts'
import type { Access, Attend, Audience } from './activity.ts'
import { isNextDaySaid } from './recurrence/overnight.ts'
import { RHYTHM_WORDS } from './recurrence/words.ts'
import type { Session } from './session.ts'
import { activityTexts } from './texts.ts'

/** What decides whether one may come, in the words of the lists. */
export interface ForMe {
  audience: Audience
  ageFrom?: number | null | undefined
  ageTo?: number | null | undefined
  childrenWelcome: boolean
  price?: number | null | undefined
  access: readonly Access[]
  attend: Attend
}

/** «13 til 18 år», «for familier»; null when it is for everyone. */
export function whoWords({ audience, ageFrom, ageTo }: ForMe, lang: Language): string | null {
  const t = activityTexts(lang)
  const [from, to] = [ageFrom ?? null, ageTo ?? null]
  if (from !== null && to !== null) return t.ages(from, to)
  if (from !== null) return t.fromAge(from)
  if (to !== null) return t.toAge(to)
  return audience === 'everyone' ? null : t.audiences[audience]
}

/** «Gratis», «50 kr», «Pris ikke kunngjort» */
export function priceWords({ price }: Pick<ForMe, 'price'>, lang: Language): string {
  const t = activityTexts(lang)
  if (price === undefined || price === null) return t.priceUnknown
  return price === 0 ? t.free : t.kroner(price)
}

export const accessWords = (access: readonly Access[], lang: Language): string[] => access.map((one) => activityTexts(lang).access[one])

interface Timed {
  day: Day
  startsAt: Date | null
  endsAt: Date | null
}

/** One can set out for it: it is not called off, and its house is not closed, where what is set up may be held or not. */
export const invites = ({ state, houseClosed }: Pick<Session, 'state' | 'houseClosed'>): boolean => state === 'planned' && !houseClosed

/** True while it goes on. One without an end is on for nobody knows how long: it is not said. */
export const isOn = ({ startsAt, endsAt }: Timed, at: Instant): boolean =>
  startsAt !== null && endsAt !== null && startsAt.getTime() <= at && at < endsAt.getTime()

/** «11.00», null where the hour is not announced. */
export const startClock = ({ startsAt }: Timed, lang: Language): string | null => clockOf(startsAt, lang)

/** As it is said: «til 11», «til 9.30». */
export const endSaid = ({ endsAt }: Timed, lang: Language): string | null =>
  endsAt === null ? null : spokenInstant(endsAt.getTime(), lang)

/** « neste dag», where that must be said; the date, where it is later still. */
function laterDay({ startsAt, endsAt }: Pick<Timed, 'startsAt' | 'endsAt'>, lang: Language): string {
  if (startsAt === null || endsAt === null) return ''
  const [from, to] = [instantToWall(startsAt.getTime()), instantToWall(endsAt.getTime())]
  const days = daysBetween(from.day, to.day)
  if (days > 1) return ` ${dayAndMonth(to.day, lang)}`
  return days === 1 && isNextDaySaid(from.minutes, to.minutes) ? ` ${RHYTHM_WORDS[lang].nextDay}` : ''
}

/** As it is said: «kl. 10–11», «kl. 10», «kl. 18–10 neste dag»; null where the hour is not announced. */
export function hoursSaid({ startsAt, endsAt }: Pick<Timed, 'startsAt' | 'endsAt'>, lang: Language): string | null {
  if (startsAt === null) return null
  const [start, end] = [startsAt, endsAt].map((at) => (at === null ? null : spokenInstant(at.getTime(), lang)))
  return activityTexts(lang).hours(end === null ? `${start}` : `${start}–${end}${laterDay({ startsAt, endsAt }, lang)}`)
}

const clockOf = (at: Date | null, lang: Language) => (at === null ? null : clockTime(instantToWall(at.getTime()).minutes, lang))

/** «11.00–13.00», «18.00–10.00 neste dag», «Klokkeslett kunngjøres» */
export function clockWords(session: Timed, lang: Language): string {
  const [start, end] = [startClock(session, lang), clockOf(session.endsAt, lang)]
  if (start === null) return activityTexts(lang).noTime
  return end === null ? start : `${start}–${end}${laterDay(session, lang)}`
}

/** When the list of these would look otherwise: the next beginning or end. */
export function nextChange(sessions: readonly Timed[], at: Instant): Instant {
  const moments = sessions.flatMap(({ startsAt, endsAt }) => [startsAt?.getTime() ?? Infinity, endsAt?.getTime() ?? Infinity])
  return Math.min(Infinity, ...moments.filter((moment) => moment > at))
}

/** By when it is over: its end, else the end of its day. */
export const overBy = ({ day, endsAt }: Timed): Instant => endsAt?.getTime() ?? startOfDay(addDays(day, 1))
