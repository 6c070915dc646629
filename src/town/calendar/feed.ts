import { townPicture, uiOf } from '../../hubs/index.ts'
import { actOfCalendar } from '../../messages/index.ts'
import { findAct, type Act } from '../../people/index.ts'
import { addressOf, brake, type Brake } from '../../platform/brakes/index.ts'
import { icalendar, type CalendarEvent } from '../../platform/feeds/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { calendarSaid, calendarWords } from './texts.ts'
import { worded, type CalendarSource } from './calendar-line.ts'
import { sourcesOf } from './sources.ts'

/** A week back, so that what was cancelled is told, and half a year ahead. */
const BACK = 7
const AHEAD = 183

const HOUR = 60 * 60_000
/** A program asks once or twice an hour; several may share the address of its maker's servers, so what is found is counted by calendar. */
const FETCHES: Brake = { what: 'own-calendar', most: 60, per: HOUR }
const GUESSES: Brake = { what: 'own-calendar-guess', most: 60, per: HOUR }

/** `/kalender/:file`: what somebody follows, for the program that has its secret address. */
export async function ownCalendar(c: Ctx): Promise<Response> {
  const { db } = c.get('deps')
  c.header('cache-control', 'private, no-store')
  c.header('x-robots-tag', 'noindex')
  const found = await actAsked(c)
  if (found === null) {
    await brake(db, GUESSES, addressOf(c))
    throw notFound(calendarSaid((t) => t.noCalendar))
  }
  await brake(db, FETCHES, found.act.id)
  return c.body(await calendarOf(c, found), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="innbyggertorg.ics"',
  })
}

interface Found {
  act: Act
  sources: readonly CalendarSource[]
}

/** Null for whatever reason: nothing tells an address that never was from one that has ended. */
async function actAsked(c: Ctx): Promise<Found | null> {
  const { db } = c.get('deps')
  const [, secret = ''] = /^(.*)\.ics$/.exec(c.req.param('file') ?? '') ?? []
  const id = await actOfCalendar(db, secret)
  const act = id === null ? null : await findAct(db, id)
  const sources = act && sourcesOf(act)
  return act && sources && { act, sources }
}

async function calendarOf(c: Ctx, { act, sources }: Found): Promise<string> {
  const { db, clock, config } = c.get('deps')
  const today = clock.today()
  const span = { from: addDays(today, -BACK), to: addDays(today, AHEAD) }
  const [ui, picture] = await Promise.all([uiOf(c), townPicture(db, { day: today, at: clock.now(), live: true, hours: span })])
  const asked = { db, ui, act, picture, span, host: new URL(config.publicUrl).hostname }
  const lines = await Promise.all(sources.map((source) => source(asked)))
  const t = calendarWords(act, ui.lang)
  return icalendar({
    name: t.name,
    description: t.description,
    url: ui.publicUrl + ui.href('/'),
    refreshHours: 6,
    madeAt: startOfDay(today),
    events: onceEach(lines.flat().map((line) => worded(line, { act, something: t.something }))),
  })
}

/** What two topics both tell of stands there once. */
const onceEach = (events: readonly CalendarEvent[]): CalendarEvent[] => [...new Map(events.map((event) => [event.uid, event])).values()]
