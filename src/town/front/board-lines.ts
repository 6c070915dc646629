import { activityTexts, endSaid, invites, isOn, startClock, type Session } from '../../activities/index.ts'
import { dayWords, hubTexts, shownReading, untilWords, type DatedOpening, type HubPicture } from '../../hubs/index.ts'
import { show, type Language, type Shown } from '../../platform/content/localized.ts'
import { clockTime, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, startOfDay, type Day, type Instant } from '../../platform/time/index.ts'
import { capital } from '../texts/number-words.ts'
import { townTexts } from '../texts.ts'
import { foremostNow, foremostThatDay, houseAlone, nextToOpen } from './foremost.ts'

/** One line of «now» or «next» on the board. */
export interface BoardLine {
  /** «11.00», or null when no clock time is known. */
  time: string | null
  what: string | Shown
  detail: string
  example: boolean
}

export interface Asking {
  at: Instant
  lang: Language
}

export const nobody = (lang: Language): BoardLine => ({ time: null, what: townTexts(lang).board.nobody, detail: '', example: false })

/** What goes on now, the last begun first; else who is open now, else the house when it is open with nobody in it. */
export function nowLine(hub: HubPicture, things: readonly Session[], { at, lang }: Asking): BoardLine | null {
  const on = thingsOn(things, { at, lang }).at(-1)
  if (on !== undefined) return on
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
  return { time: null, what: one.provider.name, detail: capital(dayWords(reading.today, lang)), example }
}

/** What goes on at this moment, by the hour it began. */
export function thingsOn(things: readonly Session[], { at, lang }: Asking): BoardLine[] {
  return things
    .filter((session) => invites(session) && isOn(session, at))
    .map((session) => {
      const end = endSaid(session, lang)
      return lineOf(session, { detail: end === null ? '' : activityTexts(lang).goesOn(end), lang })
    })
}

/** What begins first after this moment: a thing of today, or somebody who opens. Of two at once, the thing. */
export function nextLine(hub: HubPicture, things: readonly Session[], asking: Asking & { day: Day }): BoardLine | null {
  const opens = nextToOpen(hub)
  const thing = nextThing(things, asking, opens?.opening.start ?? null)
  if (thing !== null || opens === null) return thing
  const { day, lang } = asking
  const what = opens.presence?.provider.name ?? townTexts(lang).board.house
  return { time: clockTime(opens.opening.opens, lang), what, detail: openingDetail(opens, day, lang), example: opens.example }
}

/** «i dag», «i morgen, selvbetjent»: where nobody is there, that is said. */
function openingDetail({ day, opening: { mode } }: DatedOpening, today: Day, lang: Language): string {
  const words = whichDay(day, today, lang)
  return mode === 'staffed' ? words : `${words}, ${hubTexts(lang).mode[mode]}`
}

/** The first thing of the day that is to come, unless somebody opens before it: one with an hour, else one whose hour nobody has told. */
export function nextThing(things: readonly Session[], { day, at, lang }: Asking & { day: Day }, opens: Instant | null): BoardLine | null {
  const planned = things.filter(invites)
  const thing =
    planned.find(({ startsAt }) => startsAt !== null && startsAt.getTime() > at) ?? planned.find(({ startsAt }) => startsAt === null)
  if (thing === undefined || (opens !== null && begins(thing) > opens)) return null
  const detail = thing.startsAt === null ? activityTexts(lang).noTime : whichDay(thing.day, day, lang)
  return lineOf(thing, { detail, lang })
}

// Without an hour it may be any time of its day, and comes before what is another day.
const begins = ({ startsAt, day }: Session): Instant => startsAt?.getTime() ?? startOfDay(addDays(day, 1)) - 1

const lineOf = (session: Session, { detail, lang }: { detail: string; lang: Language }): BoardLine => ({
  time: startClock(session, lang),
  what: show(session.title, lang),
  detail,
  example: session.layer === 'example',
})

function whichDay(day: Day, today: Day, lang: Language): string {
  const t = townTexts(lang).board
  if (day === today) return t.today
  return day === addDays(today, 1) ? t.tomorrow : weekdayName(day, lang)
}
