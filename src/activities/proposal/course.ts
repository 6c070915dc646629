import { addDays, daysBetween, instantToWall, type Day } from '../../platform/time/index.ts'

export const STEP_KINDS = [
  'received',
  'shown',
  'hidden',
  'suggested',
  'taken',
  'refused',
  'approved',
  'placed',
  'unplaced',
  'declined',
  'reopened',
  'withdrawn',
] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** Received and not looked at; being considered; waits for the proposer; yes, and to be set up; in the programme; not now; taken back. */
export const PROPOSAL_STATES = ['received', 'considered', 'suggested', 'approved', 'placed', 'declined', 'withdrawn'] as const
export type ProposalState = (typeof PROPOSAL_STATES)[number]

export interface Step {
  kind: StepKind
  at: Date
  reason: string | null
}

const AFTER: Partial<Record<StepKind, ProposalState>> = {
  received: 'received',
  suggested: 'suggested',
  taken: 'considered',
  refused: 'considered',
  approved: 'approved',
  placed: 'placed',
  unplaced: 'approved',
  declined: 'declined',
  reopened: 'considered',
  withdrawn: 'withdrawn',
}

/** Where it stands, by all that was done to it, the oldest first. Null: it is held back and has not begun. */
export function stateOf(steps: readonly Pick<Step, 'kind'>[]): ProposalState | null {
  return steps.reduce<ProposalState | null>((state, { kind }) => {
    if (kind === 'shown') return state === 'received' ? 'considered' : state
    if (kind === 'hidden') return state === 'considered' ? 'received' : state
    return AFTER[kind] ?? state
  }, null)
}

const OPEN: readonly ProposalState[] = ['received', 'considered', 'suggested']

/** In which states a step may be taken. */
const FROM: Record<StepKind, readonly (ProposalState | null)[]> = {
  received: [null],
  shown: OPEN,
  hidden: [...OPEN, 'approved', 'declined'],
  suggested: OPEN,
  taken: ['suggested'],
  refused: ['suggested'],
  approved: ['received', 'considered'],
  placed: ['approved'],
  unplaced: ['placed'],
  declined: [...OPEN, 'approved'],
  reopened: ['approved', 'declined'],
  withdrawn: [...OPEN, 'approved'],
}

export const mayStep = (state: ProposalState | null, kind: StepKind): boolean => FROM[kind].includes(state)

/** No answer has been given yet. */
export const isOpen = (state: ProposalState | null): boolean => state !== null && OPEN.includes(state)

/** Whole days from the day it was received until it was answered, or until today. */
export function daysWaited({ receivedAt, closedAt }: { receivedAt: Date; closedAt: Date | null }, today: Day): number {
  return Math.max(0, daysBetween(dayOf(receivedAt), closedAt === null ? today : dayOf(closedAt)))
}

/** Steps after which it stands with the hub and not with the proposer: the time to answer counts from there. */
const TO_US: ReadonlySet<StepKind> = new Set(['received', 'taken', 'refused', 'reopened'])

/**
 * Days in which a hub answers. Whoever asks a public body is to be answered without undue delay (forvaltningsloven § 11 a); two weeks leave
 * room for one meeting of those who run a house, and are short enough for somebody of fifteen.
 */
export const REPLY_DAYS = 14

/** The last day to answer on; null when the answer is not the hub's to give. */
export function replyBy(steps: readonly Step[]): Day | null {
  const state = stateOf(steps)
  if (state !== 'received' && state !== 'considered') return null
  const since = steps.findLast(({ kind }) => TO_US.has(kind))
  return since === undefined ? null : addDays(dayOf(since.at), REPLY_DAYS)
}

/** From one sender within a day. Each is to be read and answered by somebody, so more than these are looked at first. */
export const PROPOSALS_OF_ONE = { what: 'proposal-contact', most: 5, per: 24 * 60 * 60_000 } as const

const dayOf = (at: Date): Day => instantToWall(at.getTime()).day

/** Staff have read it, so that everybody may. */
export const SHOWS: ReadonlySet<StepKind> = new Set(['shown', 'taken', 'approved'])
/** An answer is given, or nobody waits for one any more. */
export const CLOSES: ReadonlySet<StepKind> = new Set(['approved', 'declined', 'withdrawn'])
