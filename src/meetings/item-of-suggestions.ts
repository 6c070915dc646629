import { z } from 'zod'
import type { Acting } from '../hubs/edit/index.ts'
import { DayText } from '../hubs/content/shapes/index.ts'
import { show } from '../platform/content/localized.ts'
import type { Tx } from '../platform/database/index.ts'
import { longDate } from '../platform/i18n/index.ts'
import { eventKind, recordEvent } from '../platform/outbox/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { AgendaEntry } from './agenda-item.ts'
import type { MeetingItem } from './body-meeting.ts'
import { agendaThing } from './link-agenda-item.ts'
import { lawOf } from './law-of.ts'
import { readAgenda, readMeetings } from './meeting-rows.ts'
import { meetingTexts } from './texts.ts'

const Treated = z.object({
  step: z.enum(['on_agenda', 'moved', 'taken_off', 'treated', 'called_off']),
  /** Slug. */
  body: z.string(),
  /** As the chain calls the item that they come on; null: they stand there, or no longer. */
  item: z.object({ key: z.string(), title: z.string() }).nullable().default(null),
  /** The day of the meeting; null: it has been, or they wait for none. */
  due: DayText.nullable(),
  /** In bokmål. */
  said: z.string(),
  /** The law by which the item is closed, in bokmål; null: whoever comes may hear it. */
  closed: z.string().nullable().default(null),
  /** Numbers. */
  suggestions: z.array(z.number()).min(1),
})

/** What residents have said comes on the agenda of a meeting, or was treated there. Whoever has the suggestions listens. */
export const suggestionsTreated = eventKind('meeting.suggestions-treated', Treated)

interface Change<T, B = T | null> {
  before: B
  after: T
}

/**
 * Those that are new on it, and those that are no longer, where the meeting is to come; all of them when it is closed or opened, and when it is told
 * what was decided. A word put right tells nobody.
 */
export async function tellOfSuggestions(tx: Tx, { before, after }: Change<AgendaEntry>, { today, at }: Acting): Promise<void> {
  const meeting = await heldMeeting(tx, after)
  if (meeting === null) return
  const { bodySlug: body, meeting: number, suggestions, outcome } = after
  const closed = lawOf(after)
  const isOtherwise = before !== null && (before.meeting !== number || before.closedBasis !== after.closedBasis)
  const added = suggestions.filter((one) => isOtherwise || before?.suggestions.includes(one) !== true)
  if (meeting.day >= today && outcome === undefined) {
    const item = { key: agendaThing(after).key, title: show(after.title, 'nb').text }
    const said = withLaw(meetingTexts('nb').onAgenda(number, after.number, longDate(meeting.day, 'nb')), closed)
    await record(tx, { step: 'on_agenda', body, item, due: meeting.day, said, closed, suggestions: added }, at)
    if (before !== null) await tellOfTakenOff(tx, { before, after }, { today, at })
  }
  const isTold = before?.outcome !== undefined && (before.closed === after.closed || after.closed)
  if (outcome === undefined || isTold) return
  const treated = withLaw(meetingTexts('nb').treated(number, longDate(meeting.day, 'nb')), closed)
  const said = closed === null ? show(outcome, 'nb').text : treated
  await record(tx, { step: 'treated', body, item: null, due: null, said, closed, suggestions }, at)
}

const withLaw = (said: string, law: string | null): string => (law === null ? said : `${said} ${meetingTexts('nb').closedBy(law)}`)

/** What no longer stands on the item, or whose item is gone, before the meeting has been: who stands behind it does not come in vain. */
export async function tellOfTakenOff(
  tx: Tx,
  { before, after }: Change<AgendaEntry | null, AgendaEntry>,
  { today, at }: Pick<Acting, 'today' | 'at'>,
): Promise<void> {
  const meeting = await heldMeeting(tx, before)
  if (meeting === null || meeting.day < today || before.outcome !== undefined) return
  const off = before.suggestions.filter((one) => after?.suggestions.includes(one) !== true)
  const said = meetingTexts('nb').takenOff(before.meeting, longDate(meeting.day, 'nb'))
  await record(tx, { step: 'taken_off', body: before.bodySlug, item: null, due: null, said, closed: null, suggestions: off }, at)
}

/** A meeting that is called off or held on another day: what is to come up there is not forgotten, and its day is right where all can see. */
export async function tellOfMeeting(tx: Tx, { before, after }: Change<MeetingItem>, { today, at }: Acting): Promise<void> {
  const { bodySlug: body, number, cancelled, day } = after
  if (before === null || day < today) return
  const agenda = (await readAgenda(tx, {})).filter(({ item }) => item.bodySlug === body && item.meeting === number)
  const coming = byLaw(agenda.flatMap(({ item }) => (item.outcome === undefined ? [item] : [])))
  if (cancelled !== undefined && before.cancelled === undefined) {
    const suggestions = coming.flatMap(([, numbers]) => numbers)
    await record(tx, { body, item: null, suggestions, step: 'called_off', due: null, said: show(cancelled, 'nb').text, closed: null }, at)
  }
  const isMoved = before.day !== day || before.time !== after.time || before.cancelled !== undefined
  if (cancelled !== undefined || !isMoved) return
  const said = meetingTexts('nb').moved(number, longDate(day, 'nb'), after.time?.replace(':', '.') ?? null)
  for (const [closed, suggestions] of coming)
    await record(tx, { body, item: null, suggestions, step: 'moved', due: day, said: withLaw(said, closed), closed }, at)
}

/** Each number once: of what comes up both in the open and closed it is told where one may hear it. */
function byLaw(items: readonly AgendaEntry[]): [law: string | null, numbers: string[]][] {
  const of = new Map<string, string | null>()
  const openFirst = items.toSorted((a, b) => Number(a.closed) - Number(b.closed))
  for (const item of openFirst) for (const number of item.suggestions) if (!of.has(number)) of.set(number, lawOf(item))
  return [...new Set(of.values())].map((law) => [law, [...of].flatMap(([number, by]) => (by === law ? [number] : []))])
}

async function heldMeeting(tx: Tx, { bodySlug, meeting }: Pick<AgendaEntry, 'bodySlug' | 'meeting'>): Promise<MeetingItem | null> {
  const found = (await readMeetings(tx, {})).find(({ item }) => item.bodySlug === bodySlug && item.number === meeting)?.item
  return found === undefined || found.cancelled !== undefined ? null : found
}

interface Recorded {
  step: z.infer<typeof Treated>['step']
  body: string
  item: { key: string; title: string } | null
  due: Day | null
  said: string
  closed: string | null
  suggestions: readonly string[]
}

async function record(tx: Tx, { suggestions, ...told }: Recorded, at: Acting['at']): Promise<void> {
  if (suggestions.length === 0) return
  const payload = { ...told, suggestions: suggestions.map(Number) }
  await recordEvent(tx, { kind: suggestionsTreated, subject: `body:${told.body}`, payload, at })
}
