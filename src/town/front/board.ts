import type { Language } from '../../platform/content/localized.ts'
import { impreciseDate, clockTime, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, precisionOf, type Day } from '../../platform/time/index.ts'
import {
  comingWords,
  desksByDistance,
  hubTexts,
  isWalkIn,
  nowWords,
  dayWords,
  shownNext,
  shownReading,
  untilWords,
  type HubPicture,
  type OwnersHours,
  type PresencePicture,
  type TownPicture,
} from '../../hubs/index.ts'
import { townTexts } from '../texts.ts'

/** One line of «now» or «next» on the board. */
export interface BoardLine {
  /** «11.00», or null when no clock time is known. */
  time: string | null
  what: string
  detail: string
  example: boolean
}

/** A hub on the board, in words. */
export interface BoardHub {
  slug: string
  name: string
  /** Something is open there now: the row is filled. */
  live: boolean
  status: string
  example: boolean
  /** A desk that is there, at times that nobody has told. */
  untold: string | null
  now: BoardLine | null
  next: BoardLine | null
  /** When nothing is on: who is coming, and the nearest desk. */
  otherwise: { coming: string | null; nearest: { text: string; hub: string } | null } | null
}

export function boardOf(picture: TownPicture, lang: Language): BoardHub[] {
  return picture.hubs.map((hub) => {
    const house = shownReading(hub.house)
    const live = picture.live && hub.hub.status === 'open' && isWalkIn(house.reading.now)
    const next = picture.live ? comingNext(hub, picture.day, lang) : null
    const untold = untoldDesk(hub, lang)
    const now = picture.live ? (hereNow(hub, lang) ?? houseNow(hub, lang)) : hereThatDay(hub, lang)
    const nobodyHere = now === null && next !== null && untold === null
    return {
      slug: hub.hub.slug,
      name: hub.hub.short,
      live,
      ...statusWords(hub, picture, lang),
      untold,
      now: nobodyHere ? nobody(lang) : now,
      next,
      otherwise: now === null && next === null && untold === null ? leadOn(hub, picture, lang) : null,
    }
  })
}

const nobody = (lang: Language): BoardLine => ({ time: null, what: townTexts(lang).board.nobody, detail: '', example: false })

/** «Åpent til 15», «Torget åpner i 2021. Innbyggerservice er her.», «Åpningstidene er ikke kunngjort». */
function statusWords(hub: HubPicture, { day, live }: TownPicture, lang: Language): { status: string; example: boolean } {
  const h = hubTexts(lang)
  if (hub.hub.status === 'closed') return { status: h.status.closed, example: false }
  if (hub.hub.status === 'planned') return { status: plannedWords(hub, lang), example: false }
  const { reading, example } = shownReading(hub.house)
  if (reading.today.state === 'not_announced') return { status: h.hours.hoursNotAnnounced, example: false }
  if (live) return { status: nowWords(reading.now, day, lang), example }
  return { status: reading.today.state === 'open' ? h.hours.openOn(dayWords(reading.today, lang)) : dayWords(reading.today, lang), example }
}

function plannedWords(hub: HubPicture, lang: Language): string {
  const desk = hub.presences.find((one) => one.provider.frontDesk && one.state === 'in_service')
  const opens = `${openingWords(hub, lang)}.`
  return desk ? `${opens} ${townTexts(lang).board.deskHere(desk.provider.name)}` : opens
}

/** «Torget åpner i 2021», «Torget åpner 2. januar 2020». */
export function openingWords({ hub }: HubPicture, lang: Language): string {
  const t = hubTexts(lang).opening
  if (!hub.opening) return t.notSet
  const when = impreciseDate(hub.opening, lang)
  return precisionOf(hub.opening) === 'day' ? t.plannedForDay(when) : t.plannedFor(when)
}

/** Nobody has hours there now, but the house is open. */
function houseNow(hub: HubPicture, lang: Language): BoardLine | null {
  const { reading, example } = shownReading(hub.house)
  if (hub.hub.status !== 'open' || !isWalkIn(reading.now) || reading.now.current === null) return null
  const time = clockTime(reading.now.current.opens, lang)
  return { time, what: townTexts(lang).hub.house, detail: untilWords(reading.now, lang), example }
}

/** Who is open now: the front desk before others, the first to close first. */
function hereNow(hub: HubPicture, lang: Language): BoardLine | null {
  const open = inService(hub).flatMap((presence) => {
    const { reading, example } = shownReading(presence.hours)
    return reading.now.state === 'open' ? [{ presence, reading, example }] : []
  })
  const first = open.toSorted((a, b) => Number(b.presence.provider.frontDesk) - Number(a.presence.provider.frontDesk))[0]
  if (!first) return null
  const { current } = first.reading.now
  return {
    time: current ? clockTime(current.opens, lang) : null,
    what: first.presence.provider.name,
    detail: untilWords(first.reading.now, lang),
    example: first.example,
  }
}

/** A desk that is there at times that nobody has told is neither here now nor away. What the status says already is not said again. */
function untoldDesk(hub: HubPicture, lang: Language): string | null {
  const t = townTexts(lang).hub
  const desk = inService(hub).find((one) => one.provider.frontDesk)
  if (!desk || shownReading(desk.hours).reading.today.state !== 'not_announced') return null
  if (hub.hub.status === 'planned') return t.timesUntold
  const houseToo = shownReading(hub.house).reading.today.state === 'not_announced'
  return houseToo ? t.livesHere(desk.provider.name) : `${t.livesHere(desk.provider.name)} ${t.timesUntold}`
}

function hereThatDay(hub: HubPicture, lang: Language): BoardLine | null {
  const told = inService(hub).filter(({ hours }) => shownReading(hours).reading.today.state !== 'not_announced')
  const one = told.find(({ provider }) => provider.frontDesk) ?? told[0]
  if (!one) return null
  const { reading, example } = shownReading(one.hours)
  return { time: null, what: one.provider.name, detail: dayWords(reading.today, lang), example }
}

/** The next to open, of the house and all who are met there. */
function comingNext(hub: HubPicture, today: Day, lang: Language): BoardLine | null {
  const owners: { name: string; hours: OwnersHours }[] = [
    ...inService(hub).map((presence) => ({ name: presence.provider.name, hours: presence.hours })),
    { name: townTexts(lang).board.house, hours: hub.house },
  ]
  const coming = owners.flatMap(({ name, hours }) => {
    const shown = shownNext(hours)
    return shown ? [{ name, example: shown.example, ...shown.next }] : []
  })
  const next = coming.toSorted((a, b) => a.opening.start - b.opening.start)[0]
  if (!next) return null
  return { time: clockTime(next.opening.opens, lang), what: next.name, detail: whichDay(next.day, today, lang), example: next.example }
}

function whichDay(day: Day, today: Day, lang: Language): string {
  const t = townTexts(lang).board
  if (day === today) return t.today
  return day === addDays(today, 1) ? t.tomorrow : weekdayName(day, lang)
}

/** Who is coming, and where the nearest desk is meanwhile. */
function leadOn(hub: HubPicture, picture: TownPicture, lang: Language): BoardHub['otherwise'] {
  const t = townTexts(lang).board
  const nearest = desksByDistance(picture.hubs, hub.hub)[0]
  const coming = hub.presences.find((one) => one.provider.frontDesk && one.state === 'coming')
  if (!nearest && !coming) return null
  return {
    coming: coming ? `${coming.provider.name} ${comingWords(coming.from, lang)}.` : null,
    nearest: nearest ? { text: t.nearest(nearest.at.hub.short), hub: nearest.at.hub.slug } : null,
  }
}

const inService = (hub: HubPicture): PresencePicture[] => hub.presences.filter((presence) => presence.state === 'in_service')
