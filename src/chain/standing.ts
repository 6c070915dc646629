import { daysBetween, type Day } from '../platform/time/index.ts'
import {
  endOf,
  isEnd,
  isSame,
  leadsAway,
  nameOf,
  type End,
  type Holder,
  type Link,
  type OnwardKind,
  type OwnKind,
  type Thing,
} from './link.ts'

const STAGES = ['received', 'considered', 'decided'] as const
type Stage = (typeof STAGES)[number]

/** Where a thing stands. `declined`: not taken up, or not done. */
export type ChainState = Stage | 'done' | 'partly' | 'declined'

export interface Waiting {
  thing: Thing
  holder: Holder
  due: Day | null
  isOverdue: boolean
}

export interface Standing {
  state: ChainState
  /** Whom it waits for: where all that it led to has ended, nobody. */
  waits: readonly Waiting[]
  /** Whole days from its first link until its last end, or until today. */
  days: number
  /** Null while something is open. */
  endedOn: Day | null
}

const STAGE_OF: Record<Exclude<OwnKind | OnwardKind, End>, Stage> = {
  received: 'received',
  merged_into: 'received',
  split_into: 'received',
  sent_on: 'received',
  handed_over: 'received',
  reopened: 'considered',
  taken_up: 'considered',
  asked_back: 'considered',
  on_agenda: 'considered',
  became_case: 'considered',
  treated_in: 'considered',
  planned: 'decided',
  led_to: 'decided',
  decided_in: 'decided',
  answered_with: 'decided',
}

const STATE_OF: Record<End, ChainState> = { done: 'done', partly: 'partly', not_done: 'declined', not_taken_up: 'declined' }

/** Where a thing stands by all links that lead on from it, the oldest first: derived each time, never kept. */
export function standingOf(thing: Thing, links: readonly Link[], today: Day): Standing {
  const of = byThing(links)
  const leaves = leavesOf(thing, of)
  const waits = leaves.filter((leaf) => !leaf.isEnded).flatMap((leaf) => waitingFor(leaf, links, today))
  const first = of.get(nameOf(thing))?.[0]?.day ?? today
  const ends = leaves.flatMap(({ end }) => (end === null ? [] : [end.day]))
  const endedOn = leaves.every(({ isEnded }) => isEnded) ? (ends.toSorted((a, b) => a.localeCompare(b)).at(-1) ?? null) : null
  return { state: stateOf(thing, of, new Map()), waits, days: Math.max(0, daysBetween(first, endedOn ?? today)), endedOn }
}

type ByThing = ReadonlyMap<string, readonly Link[]>

function byThing(links: readonly Link[]): ByThing {
  const of = new Map<string, Link[]>()
  for (const link of links) {
    const own = of.get(nameOf(link.from))
    if (own === undefined) of.set(nameOf(link.from), [link])
    else own.push(link)
  }
  return of
}

/** A thing that leads nowhere, because it has ended or because nobody has taken it further. */
interface Leaf {
  thing: Thing
  isEnded: boolean
  end: Link | null
}

function leavesOf(start: Thing, of: ByThing): Leaf[] {
  const [seen, leaves, ahead] = [new Set<string>(), new Array<Leaf>(), [start]]
  for (let thing = ahead.pop(); thing !== undefined; thing = ahead.pop()) {
    if (seen.has(nameOf(thing))) continue
    seen.add(nameOf(thing))
    const own = of.get(nameOf(thing)) ?? []
    const [end, targets] = [endOf(own), targetsOf(own)]
    if (end !== null || targets.length === 0) leaves.push({ thing, isEnded: end !== null, end })
    else ahead.push(...targets)
  }
  return leaves
}

const targetsOf = (own: readonly Link[]): Thing[] => own.filter(leadsAway).flatMap(({ to }) => to ?? [])

/** By the last that was said of it. */
function waitingFor({ thing }: Leaf, links: readonly Link[], today: Day): Waiting[] {
  const last = links.findLast(({ from }) => isSame(from, thing))
  if (last === undefined) return []
  const { holder, due } = last
  return [{ thing, holder, due, isOverdue: due !== null && due < today }]
}

function stateOf(thing: Thing, of: ByThing, known: Map<string, ChainState>): ChainState {
  const before = known.get(nameOf(thing))
  if (before !== undefined) return before
  const own = of.get(nameOf(thing)) ?? []
  const end = endOf(own)
  const states = targetsOf(own).map((target) => stateOf(target, of, known))
  const state = end !== null && isEnd(end.kind) ? STATE_OF[end.kind] : together(own, states)
  known.set(nameOf(thing), state)
  return state
}

function together(own: readonly Link[], targets: readonly ChainState[]): ChainState {
  const open = targets.filter(isOpenState)
  if (targets.length > 0 && open.length === 0) {
    const [first = 'partly'] = targets
    return targets.every((state) => state === first) ? first : 'partly'
  }
  const reached = own.map(({ kind }) => (isEnd(kind) ? 'received' : STAGE_OF[kind]))
  const ended: Stage[] = open.length < targets.length ? ['considered'] : []
  return furthest([...reached, ...open, ...ended])
}

export const isOpenState = (state: ChainState): state is Stage => STAGES.some((stage) => stage === state)

const furthest = (stages: readonly Stage[]): Stage => STAGES.findLast((stage) => stages.includes(stage)) ?? 'received'
