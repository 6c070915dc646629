import {
  hourEvents,
  houseFromOpening,
  hubTexts,
  openingDay,
  shownDays,
  townPicture,
  uiOf,
  paths,
  type HourEvent,
  type HubPicture,
  type OwnersHours,
  type TownPicture,
} from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { icalendar, type CalendarEvent } from '../../platform/feeds/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { versionOf } from '../../platform/cache/index.ts'
import { addDays, startOfDay, type Day } from '../../platform/time/index.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { openingWords } from '../hub/opening-words.ts'
import { meetingsAhead } from '../paper/ahead.ts'
import { townTexts } from '../texts.ts'
import { closureEvents, type Where } from './closure-events.ts'

/** How far ahead a calendar shows the hours. */
const DAYS = 56

/** `/torg/:hub/kalender`: the house's hours, those of all who are met there, and when it is closed, as iCalendar; before it opens, what leads there. An example says so in its title. */
export async function hoursCalendar(c: Ctx) {
  const { db, clock, config } = c.get('deps')
  const picture = await townPicture(db, { day: clock.today(), at: clock.now(), live: true })
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  const [ui, sequence] = await Promise.all([uiOf(c), versionOf(db, `hub:${hub.hub.slug}`)])
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(picture.day, 1)), query: [] })
  const name = `${hub.hub.name}: ${townTexts(ui.lang).hub.hours.toLowerCase()}`
  const url = config.publicUrl + ui.href(paths.hub(hub.hub.slug))
  const host = new URL(config.publicUrl).hostname
  const events = eventsOf(hub, picture, { lang: ui.lang, host, url, sequence })
  const body = icalendar({
    name,
    ...(events.length === 0 ? { description: waitingWords(hub, picture.day, ui.lang) } : {}),
    url,
    refreshHours: 12,
    madeAt: startOfDay(picture.day),
    events,
  })
  return c.body(body, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `inline; filename="${hub.hub.slug}.ics"`,
  })
}

/** What an empty calendar says: what is known of the opening, and that hours come here. A year or a month is no day to put an event on. */
function waitingWords(hub: HubPicture, day: Day, lang: Language): string {
  const { status, hours } = hubTexts(lang)
  const state = hub.hub.status
  if (state === 'closed') return status.closed
  const known = state === 'planned' ? openingWords(hub, day, lang) : `${hours.hoursNotAnnounced}.`
  return `${known} ${townTexts(lang).hub.calendarWaits}`
}

function eventsOf(hub: HubPicture, picture: TownPicture, where: Where): CalendarEvent[] {
  const house = { slug: null, name: hub.hub.name, hours: houseFromOpening(hub, picture.day) }
  const met = hub.presences.map(({ provider, hours }) => ({ slug: provider.slug, name: `${provider.name}, ${hub.hub.short}`, hours }))
  const closures = closureEvents(hub, { from: picture.day, to: addDays(picture.day, DAYS), where })
  const hours = [...closures, ...[house, ...met].flatMap((owner) => ownersEvents(hub, owner, { picture, where }))]
  return hub.hub.status === 'planned' ? [...aheadEvents(hub, picture, where), ...hours] : hours
}

/** Before a hub has hours: the day it opens and its public meetings, as whole days, since no clock time is known. */
function aheadEvents(hub: HubPicture, picture: TownPicture, where: Where): CalendarEvent[] {
  const opens = openingDay(hub, picture.day)
  const days = [
    ...(opens ? [{ key: 'apning', day: opens, title: `${townTexts(where.lang).poster.opens}: ${hub.hub.name}` }] : []),
    ...meetingsAhead(hub, picture.day, where.lang),
  ]
  return days.map(({ key, day, title }) => ({
    uid: `${hub.hub.slug}-${key}@${where.host}`,
    sequence: where.sequence,
    summary: title,
    when: { from: day, through: day },
    url: where.url,
    isBusy: false,
  }))
}

function ownersEvents(
  hub: HubPicture,
  owner: { slug: string | null; name: string; hours: OwnersHours },
  { picture, where }: { picture: TownPicture; where: Where },
): CalendarEvent[] {
  const scope = { hub: hub.hub.slug, provider: owner.slug, from: picture.day, to: addDays(picture.day, DAYS) }
  const { announced, example } = owner.hours
  const illustrated = new Set(shownDays(owner.hours, scope.from, scope.to).flatMap((day) => (day.example ? [day.hours.day] : [])))
  const examples = example ? hourEvents(example.rules, scope).filter((event) => illustrated.has(event.day)) : []
  const address = addressLine(hub)
  const drawn = { where, name: owner.name, ...(address ? { address } : {}) }
  return [
    ...hourEvents(announced.rules, scope).map((event) => calendarEvent(event, { ...drawn, example: false })),
    ...examples.map((event) => calendarEvent(event, { ...drawn, example: true })),
  ]
}

/** «Vestre Strandvei 3, 3482 Tofte»: what a map understands. Null when the street is not known. */
function addressLine({ hub: { location } }: HubPicture): string | null {
  if (!location?.street) return null
  const { street, postcode, town } = location
  return [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

function calendarEvent(event: HourEvent, drawn: { where: Where; name: string; address?: string; example: boolean }): CalendarEvent {
  const { where, name, address, example } = drawn
  const mode = event.mode === 'staffed' ? [] : [hubTexts(where.lang).mode[event.mode]]
  return {
    uid: `${example ? 'eksempel-' : ''}${event.uid}@${where.host}`,
    sequence: where.sequence,
    summary: [name, ...mode, ...(example ? [`(${townTexts(where.lang).example})`] : [])].join(' '),
    when: { start: event.start, end: event.end },
    url: where.url,
    ...(address ? { location: address } : {}),
    isBusy: false,
  }
}
