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
  /** Numbers. */
  suggestions: z.array(z.number()).min(1),
})

/** What residents have said comes on the agenda of a meeting, or was treated there. Whoever has the suggestions listens. */
export const suggestionsTreated = eventKind('meeting.suggestions-treated', Treated)

interface Change<T, B = T | null> {
  before: B
  after: T
}

/** Those that are new on it, and those that are no longer, where the meeting is to come; and all of them when it is told what was decided. A word put right tells nobody. */
export async function tellOfSuggestions(tx: Tx, { before, after }: Change<AgendaEntry>, { today, at }: Acting): Promise<void> {
  const meeting = await heldMeeting(tx, after)
  if (meeting === null) return
  const { bodySlug: body, meeting: number, suggestions, outcome } = after
  const isElsewhere = before !== null && before.meeting !== number
  const added = suggestions.filter((one) => isElsewhere || before?.suggestions.includes(one) !== true)
  if (meeting.day >= today && outcome === undefined) {
    const item = { key: agendaThing(after).key, title: show(after.title, 'nb').text }
    const said = meetingTexts('nb').onAgenda(number, after.number, longDate(meeting.day, 'nb'))
    await record(tx, { step: 'on_agenda', body, item, due: meeting.day, said, suggestions: added }, at)
    if (before !== null) await tellOfTakenOff(tx, { before, after }, { today, at })
  }
  if (outcome === undefined || before?.outcome !== undefined) return
  await record(tx, { step: 'treated', body, item: null, due: null, said: show(outcome, 'nb').text, suggestions }, at)
}

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
  await record(tx, { step: 'taken_off', body: before.bodySlug, item: null, due: null, said, suggestions: off }, at)
}

/** A meeting that is called off or held on another day: what is to come up there is not forgotten, and its day is right where all can see. */
export async function tellOfMeeting(tx: Tx, { before, after }: Change<MeetingItem>, { today, at }: Acting): Promise<void> {
  const { bodySlug: body, number, cancelled, day } = after
  if (before === null || day < today) return
  const agenda = (await readAgenda(tx, {})).filter(({ item }) => item.bodySlug === body && item.meeting === number)
  const suggestions = [...new Set(agenda.flatMap(({ item }) => (item.outcome === undefined ? item.suggestions : [])))]
  const given = { body, item: null, suggestions }
  if (cancelled !== undefined && before.cancelled === undefined)
    await record(tx, { ...given, step: 'called_off', due: null, said: show(cancelled, 'nb').text }, at)
  const isMoved = before.day !== day || before.time !== after.time || before.cancelled !== undefined
  if (cancelled !== undefined || !isMoved) return
  const said = meetingTexts('nb').moved(number, longDate(day, 'nb'), after.time?.replace(':', '.') ?? null)
  await record(tx, { ...given, step: 'moved', due: day, said }, at)
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
  suggestions: readonly string[]
}

async function record(tx: Tx, { suggestions, ...told }: Recorded, at: Acting['at']): Promise<void> {
  if (suggestions.length === 0) return
  const payload = { ...told, suggestions: suggestions.map(Number) }
  await recordEvent(tx, { kind: suggestionsTreated, subject: `body:${told.body}`, payload, at })
}
