import {
  closedThroughWords,
  hubTexts,
  isTold,
  isWalkIn,
  nextWords,
  nowWords,
  openingLines,
  servedWords,
  shownReading,
  type DayHours,
  type HoursNow,
  type HubPicture,
  type TownPicture,
} from '../../hubs/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { spokenInstant } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { capital } from '../texts/number-words.ts'
import { townTexts } from '../texts.ts'
import { openingSaid, reopeningWords } from './opening-words.ts'

/** What a hub's page says first: the answer, as short as it can be, and what one must know besides. */
export interface Lead {
  short: string
  rest: string | null
  /** Both, as one text. */
  text: string
  example: boolean
}

export function leadOf(hub: HubPicture, picture: TownPicture, lang: Language): Lead {
  const { short, rest, example } = answerAt(hub, picture, lang)
  return { short, rest, text: [short, rest].filter(Boolean).join(' '), example }
}

function answerAt(hub: HubPicture, { day, live }: TownPicture, lang: Language): Omit<Lead, 'text'> {
  const t = townTexts(lang).hub
  if (hub.hub.status === 'closed') return { short: t.closedDown, rest: reopeningWords(hub, day, lang), example: false }
  if (hub.hub.status === 'planned') return { ...openingSaid(hub, day, lang), example: false }
  const { reading, example } = shownReading(hub.house)
  if (!isTold(reading.today)) return { short: t.hoursUnknown, rest: null, example: false }
  return { ...(live ? leadNow(reading.now, day, lang) : leadThatDay(reading.today, lang)), example }
}

type Words = Pick<Lead, 'short' | 'rest'>

/** «Åpent nå, til klokka 22.» and «Betjent til 16.»; «Stengt nå.» and «Åpner i morgen klokka 9.» */
function leadNow(now: HoursNow, today: Day, lang: Language): Words {
  const t = hubTexts(lang).hours
  if (isWalkIn(now) && now.until !== null) {
    return { short: t.openNowUntil(spokenInstant(now.until, lang)), rest: sentences([servedWords(now, lang)]) }
  }
  if (now.state === 'open') return { short: `${nowWords(now, today, lang)}.`, rest: null }
  const { short, why } = closedWords(now.because, today, lang)
  return { short: `${short ?? t.closedNow}.`, rest: sentences([why, nextWords(now, today, lang)]) }
}

/** «Åpent 8–22.» and «Betjent 10–16.» */
function leadThatDay(hours: DayHours, lang: Language): Words {
  const t = hubTexts(lang).hours
  if (hours.state === 'open') {
    const [first = '', ...rest] = openingLines(hours.openings, lang)
    return { short: `${t.openOn(first)}.`, rest: sentences(rest) }
  }
  const { short, why } = closedWords(hours.because, hours.day, lang)
  return { short: `${short ?? t.closed}.`, rest: sentences([why]) }
}

/** A closure says its last day in the answer itself, and its reason after it. */
function closedWords(because: DayHours['because'], on: Day, lang: Language): { short: string | null; why: string | null } {
  if (because?.kind === 'closure') {
    return { short: closedThroughWords(because, lang, on), why: show(because.reason, lang).text }
  }
  if (because?.kind === 'untold_holiday') return { short: hubTexts(lang).hours.openNotAnnounced, why: show(because.name, lang).text }
  if (because?.kind === 'holiday') return { short: null, why: show(because.name, lang).text }
  return { short: null, why: because?.kind === 'override' && because.title ? show(because.title, lang).text : null }
}

const sentences = (parts: readonly (string | null)[]) =>
  parts.flatMap((part) => (part ? [`${capital(part.replace(/\.$/, ''))}.`] : [])).join(' ') || null
