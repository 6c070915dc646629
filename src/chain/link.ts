import type { Day } from '../platform/time/index.ts'

export const THING_KINDS = ['suggestion', 'matter', 'agenda_item', 'statement', 'case', 'answer', 'measure', 'activity', 'room'] as const
export type ThingKind = (typeof THING_KINDS)[number]

/** A thing of any slice by the name its slice gives it: suggestion `27`, case `kommunestyret/2019/32`. */
export interface Thing {
  kind: ThingKind
  key: string
}

export const HOLDER_KINDS = ['hub', 'provider', 'body', 'administration', 'outside'] as const

/** Whom it waits for: never a person. */
export interface Holder {
  kind: (typeof HOLDER_KINDS)[number]
  key: string
}

/** The municipality itself: what nobody else holds. */
export const ADMINISTRATION = { kind: 'administration', key: 'kommunen' } as const satisfies Holder

export const ENDS = ['done', 'partly', 'not_done', 'not_taken_up'] as const
export type End = (typeof ENDS)[number]

/** What is said of the thing itself. */
export const OWN_KINDS = ['received', 'taken_up', 'asked_back', 'planned', 'sent_on', 'handed_over', 'reopened', ...ENDS] as const
export type OwnKind = (typeof OWN_KINDS)[number]

/** What leads on to another thing, and to what kinds of thing. */
export const ONWARD = {
  merged_into: ['suggestion'],
  split_into: ['suggestion'],
  on_agenda: ['matter', 'agenda_item'],
  led_to: ['measure', 'statement', 'activity', 'room'],
  became_case: ['case'],
  treated_in: ['case', 'agenda_item'],
  decided_in: ['case', 'agenda_item'],
  answered_with: ['answer'],
} as const satisfies Record<string, readonly ThingKind[]>
export type OnwardKind = keyof typeof ONWARD

/** A thing comes up in a meeting and goes on from where it lay: the meeting is no end of it, and nothing that it became. */
export const PASSING = 'on_agenda' satisfies OnwardKind

/** Whether it leads on to something that is answered for instead of the thing itself. */
export const leadsAway = ({ kind, to }: { kind: string; to: Thing | null }): boolean => to !== null && kind !== PASSING

export const isOnwardKind = (kind: string): kind is OnwardKind => Object.hasOwn(ONWARD, kind)

interface Said {
  from: Thing
  day: Day
  holder: Holder
  /** Also of what is closed. */
  title: string
  /** Until when the holder is to have done the next thing. Null: nothing was promised. */
  due: Day | null
  reason: string | null
  /** The law by which all but the title is closed. */
  closedBasis: string | null
}

export type NewLink = Said & ({ kind: OwnKind; to: null } | { kind: OnwardKind; to: Thing })
export type Link = NewLink & { id: number }

export const isSame = (one: Thing | Holder, other: Thing | Holder): boolean => one.kind === other.kind && one.key === other.key

/** As a key of a map; a kind has no space in it. */
export const nameOf = ({ kind, key }: Thing): string => `${kind} ${key}`

export const isEnd = (kind: OwnKind | OnwardKind): kind is End => ENDS.some((end) => end === kind)

/** The end that holds: the last that was not opened again. */
export function endOf<T extends { kind: OwnKind | OnwardKind }>(own: readonly T[]): T | null {
  const last = own.findLast(({ kind }) => isEnd(kind) || kind === 'reopened')
  return last === undefined || last.kind === 'reopened' ? null : last
}

export type LinkFault = 'unknown' | 'again' | 'merged' | 'ended' | 'notEnded' | 'noReason' | 'wrongThing'

/** What stands in the way of a link after those of the thing itself, the oldest first; null when nothing does. Rings are seen elsewhere. */
export function linkFault(link: NewLink, own: readonly Link[]): LinkFault | null {
  const { kind, to, reason, closedBasis } = link
  if (kind === 'received') return own.length > 0 ? 'again' : null
  if (own.length === 0) return 'unknown'
  if (own.some((one) => one.kind === 'merged_into')) return 'merged'
  const isEnded = endOf(own) !== null
  if (kind === 'reopened' ? !isEnded : isEnded) return isEnded ? 'ended' : 'notEnded'
  if (to !== null) return targetFault(link, own)
  const needsReason = isEnd(kind) || kind === 'handed_over' || kind === 'reopened'
  return needsReason && reason === null && closedBasis === null ? 'noReason' : null
}

function targetFault({ from, kind, to }: NewLink & { kind: OnwardKind; to: Thing }, own: readonly Link[]): LinkFault | null {
  const allowed: readonly ThingKind[] = ONWARD[kind]
  const amongSuggestions = kind === 'merged_into' || kind === 'split_into'
  if (!allowed.includes(to.kind) || (amongSuggestions && from.kind !== 'suggestion')) return 'wrongThing'
  return own.some((one) => one.kind === kind && one.to !== null && isSame(one.to, to)) ? 'again' : null
}
