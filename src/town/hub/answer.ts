import type { Language } from '../../platform/content/localized.ts'
import { spokenInstant } from '../../platform/i18n/index.ts'
import {
  dayWords,
  opensWords,
  shownNext,
  shownReading,
  untilWords,
  type HubPicture,
  type OwnersHours,
  type TownPicture,
} from '../../hubs/index.ts'
import { leadOf, type Lead } from './lead.ts'
import { isOpeningSometime } from './opening-words.ts'

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

export function answerOf(hub: HubPicture, picture: TownPicture, lang: Language): Answer {
  return {
    lead: leadOf(hub, picture, lang),
    fixed: fixedOf(hub, picture, lang),
    hereToday: hereThatDay(hub, lang),
    now: picture.live ? openNow(hub, lang) : [],
    next: picture.live ? nextUp(hub, picture, lang) : [],
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
const isUntold = ({ hours }: { hours: OwnersHours }) => shownReading(hours).reading.today.state === 'not_announced'

function hereThatDay(hub: HubPicture, lang: Language): Said[] {
  const read = present(hub).map(({ provider, hours }) => ({ name: provider.name, ...shownReading(hours) }))
  const here = read.filter(({ reading }) => reading.today.state === 'open')
  return here.map(({ name, reading, example }) => ({ text: `${name} ${dayWords(reading.today, lang)}`, example }))
}

function openNow(hub: HubPicture, lang: Language): Said[] {
  return hub.presences.flatMap(({ provider, hours }) => {
    const { reading, example } = shownReading(hours)
    if (reading.now.state !== 'open' || reading.now.until === null) return []
    return [{ text: `${provider.name}, ${untilWords(reading.now, lang)}`, example }]
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
