import { z } from 'zod'
import { busyTimes, type BusyTimes } from '../../platform/feeds/busy-times.ts'
import type { Deps } from '../../platform/http/context.ts'
import { askOutside, OutsideFault, readTextOutside } from '../../platform/outside/index.ts'
import type { Span } from '../../resources/index.ts'
import type { BusyKind } from './tables.ts'

export interface BusyAsked {
  /** A web address, or a mailbox. */
  address: string
  login: { username: string; password: string } | null
  span: Span
  /** An event that is one of our own appointments, come back. */
  isOwn: (uid: string) => boolean
  /** Also this machine and its network: where the program itself is on loopback. */
  allowPrivate: boolean
  graph: Deps['config']['graph']
}

/** What a calendar elsewhere says of when its owner is busy. Throws `OutsideFault` when it cannot be heard. */
type BusyReader = (asked: BusyAsked) => Promise<BusyTimes>

const PATIENCE = 10_000
const LARGEST = 8_000_000

const ics: BusyReader = async ({ address, span, isOwn, allowPrivate }) =>
  busyTimes(await readTextOutside(address, { patience: PATIENCE, largest: LARGEST, allowPrivate, accept: 'text/calendar' }), span, isOwn)

/** RFC 4791, 7.8: the events of a calendar that meet a span, whole, since not every server lays out recurrences. */
const caldav: BusyReader = async ({ address, login, span, isOwn, allowPrivate }) => {
  const basic = login === null ? {} : { authorization: `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}` }
  const headers = { ...basic, depth: '1', 'content-type': 'application/xml; charset=utf-8' }
  const asked = { method: 'REPORT', headers, body: queryOf(span), patience: PATIENCE, largest: LARGEST, allowPrivate } as const
  const { status, text } = await askOutside(address, asked)
  if (status !== 207) throw new OutsideFault('status', String(status))
  const found = [...text.matchAll(/<(?:[\w-]+:)?calendar-data[^>]*>([\s\S]*?)<\/(?:[\w-]+:)?calendar-data>/g)]
  const read = found.map(([, data = '']) => busyTimes(plain(data), span, isOwn))
  const fault = read.find((one) => 'fault' in one)
  return fault ?? { spans: read.flatMap((one) => ('spans' in one ? one.spans : [])) }
}

function queryOf({ start, end }: Span): string {
  const compact = (at: number) => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  return `<?xml version="1.0" encoding="utf-8"?><C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><C:calendar-data/></D:prop>
    <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="${compact(start)}" end="${compact(end)}"/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  '#13': '\r',
  '#xd': '\r',
  '#10': '\n',
}
const plain = (xml: string) =>
  xml
    .replace(/^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/, '$1')
    .replaceAll(/&(#?\w+);/g, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all)

const Token = z.object({ access_token: z.string() })
const At = z.object({ dateTime: z.string() })
const Schedule = z.object({
  value: z.array(z.object({ scheduleItems: z.array(z.object({ status: z.string(), start: At, end: At })).default([]) })),
})
/** Of the days that `getSchedule` answers for at once. */
const GRAPH_DAYS = 60
const DAY = 24 * 60 * 60_000
const BUSY = new Set(['busy', 'oof', 'tentative'])

/** `getSchedule` of Microsoft Graph v1.0, from its public documentation: of a mailbox, with the permission Calendars.ReadBasic.All. */
const graph: BusyReader = async ({ address, span, allowPrivate, graph: settings }) => {
  if (settings === null) throw new OutsideFault('no-answer', 'Graph is not set')
  const common = { method: 'POST', patience: PATIENCE, largest: LARGEST, allowPrivate } as const
  const form = { grant_type: 'client_credentials', client_id: settings.clientId, client_secret: settings.clientSecret }
  const granted = await askOutside(settings.tokenUrl, {
    ...common,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...form, scope: 'https://graph.microsoft.com/.default' }).toString(),
  })
  const { access_token: token } = parsed(Token, granted)
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', prefer: 'outlook.timezone="UTC"' }
  const spans: Span[] = []
  for (let start = span.start; start < span.end; start += GRAPH_DAYS * DAY) {
    const [from, to] = [start, Math.min(span.end, start + GRAPH_DAYS * DAY)].map((at) => ({
      dateTime: new Date(at).toISOString().slice(0, 19),
      timeZone: 'UTC',
    }))
    const body = JSON.stringify({ schedules: [address], startTime: from, endTime: to, availabilityViewInterval: 60 })
    const url = `${settings.url}/users/${encodeURIComponent(address)}/calendar/getSchedule`
    const { value } = parsed(Schedule, await askOutside(url, { ...common, headers, body }))
    for (const item of value.flatMap(({ scheduleItems }) => scheduleItems))
      if (BUSY.has(item.status)) spans.push({ start: utc(item.start.dateTime), end: utc(item.end.dateTime) })
  }
  return { spans }
}

/** «2020-03-10T11:00:00.0000000», in UTC since that was asked for. */
const utc = (text: string) => Date.parse(`${text.slice(0, 19)}Z`)

function parsed<T>(shape: z.ZodType<T>, { status, text }: { status: number; text: string }): T {
  if (status !== 200) throw new OutsideFault('status', String(status))
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    throw new OutsideFault('not-understood')
  }
}

/** One for each kind of calendar: a further kind is a line here. */
export const READERS: Readonly<Record<BusyKind, BusyReader>> = { ics, caldav, graph }
