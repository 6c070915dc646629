import { dayWords, shownReading, untilWords, type HubPicture } from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { clockTime, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import { foremostNow, foremostThatDay, houseAlone, nextToOpen } from './foremost.ts'

/** One line of «now» or «next» on the board. */
export interface BoardLine {
  /** «11.00», or null when no clock time is known. */
  time: string | null
  what: string
  detail: string
  example: boolean
}

export const nobody = (lang: Language): BoardLine => ({ time: null, what: townTexts(lang).board.nobody, detail: '', example: false })

/** Who is open now, else the house when it is open with nobody in it. */
export function nowLine(hub: HubPicture, lang: Language): BoardLine | null {
  const first = foremostNow(hub)
  if (first !== null) {
    const { reading, example, presence } = first
    const time = reading.now.current ? clockTime(reading.now.current.opens, lang) : null
    return { time, what: presence.provider.name, detail: untilWords(reading.now, lang), example }
  }
  const house = houseAlone(hub)
  if (house === null) return null
  const { reading, example, current } = house
  return { time: clockTime(current.opens, lang), what: townTexts(lang).hub.house, detail: untilWords(reading.now, lang), example }
}

/** On a day that is not today: who is met there, and when. */
export function dayLine(hub: HubPicture, lang: Language): BoardLine | null {
  const one = foremostThatDay(hub)
  if (one === null) return null
  const { reading, example } = shownReading(one.hours)
  return { time: null, what: one.provider.name, detail: dayWords(reading.today, lang), example }
}

export function nextLine(hub: HubPicture, today: Day, lang: Language): BoardLine | null {
  const next = nextToOpen(hub)
  if (next === null) return null
  const what = next.presence?.provider.name ?? townTexts(lang).board.house
  return { time: clockTime(next.opening.opens, lang), what, detail: whichDay(next.day, today, lang), example: next.example }
}

function whichDay(day: Day, today: Day, lang: Language): string {
  const t = townTexts(lang).board
  if (day === today) return t.today
  return day === addDays(today, 1) ? t.tomorrow : weekdayName(day, lang)
}
