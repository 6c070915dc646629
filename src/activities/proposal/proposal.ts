import type { Day } from '../../platform/time/index.ts'
import type { Audience } from '../activity.ts'

/** From whom it is, as everybody may know it. */
export const CREDITS = ['resident', 'young', 'association'] as const
export type Credit = (typeof CREDITS)[number]

export const AGE_BANDS = ['under-13', '13-15', '16-19'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

export const OFTEN = ['once', 'weekly', 'fortnightly', 'monthly', 'open'] as const
export type Often = (typeof OFTEN)[number]

/** When somebody would like it to be, as far as they know. */
export interface Wish {
  often: Often
  /** 1 is Monday. */
  weekday: number | null
  /** Of what is once. */
  day: Day | null
  /** By the clock on the wall: `18:00`. */
  starts: string | null
  ends: string | null
}

/** How it reads: what, for whom, when, and what help is needed. */
export interface Wording extends Wish {
  title: string
  body: string
  audience: Audience
  help: string | null
  /** What the proposer is called in public, where they have said so. */
  nickname: string | null
}

export interface Proposer {
  credit: Credit
  association: string | null
  ageBand: AgeBand | null
}

export const LONGEST = {
  title: 120,
  body: 1000,
  help: 500,
  nickname: 40,
  association: 120,
  why: 1000,
  reason: 1000,
  reply: 1000,
  canHelp: 300,
} as const
