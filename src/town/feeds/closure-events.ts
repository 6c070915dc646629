import { hubTexts, type HubPicture, type OwnersHours } from '../../hubs/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { CalendarEvent } from '../../platform/feeds/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'

/** Where the events of a calendar stand, and in which language. */
export interface Where {
  lang: Language
  host: string
  url: string
  /** Rises with every change at the hub, so calendars take the newer hours. */
  sequence: number
}

interface Asked {
  from: Day
  to: Day
  where: Where
}

/** «Stengt: vannlekkasje», whole days to and including the last: of the house, and of those alone who have one of their own. */
export function closureEvents({ hub, house, presences }: HubPicture, asked: Asked): CalendarEvent[] {
  if (hub.status === 'closed') return []
  const ofHouse = closuresOf(house)
  const ofAll = new Set(ofHouse.map(({ key }) => key))
  const own = presences.flatMap(({ provider: { slug, name }, hours }) =>
    closuresOf(hours)
      .filter(({ key }) => !ofAll.has(key))
      .map((closure) => eventOf({ ...closure, id: `${hub.slug}-${slug}`, who: `${name}, ${hub.short}. ` }, hub.name, asked)),
  )
  return [...ofHouse.map((closure) => eventOf({ ...closure, id: `${hub.slug}-huset`, who: '' }, hub.name, asked)), ...own].flat()
}

type Told = ReturnType<typeof closuresOf>[number]

/** What is announced, and what only an example has. */
function closuresOf({ announced, example }: OwnersHours) {
  const told = announced.rules.closures
  const made = (example?.rules.closures ?? []).filter(({ key }) => !told.some((one) => one.key === key))
  return [...told.map((one) => ({ ...one, example: false })), ...made.map((one) => ({ ...one, example: true }))]
}

/** The id is the same as in the calendar of those who follow, and holds while the days are moved. */
function eventOf(closure: Told & { id: string; who: string }, location: string, { from, to, where }: Asked): CalendarEvent[] {
  if (closure.to < from || closure.from > to) return []
  const { lang, host, url, sequence } = where
  const words = `${closure.who}${hubTexts(lang).hours.closedBecause(show(closure.reason, lang).text)}`
  return [
    {
      uid: `${closure.example ? 'eksempel-' : ''}${closure.id}-stengt-${closure.key}@${host}`,
      sequence,
      summary: closure.example ? `${words} (${townTexts(lang).example})` : words,
      when: { from: closure.from, through: closure.to },
      location,
      url,
      isBusy: false,
    },
  ]
}
