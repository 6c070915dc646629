import {
  activityPaths,
  activityTexts,
  findActivity,
  sessionId,
  sessionsIn,
  type Session,
  type SessionFilter,
} from '../../activities/index.ts'
import type { Reader } from '../../design/index.ts'
import { townPicture, uiOf, type TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { icalendar, type CalendarEvent } from '../../platform/feeds/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { addDays, startOfDay, type Day } from '../../platform/time/index.ts'
import { townSaid, townTexts } from '../texts.ts'
import { askedFor, READ, withChoice } from './asked.ts'
import { factsOf } from './day-list.tsx'
import { senderNames } from './senders.ts'
import { isVenueUntold } from './venue.ts'

/** What a calendar holds: a week back, so that what was cancelled is told, and half a year ahead. */
const BACK = 7
const AHEAD = 183

/** `/aktiviteter/kalender`: what the list shows with the same choices, as far ahead as calendars look. */
export async function activitiesCalendar(c: Ctx): Promise<Response> {
  const asked = askedFor(c)
  const days = asked.choices.nar === undefined ? spanOf(asked.moment.day) : {}
  const path = withChoice(activityPaths.list, asked, {})
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(asked.moment.today, 1)), query: READ })
  return calendarOf(c, { filter: { ...asked.filter, ...days }, name: null, path })
}

/** `/aktiviteter/:key/kalender`: the dates of one activity. */
export async function activityCalendar(c: Ctx): Promise<Response> {
  const { db, clock } = c.get('deps')
  const key = c.req.param('key') ?? ''
  const found = await findActivity(db, key, clock.today())
  if (found === null) throw notFound(townSaid((t) => t.activities.notFound))
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(clock.today(), 1)), query: [] })
  const ui = await uiOf(c)
  return calendarOf(c, {
    filter: { ...spanOf(clock.today()), activity: key },
    name: show(found.item.title, ui.lang).text,
    path: activityPaths.activity(key),
  })
}

const spanOf = (today: Day) => ({ from: addDays(today, -BACK), to: addDays(today, AHEAD) })

interface CalendarAsked {
  filter: SessionFilter
  /** Null: the name of the list. */
  name: string | null
  path: string
}

async function calendarOf(c: Ctx, { filter, name, path }: CalendarAsked): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const today = clock.today()
  const [ui, picture, sessions] = await Promise.all([
    uiOf(c),
    townPicture(db, { day: today, at: clock.now(), live: true }),
    sessionsIn(db, { filter, known: today }),
  ])
  const host = new URL(config.publicUrl).hostname
  const body = icalendar({
    name: name ?? townTexts(ui.lang).activities.title,
    url: config.publicUrl + ui.href(path),
    refreshHours: 6,
    madeAt: startOfDay(today),
    events: sessions.map((session) => sessionEvent(session, { ui, picture, host })),
  })
  return c.body(body, 200, { 'content-type': 'text/calendar; charset=utf-8' })
}

/** A date of an activity as calendars show it. */
export function sessionEvent(session: Session, { ui, picture, host }: { ui: Reader; picture: TownPicture; host: string }): CalendarEvent {
  const { startsAt, endsAt, day } = session
  const title = show(session.title, ui.lang).text
  const hub = picture.hubs.find((one) => one.hub.slug === session.hub)?.hub
  const room = session.room === null ? [] : [show(session.room, ui.lang).text]
  const told = [
    ...(session.reason === null ? [] : [activityTexts(ui.lang).cancelledBecause(show(session.reason, ui.lang).text)]),
    ...(startsAt === null ? [`${activityTexts(ui.lang).noTime}.`] : []),
    ...factsOf(session, ui),
    townTexts(ui.lang).activities.by(listOf(senderNames(session, picture, ui), ui.lang)),
  ]
  return {
    uid: `${sessionId(session)}@${host}`,
    sequence: session.sequence,
    summary: session.layer === 'example' ? `${title} (${townTexts(ui.lang).example})` : title,
    when: startsAt === null ? { from: day, through: day } : { start: startsAt.getTime(), end: endsAt?.getTime() ?? null },
    description: told.join(' '),
    location:
      hub !== undefined && isVenueUntold(session, hub)
        ? `${hub.short}. ${activityTexts(ui.lang).noVenue}`
        : [...room, hub?.name ?? session.hub].join(', '),
    url: ui.publicUrl + ui.href(activityPaths.activity(session.key)),
    isCancelled: session.state === 'cancelled',
    isBusy: startsAt !== null,
  }
}
