import { caseworkerOfCalendar, findAgenda, interpreterName, topicWords, whereWords, type AgendaLine } from '../../appointments/index.ts'
import { hubsOnDay, uiOf } from '../../hubs/index.ts'
import type { Ui } from '../../design/index.ts'
import { addressOf, brake, type Brake } from '../../platform/brakes/index.ts'
import { icalendar, type CalendarEvent } from '../../platform/feeds/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { addDays, instantToWall, startOfDay } from '../../platform/time/index.ts'
import { calendarSaid, calendarTexts } from './texts.ts'

/** A week back, and as far ahead as anything is booked. */
const BACK = 7
const AHEAD = 400

const HOUR = 60 * 60_000
const FETCHES: Brake = { what: 'caseworker-calendar', most: 60, per: HOUR }
const GUESSES: Brake = { what: 'caseworker-calendar-guess', most: 60, per: HOUR }

/** `/kalender/stilling/:file`: who comes when, for the calendar of whoever is to meet them. No names, and nothing of what is sensitive: it goes to another's server. */
export async function caseworkerCalendar(c: Ctx): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  c.header('cache-control', 'private, no-store')
  c.header('x-robots-tag', 'noindex')
  const [, secret = ''] = /^(.*)\.ics$/.exec(c.req.param('file') ?? '') ?? []
  const caseworker = await caseworkerOfCalendar(db, secret)
  if (caseworker === null) {
    await brake(db, GUESSES, addressOf(c))
    throw notFound(calendarSaid((t) => t.noCalendar))
  }
  await brake(db, FETCHES, caseworker.key)
  const today = clock.today()
  const span = { start: startOfDay(addDays(today, -BACK)), end: startOfDay(addDays(today, AHEAD)) }
  const [ui, hubs, lines] = await Promise.all([uiOf(c), hubsOnDay(db, today), findAgenda(db, { caseworkers: [caseworker.id], span })])
  const nameOf = (slug: string) => hubs.find((one) => one.slug === slug)?.short ?? slug
  const host = new URL(config.publicUrl).hostname
  const calendar = icalendar({
    name: calendarTexts(ui.lang).ofCaseworker.name(caseworker.key),
    url: ui.publicUrl + ui.href('/arbeid'),
    refreshHours: 1,
    madeAt: startOfDay(today),
    events: lines.filter(({ isHeld }) => !isHeld).map((line) => eventOf(line, { ui, host, key: caseworker.key, hub: nameOf(line.hub) })),
  })
  return c.body(calendar, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="timer.ics"',
  })
}

interface Told {
  ui: Ui
  host: string
  key: string
  hub: string
}

function eventOf(line: AgendaLine, { ui, host, key, hub }: Told): CalendarEvent {
  const t = calendarTexts(ui.lang)
  const topic = line.isSensitive ? t.ofCaseworker.sensitive : t.ofAppointment.summary(topicWords(line, ui.lang))
  return {
    uid: `time-${line.id}@${host}`,
    sequence: line.sequence,
    summary: line.interpreter === null ? topic : `${topic}. ${t.ofCaseworker.interpreter(interpreterName(line.interpreter, ui.lang))}`,
    when: { start: line.start, end: line.end },
    location: whereWords({ mode: line.mode, hubName: hub }, ui.lang),
    url: `${ui.publicUrl}${ui.href(`/arbeid/timer/${key}`)}?dag=${instantToWall(line.start).day}`,
    isBusy: true,
  }
}
