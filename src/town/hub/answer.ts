import type { Language } from '../../platform/content/localized.ts'
import { listOf, spokenInstant } from '../../platform/i18n/index.ts'
import {
  dayWords,
  hubTexts,
  opensWords,
  shownNext,
  nowWords,
  shownReading,
  type HubPicture,
  type OwnersHours,
  type TownPicture,
} from '../../hubs/index.ts'
import { openingWords } from '../front/board.ts'
import { townTexts } from '../texts.ts'

/** A word of the answer, with the mark that it is only an example. */
export interface Said {
  text: string
  example: boolean
}

export type FixedAnswer =
  | { k: 'openUntil'; time: string }
  | { k: 'closedNow' | 'closedToday' | 'notAnnounced' | 'notOpenedYet' | 'open'; time?: never }

/** What a hub's page opens with: open now? until when? who is here? what comes? */
export interface Answer {
  lead: Said
  /** The same as one of the words that exist in every page language; null when none says it. */
  fixed: FixedAnswer | null
  hereToday: readonly Said[]
  now: readonly Said[]
  next: readonly Said[]
  /** Somebody is here whose times nobody has told: «now» is then not announced, which is not nobody. */
  untold: boolean
}

export function answerOf(hub: HubPicture, picture: TownPicture, lang: Language): Answer {
  return {
    lead: leadOf(hub, picture, lang),
    fixed: fixedOf(hub, picture, lang),
    hereToday: hereThatDay(hub, lang),
    now: picture.live ? openNow(hub, lang) : [],
    next: picture.live ? nextUp(hub, picture, lang) : [],
    untold: present(hub).some(({ hours }) => hours.announced.today.state === 'not_announced'),
  }
}

/** «Åpent nå, til klokka 15.» */
function leadOf(hub: HubPicture, { day, live }: TownPicture, lang: Language): Said {
  const t = townTexts(lang).hub
  if (hub.hub.status === 'closed') return { text: t.closedDown, example: false }
  if (hub.hub.status === 'planned') return { text: `${t.planned} ${openingWords(hub, lang)}.`, example: false }
  const { reading, example } = shownReading(hub.house)
  if (reading.today.state === 'not_announced') return { text: t.hoursUnknown, example: false }
  if (!live) return { text: `${dayLead(reading.today.state === 'open', dayWords(reading.today, lang), lang)}.`, example }
  const until = reading.now.until
  if (reading.now.mode === 'staffed' && until !== null && reading.now.current?.end === until) {
    return { text: hubTexts(lang).hours.openNowUntil(spokenInstant(until, lang)), example }
  }
  return { text: `${nowWords(reading.now, day, lang)}.`, example }
}

function fixedOf({ hub, house }: HubPicture, { live }: TownPicture, lang: Language): FixedAnswer | null {
  if (hub.status !== 'open') return hub.status === 'planned' ? { k: 'notOpenedYet' } : null
  const { now, today } = shownReading(house).reading
  if (today.state === 'not_announced') return { k: 'notAnnounced' }
  if (!live) return { k: today.state === 'open' ? 'open' : 'closedToday' }
  return now.until === null ? { k: 'closedNow' } : { k: 'openUntil', time: spokenInstant(now.until, lang) }
}

const dayLead = (open: boolean, words: string, lang: Language) => (open ? hubTexts(lang).hours.openOn(words) : words)

const present = (hub: HubPicture) => hub.presences.filter((one) => one.state === 'in_service')

/** An example may show somebody as here, never as away: who has told nothing may be there. */
const isUntold = ({ hours }: { hours: OwnersHours }) =>
  hours.announced.today.state === 'not_announced' && shownReading(hours).reading.today.state !== 'open'

/** Those with times, each with theirs; those without, on one line that says so. */
function hereThatDay(hub: HubPicture, lang: Language): Said[] {
  const read = present(hub).map(({ provider, hours }) => ({ name: provider.name, hours, ...shownReading(hours) }))
  const told = read.filter(({ reading }) => reading.today.state === 'open')
  const untold = read.filter(isUntold).map(({ name }) => name)
  return [
    ...told.map(({ name, reading, example }) => ({ text: `${name} ${dayWords(reading.today, lang)}`, example })),
    ...(untold.length > 0 ? [{ text: `${listOf(untold, lang)}, ${townTexts(lang).board.timesNotAnnounced}`, example: false }] : []),
  ]
}

function openNow(hub: HubPicture, lang: Language): Said[] {
  return hub.presences.flatMap(({ provider, hours }) => {
    const { reading, example } = shownReading(hours)
    if (reading.now.state !== 'open' || reading.now.until === null) return []
    return [{ text: `${provider.name}, ${townTexts(lang).board.until(spokenInstant(reading.now.until, lang))}`, example }]
  })
}

/** The first to open next; the house's own opening is in the lead already. */
function nextUp(hub: HubPicture, { day }: TownPicture, lang: Language): Said[] {
  const coming = hub.presences.flatMap(({ provider, hours }) => {
    const shown = shownNext(hours)
    return shown
      ? [{ at: shown.next.opening.start, text: `${provider.name}. ${opensWords(shown.next, day, lang)}`, example: shown.example }]
      : []
  })
  const first = coming.toSorted((a, b) => a.at - b.at)[0]
  return first ? [{ text: first.text, example: first.example }] : []
}
