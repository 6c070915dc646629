import type { Link } from '../../chain/index.ts'
import { casePaths } from '../../cases/index.ts'
import { bodyMeetingPaths, namedBy, type AgendaOnDay, type MeetingOnDay } from '../../meetings/index.ts'
import type { Layer, Localized } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'
import { suggestionPaths } from '../../suggestions/index.ts'
import type { AskedOf } from '../cases/asked-of.ts'

export const STAGES = ['waits', 'treated', 'decided'] as const
export type Stage = (typeof STAGES)[number]

export const MATTER_KINDS = ['hearing', 'item', 'suggestion'] as const
export type MatterKind = (typeof MATTER_KINDS)[number]

/** One thing that a body has to do, does or has done, wherever it came from. Of a closed one the public title and the law alone. */
export interface Matter {
  kind: MatterKind
  stage: Stage
  title: Localized
  /** Its own page, without language prefix. */
  path: string
  /** The last day to do the next thing; null: none is known. */
  due: Day | null
  /** Decided on it, or to be treated on it; null while it lies. */
  on: Day | null
  /** Treated in a meeting whose outcome nobody has told. */
  isUntold: boolean
  outcome: Localized | null
  closedBasis: AgendaOnDay['closedBasis']
  layer: Layer
}

/** What a body's list is made of, all of it as it was known on the day. */
export interface Sources {
  day: Day
  /** Those of the body, the last first. */
  meetings: readonly MeetingOnDay[]
  asked: readonly AskedOf[]
  /** The last said of each suggestion that lies with it, and what everybody may call it. */
  suggestions: readonly { number: number; title: Localized; last: Link }[]
}

/** Everything that a body has had to do. What waits: the first deadline first; what is treated: the next meeting first; what was decided: the last first. */
export function mattersOf(sources: Sources): Matter[] {
  const { day, meetings, asked, suggestions } = sources
  const called = meetings.filter(({ cancelled }) => cancelled === null)
  const all = [
    ...asked.map((one) => ofHearing(one, called, day)),
    ...called.flatMap((meeting) => meeting.agenda.filter(({ hearing }) => hearing === null).map((item) => ofItem(item, meeting, day))),
    ...suggestions.filter(({ number }) => !isComing(number, called)).map(ofSuggestion),
  ]
  return STAGES.flatMap((stage) => all.filter((one) => one.stage === stage).toSorted(ORDER[stage]))
}

/** It stands in the list as the item of an agenda until it is told what was decided. A closed item does not say what it is of. */
const isComing = (number: number, meetings: readonly MeetingOnDay[]): boolean =>
  meetings.some(({ agenda }) => agenda.some((item) => item.outcome === null && namedBy(item).suggestions.includes(String(number))))

const LAST = '9999-12-31'
const ORDER: Readonly<Record<Stage, (a: Matter, b: Matter) => number>> = {
  waits: (a, b) => (a.due ?? LAST).localeCompare(b.due ?? LAST),
  treated: (a, b) => (a.on ?? LAST).localeCompare(b.on ?? LAST),
  decided: (a, b) => (b.on ?? '').localeCompare(a.on ?? ''),
}

const NOTHING = { due: null, on: null, isUntold: false, outcome: null, closedBasis: null } as const

/** A hearing is decided when the body has said what it thinks; until then it is treated in the meeting that has it on its agenda. */
function ofHearing({ hearing, statement }: AskedOf, meetings: readonly MeetingOnDay[], day: Day): Matter {
  const { key, title, due, layer } = hearing
  const common = { ...NOTHING, kind: 'hearing' as const, title, path: casePaths.hearing(key), layer }
  if (statement !== undefined) return { ...common, stage: 'decided', on: statement.day, outcome: statement.text }
  const meeting = meetings.find(({ agenda }) => agenda.some((item) => item.hearing === key))
  if (meeting === undefined) return { ...common, stage: 'waits', due }
  return { ...common, stage: 'treated', due, on: meeting.day, isUntold: meeting.day < day }
}

function ofItem(item: AgendaOnDay, meeting: MeetingOnDay, day: Day): Matter {
  const { number, title, outcome, outcomeOn, closedBasis } = item
  const path = `${bodyMeetingPaths.meeting(meeting.bodySlug, meeting.number)}#sak-${number}`
  const common = { ...NOTHING, kind: 'item' as const, title, path, closedBasis, layer: meeting.layer }
  if (outcome !== null) return { ...common, stage: 'decided', on: outcomeOn, outcome }
  const isOver = meeting.day < day
  // What came of a closed item is never told: with its meeting it is over.
  return {
    ...common,
    stage: isOver && closedBasis !== null ? 'decided' : 'treated',
    on: meeting.day,
    isUntold: isOver && closedBasis === null,
  }
}

const WAITS: readonly Link['kind'][] = ['received', 'sent_on', 'handed_over', 'reopened', 'asked_back']
const ENDED: readonly Link['kind'][] = ['done', 'partly', 'not_done', 'not_taken_up']

function ofSuggestion({ number, title, last }: Sources['suggestions'][number]): Matter {
  const common = { ...NOTHING, kind: 'suggestion' as const, title, path: suggestionPaths.suggestion(number), layer: 'fact' as const }
  if (ENDED.includes(last.kind))
    return { ...common, stage: 'decided', on: last.day, outcome: last.reason === null ? null : { nb: last.reason } }
  return { ...common, stage: WAITS.includes(last.kind) ? 'waits' : 'treated', due: last.due }
}
