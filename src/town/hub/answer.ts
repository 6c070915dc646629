import type { Session } from '../../activities/index.ts'
import type { Language, Shown } from '../../platform/content/localized.ts'
import { spokenInstant } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import {
  dayWords,
  isTold,
  opensWords,
  shownNext,
  shownReading,
  untilWords,
  type HubPicture,
  type OwnersHours,
  type TownPicture,
} from '../../hubs/index.ts'
import { nextThing, thingsOn, type Asking, type BoardLine } from '../front/board-lines.ts'
import { leadOf, type Lead } from './lead.ts'
import { isOpeningSometime } from './opening-words.ts'

/** A word of the answer, with the mark that it is only an example. */
export interface Said {
  /** What goes on or comes, before the rest; in another language where it is not there in this. */
  title?: Shown
  text: string
  example: boolean
}

export type FixedAnswer =
  | { k: 'openUntil'; time: string }
  | { k: 'closedNow' | 'closedToday' | 'notAnnounced' | 'notOpenedYet' | 'open'; time?: never }

/** What a hub's page opens with: open now? until when? who is here? what comes? */
export interface Answer {
  lead: Lead
  /** The same as one of the words that exist in every page language; null when none says it. */
  fixed: FixedAnswer | null
  hereToday: readonly Said[]
  now: readonly Said[]
  next: readonly Said[]
  /** Those who are met here at times that nobody has told: neither here today nor away. */
  untold: readonly string[]
  /** All have announced the day and the house is shut: then nobody is here. */
  awayForSure: boolean
}

/** With the things of the day, where they are read: now and next are the same as on the board. */
export function answerOf(
  hub: HubPicture,
  picture: TownPicture,
  { lang, sessions = [] }: { lang: Language; sessions?: readonly Session[] },
): Answer {
  const things = sessions.filter(({ day }) => day === picture.day)
  return {
    lead: leadOf(hub, picture, lang),
    fixed: fixedOf(hub, picture, lang),
    hereToday: hereThatDay(hub, lang),
    now: picture.live ? nowAt(hub, things, { at: picture.at, lang }) : [],
    next: picture.live ? nextAt(hub, things, { day: picture.day, at: picture.at, lang }) : [],
    untold: present(hub)
      .filter(isUntold)
      .map(({ provider }) => provider.name),
    awayForSure:
      present(hub).every(({ hours }) => hours.announced.today.state !== 'not_announced') &&
      shownReading(hub.house).reading.now.state !== 'open',
  }
}

/** The same as `lead` in one of the words that exist in every page language. */
export function fixedOf(picture: HubPicture, { day, live }: TownPicture, lang: Language): FixedAnswer | null {
  const { hub, house } = picture
  if (hub.status !== 'open') return hub.status === 'planned' && !isOpeningSometime(picture, day) ? { k: 'notOpenedYet' } : null
  const { now, today } = shownReading(house).reading
  if (today.state === 'not_announced') return { k: 'notAnnounced' }
  if (!live) return { k: today.state === 'open' ? 'open' : 'closedToday' }
  return now.until === null ? { k: 'closedNow' } : { k: 'openUntil', time: spokenInstant(now.until, lang) }
}

const present = (hub: HubPicture) => hub.presences.filter((one) => one.state === 'in_service')

/** Nothing is said of the day, not even by an example: neither here nor away. */
const isUntold = ({ hours }: { hours: OwnersHours }) => !isTold(shownReading(hours).reading.today)

function hereThatDay(hub: HubPicture, lang: Language): Said[] {
  const read = present(hub).map(({ provider, hours }) => ({ name: provider.name, ...shownReading(hours) }))
  const here = read.filter(({ reading }) => reading.today.state === 'open')
  return here.map(({ name, reading, example }) => ({ text: `${name} ${dayWords(reading.today, lang)}`, example }))
}

/** All that goes on; where nothing does, who is open. */
function nowAt(hub: HubPicture, things: readonly Session[], asking: Asking): Said[] {
  const on = thingsOn(things, asking)
  return on.length > 0 ? on.map((line) => saidOf({ ...line, time: null })) : openNow(hub, asking.lang)
}

/** As on the board; that the house itself opens is in the lead already. */
function nextAt(hub: HubPicture, things: readonly Session[], asking: Asking & { day: Day }): Said[] {
  const opens = nextPresence(hub)
  const thing = nextThing(things, asking, opens?.next.opening.start ?? null)
  if (thing !== null) return [saidOf(thing)]
  if (opens === null) return []
  return [{ text: `${opens.name}. ${opensWords(opens.next, asking.day, asking.lang)}`, example: opens.example }]
}

/** «Onsdagsforedrag, i dag 12.30». */
const saidOf = ({ time, what, detail, example }: BoardLine): Said => ({
  ...(typeof what === 'string' ? {} : { title: what }),
  text: [typeof what === 'string' ? what : null, detail, time].filter((part) => part !== null && part !== '').join(' '),
  example,
})

function nextPresence(hub: HubPicture) {
  const coming = hub.presences.flatMap(({ provider, hours }) => {
    const shown = shownNext(hours)
    return shown ? [{ name: provider.name, next: shown.next, example: shown.example }] : []
  })
  return coming.toSorted((a, b) => a.next.opening.start - b.next.opening.start)[0] ?? null
}

function openNow(hub: HubPicture, lang: Language): Said[] {
  return hub.presences.flatMap(({ provider, hours }) => {
    const { reading, example } = shownReading(hours)
    if (reading.now.state !== 'open' || reading.now.until === null) return []
    return [{ text: `${provider.name}, ${untilWords(reading.now, lang)}`, example }]
  })
}
