import type { Day } from '../../platform/time/index.ts'
import type { Lot } from './lot.ts'

export const ELECTION_POSTS = ['member', 'substitute', 'leader', 'deputy'] as const
export type ElectionPost = (typeof ELECTION_POSTS)[number]

export const ELECTION_METHODS = ['majority', 'plurality'] as const
/** `majority`: more than half of the papers in round one, the most votes in round two. `plurality`: the most votes, at once. */
export type ElectionMethod = (typeof ELECTION_METHODS)[number]

export const CONSENTS = ['present', 'phone', 'written'] as const
/** How she said yes: in the meeting, on the phone, in writing; `list` when she was on the nominating committee's list. */
export type Consent = 'list' | (typeof CONSENTS)[number]

export const isOffice = (post: ElectionPost): post is 'leader' | 'deputy' => post === 'leader' || post === 'deputy'

/** Papers of one round as they were counted. */
export interface Count {
  papers: number
  blank: number
  spoiled: number
  /** By candidate. */
  votes: ReadonlyMap<number, number>
}

export interface ElectionCandidate {
  number: number
  /** Null: protected, or gone on the day that was set. */
  name: string | null
  consent: Consent
  /** 1: elected first. Null before it is closed, and for those who were not. */
  elected: number | null
}

export interface RoundCounts {
  round: 1 | 2
  /** By the teller's account, at most two. */
  counts: ReadonlyMap<string, Count>
}

export interface Election {
  id: number
  body: string
  number: number
  post: ElectionPost
  seats: number
  method: ElectionMethod
  heldOn: Day
  lotKey: string
  objectedAt: Date | null
  acclaimedAt: Date | null
  closedAt: Date | null
  eraseOn: Day | null
  candidates: readonly ElectionCandidate[]
  rounds: readonly RoundCounts[]
  lots: ReadonlyMap<number, Lot>
}
