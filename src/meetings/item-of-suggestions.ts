import { z } from 'zod'
import type { Acting } from '../hubs/edit/index.ts'
import { DayText } from '../hubs/content/shapes/index.ts'
import { show } from '../platform/content/localized.ts'
import type { Tx } from '../platform/database/index.ts'
import { longDate } from '../platform/i18n/index.ts'
import { eventKind, recordEvent } from '../platform/outbox/index.ts'
import type { AgendaEntry } from './agenda-item.ts'
import type { MeetingItem } from './body-meeting.ts'
import { readAgenda, readMeetings } from './meeting-rows.ts'
import { meetingTexts } from './texts.ts'

const Treated = z.object({
  step: z.enum(['on_agenda', 'treated', 'called_off']),
  /** Slug. */
  body: z.string(),
  /** The day of the meeting; null: it has been. */
  due: DayText.nullable(),
  /** In bokmål. */
  said: z.string(),
  /** Numbers. */
  suggestions: z.array(z.number()).min(1),
})

/** What residents have said comes on the agenda of a meeting, or was treated there. Whoever has the suggestions listens. */
export const suggestionsTreated = eventKind('meeting.suggestions-treated', Treated)

interface Change<T> {
  before: T | null
  after: T
}

/** Those that are new on it, where the meeting is to come; and all of them when it is told what was decided. A word put right tells nobody. */
export async function tellOfSuggestions(tx: Tx, { before, after }: Change<AgendaEntry>, { today, at }: Acting): Promise<void> {
  const { bodySlug: body, meeting: number, suggestions, outcome } = after
  const meeting = (await readMeetings(tx, {})).find(({ item }) => item.bodySlug === body && item.number === number)?.item
  if (meeting === undefined || meeting.cancelled !== undefined) return
  const added = suggestions.filter((one) => before?.suggestions.includes(one) !== true)
  const subject = `body:${body}`
  if (added.length > 0 && meeting.day >= today && outcome === undefined) {
    const said = meetingTexts('nb').onAgenda(number, after.number, longDate(meeting.day, 'nb'))
    const payload = { step: 'on_agenda', body, due: meeting.day, said, suggestions: added.map(Number) } as const
    await recordEvent(tx, { kind: suggestionsTreated, subject, payload, at })
  }
  if (outcome === undefined || before?.outcome !== undefined || suggestions.length === 0) return
  const payload = { step: 'treated', body, due: null, said: show(outcome, 'nb').text, suggestions: suggestions.map(Number) } as const
  await recordEvent(tx, { kind: suggestionsTreated, subject, payload, at })
}

/** A meeting that is called off: what was to come up there is not forgotten, and who stands behind it does not come in vain. */
export async function tellOfCalledOff(tx: Tx, { before, after }: Change<MeetingItem>, { today, at }: Acting): Promise<void> {
  const { bodySlug: body, number, cancelled, day } = after
  if (cancelled === undefined || before === null || before.cancelled !== undefined || day < today) return
  const agenda = (await readAgenda(tx, {})).filter(({ item }) => item.bodySlug === body && item.meeting === number)
  const suggestions = [...new Set(agenda.flatMap(({ item }) => item.suggestions.map(Number)))]
  if (suggestions.length === 0) return
  const payload = { step: 'called_off', body, due: null, said: show(cancelled, 'nb').text, suggestions } as const
  await recordEvent(tx, { kind: suggestionsTreated, subject: `body:${body}`, payload, at })
}
