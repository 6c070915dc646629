import { createHash } from 'node:crypto'
import { cleanText } from '../../platform/content/clean-text.ts'
import { foldedWords } from '../../platform/search/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { ActivityKind, DateChangeItem } from '../activity.ts'
import { occurrenceDays } from '../recurrence/occurrences.ts'
import { clockOf } from '../recurrence/rhythm.ts'
import { windowAhead } from '../lay-out-dates.ts'
import type { ReadDate, ReadEvent } from './read-calendar.ts'
import type { Why } from './report.ts'

interface Belongs {
  source: string
  provider: string
  providerName: string
  kind: ActivityKind
  today: Day
}

/** «kor-3fa90c12»: the same for an event whenever it is read. */
export function keyOf({ uid, title }: Pick<ReadEvent, 'uid' | 'title'>, source: string): string {
  const name = foldedWords(title)
    .join('-')
    .replaceAll(/[^a-z0-9-]/g, '')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
  return `${name === '' ? 'kalender' : name}-${createHash('sha256').update(`${source} ${uid}`).digest('hex').slice(0, 8)}`
}

/** An event as an activity: what it says, its rhythm, and what is otherwise on single dates. `why` tells what had to be left out of it. */
export function itemOf(event: ReadEvent, { source, provider, providerName, kind, today }: Belongs) {
  const title = plain(event.title, 120)
  const body = plain(event.body, 2000)
  const room = plain(event.place, 100)
  const rhythm = {
    from: event.start.day,
    ...(event.to === null ? {} : { to: event.to < event.start.day ? event.start.day : event.to }),
    ...(event.rule === null ? {} : { rule: event.rule }),
    ...(event.start.minutes === null ? {} : { at: clockOf(event.start.minutes) }),
    ...(event.start.minutes === null || event.ends === null ? {} : { ends: clockOf(event.ends) }),
    skip: [],
    extra: event.extra,
    except: event.except,
  }
  const why: Why[] = [
    ...event.why,
    ...([title, body, room].some(({ isShort }) => isShort) ? (['shortened'] as const) : []),
    ...([title, body, room].some(({ hadMarkup }) => hadMarkup) ? (['markup'] as const) : []),
  ]
  const item = {
    key: keyOf(event, source),
    kind,
    title: { nb: title.text || 'Uten navn' },
    ...(body.text === '' ? {} : { body: { nb: body.text } }),
    ...(room.text === '' ? {} : { room: { nb: room.text } }),
    organisers: [provider],
    rhythms: [rhythm],
    changes: changesOf(event, rhythm, today),
    source: `Kalenderen til ${providerName}`.slice(0, 300),
    knownFrom: today,
  }
  return { item, why }
}

const CANCELLED = { nb: 'Avlyst av den som står bak', nn: 'Avlyst av den som står bak', en: 'Cancelled by those behind it' }

function changesOf(event: ReadEvent, rhythm: Parameters<typeof occurrenceDays>[0], today: Day): DateChangeItem[] {
  const off = { isSchoolHoliday: () => false, isRedDay: () => false }
  if (event.isCancelled)
    return occurrenceDays(rhythm, windowAhead(today), off)
      .slice(0, 400)
      .map((on) => ({ on, cancelled: CANCELLED }))
  return event.dates.slice(-400).map((date) => changeOf(date, event))
}

function changeOf({ on, start, ends, isCancelled }: ReadDate, event: ReadEvent): DateChangeItem {
  if (isCancelled) return { on, cancelled: CANCELLED }
  if (start === null) return { on }
  const clock = start.minutes === null || (start.minutes === event.start.minutes && ends === event.ends) ? null : start.minutes
  return {
    on,
    ...(start.day === on ? {} : { movedTo: start.day }),
    ...(clock === null ? {} : { at: clockOf(clock), ...(ends === null ? {} : { ends: clockOf(ends) }) }),
  }
}

/** Plain text that fits: what is written as markup elsewhere is only words here. */
function plain(text: string, most: number): { text: string; isShort: boolean; hadMarkup: boolean } {
  const bare = text.replaceAll(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n').replaceAll(/<\/?[a-z][^>]*>/gi, '')
  const clean = cleanText(bare)
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  const isShort = clean.length > most
  return { text: isShort ? `${clean.slice(0, most - 1).trimEnd()}…` : clean, isShort, hadMarkup: bare !== text }
}
