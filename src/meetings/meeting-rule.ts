import { bodyOnDay, isTermPast } from '../bodies/index.ts'
import { liesWith } from '../chain/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { FieldFault } from '../platform/http/errors.ts'
import type { Day } from '../platform/time/index.ts'
import type { AgendaEntry } from './agenda-item.ts'
import type { MeetingItem } from './body-meeting.ts'
import { readAgenda, readMeetings } from './meeting-rows.ts'

export type MeetingFault =
  | 'body_unknown'
  | 'body_ended'
  | 'hub_unknown'
  | 'meeting_number_taken'
  | 'no_meeting'
  | 'item_number_taken'
  | 'closed_without_basis'
  | 'not_closed'
  | 'suggestion_elsewhere'
  | 'outcome_early'
  | 'outcome_day'

const WORDS: Readonly<Record<MeetingFault, string>> = {
  body_unknown: 'there is no such body',
  body_ended: 'the body has ended by then',
  hub_unknown: 'there is no such hub',
  meeting_number_taken: 'the body has had a meeting by this number',
  no_meeting: 'the body has no meeting by this number',
  item_number_taken: 'another item of the meeting has this number',
  closed_without_basis: 'nothing is closed without a basis in law',
  not_closed: 'has a basis, but is not closed',
  suggestion_elsewhere: 'does not lie with the body, or has ended',
  outcome_early: 'came before the meeting',
  outcome_day: 'an outcome has a day, and a day an outcome',
}

export const isMeetingFault = (rule: string | undefined): rule is MeetingFault => rule !== undefined && Object.hasOwn(WORDS, rule)
const fault = (field: string, rule: MeetingFault): FieldFault => ({ field, message: WORDS[rule], rule })

export async function meetingFaults(db: Db, item: MeetingItem, today: Day): Promise<FieldFault[]> {
  const body = await bodyOnDay(db, item.bodySlug, today)
  const hub = await db.selectFrom('hub').select('slug').where('slug', '=', item.hub).executeTakeFirst()
  const others = (await readMeetings(db, {})).filter((one) => one.item.key !== item.key && one.item.bodySlug === item.bodySlug)
  return [
    ...(body === null ? [fault('bodySlug', 'body_unknown')] : []),
    ...(body !== null && isTermPast(body, item.day) ? [fault('day', 'body_ended')] : []),
    ...(hub === undefined ? [fault('hub', 'hub_unknown')] : []),
    ...(others.some((one) => one.item.number === item.number) ? [fault('number', 'meeting_number_taken')] : []),
  ]
}

/** Whoever closes an item says by which law, and only then (kommuneloven § 11-5). What came of it is of the meeting or after it. */
export async function agendaFaults(db: Db, item: AgendaEntry, today: Day): Promise<FieldFault[]> {
  const meeting = (await readMeetings(db, {})).find((one) => one.item.bodySlug === item.bodySlug && one.item.number === item.meeting)
  const all = (await readAgenda(db, {})).filter((one) => one.item.bodySlug === item.bodySlug)
  const others = all.filter((one) => one.item.key !== item.key)
  const before = all.find((one) => one.item.key === item.key)?.item.suggestions ?? []
  const added = item.suggestions.filter((number) => !before.includes(number))
  const isTaken = others.some((one) => one.item.meeting === item.meeting && one.item.number === item.number)
  const { outcome, outcomeOn } = item
  return [
    ...(meeting === undefined ? [fault('meeting', 'no_meeting')] : []),
    ...(isTaken ? [fault('number', 'item_number_taken')] : []),
    ...(item.closed && item.closedBasis === undefined ? [fault('closedBasis', 'closed_without_basis')] : []),
    ...(!item.closed && item.closedBasis !== undefined ? [fault('closed', 'not_closed')] : []),
    ...((await allLieWith(db, { numbers: added, body: item.bodySlug, today })) ? [] : [fault('suggestions', 'suggestion_elsewhere')]),
    ...((outcome === undefined) === (outcomeOn === undefined) ? [] : [fault('outcomeOn', 'outcome_day')]),
    ...(outcomeOn !== undefined && meeting !== undefined && outcomeOn < meeting.item.day ? [fault('outcomeOn', 'outcome_early')] : []),
  ]
}

async function allLieWith(db: Db, { numbers, body, today }: { numbers: readonly string[]; body: string; today: Day }): Promise<boolean> {
  const holder = { kind: 'body', key: body } as const
  const lying = await Promise.all(numbers.map((key) => liesWith(db, { kind: 'suggestion', key }, { holder, today })))
  return !lying.includes(false)
}
