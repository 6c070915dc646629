import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Day } from '../../platform/time/index.ts'
import type { Audience } from '../activity.ts'
import type { StepKind } from './course.ts'
import type { AgeBand, Credit, Often } from './proposal.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    proposal: ProposalTable
    proposalWording: WordingTable
    proposalStep: StepTable
    proposalJoin: JoinTable
    proposalExample: ExampleTable
  }
}

type Fixed<T> = ColumnType<T, T, never>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

interface ProposalTable {
  number: GeneratedAlways<number>
  hubId: Fixed<number>
  actId: string | null
  credit: Fixed<Credit>
  association: Fixed<string | null>
  ageBand: Fixed<AgeBand | null>
  receivedAt: Later<Date>
  shownAt: Later<Date>
  closedAt: Later<Date>
  activityKey: Later<string>
  layer: ColumnType<'fact' | 'example', 'fact' | 'example' | undefined, never>
  wantsKept: ColumnType<number, number | undefined, never>
  helpsKept: ColumnType<number, number | undefined, never>
}

interface ExampleTable {
  key: string
  hubId: number
  /** As the pack tells it. */
  item: ColumnType<unknown, string, never>
  proposal: number | null
}

interface WordingTable {
  proposal: Fixed<number>
  nr: Fixed<number>
  /** Null: an example, that nobody wrote. */
  actId: Fixed<string | null>
  title: string
  body: string
  audience: Audience
  often: Often
  weekday: number | null
  day: Day | null
  starts: string | null
  ends: string | null
  help: string | null
  nickname: string | null
  why: Fixed<string | null>
  takenAt: Later<Date>
  refusedAt: Later<Date>
  reply: Later<string>
}

interface StepTable {
  id: Generated<number>
  proposal: Fixed<number>
  kind: Fixed<StepKind>
  at: Fixed<Date>
  doneBy: Fixed<string | null>
  reason: Fixed<string | null>
}

interface JoinTable {
  id: Generated<string>
  proposal: Fixed<number>
  actId: Fixed<string>
  personId: Fixed<string>
  canHelp: Fixed<string | null>
  contactHash: Fixed<Buffer | null>
  countedAt: Later<Date>
  endedAt: Later<Date>
  endedBecause: Later<JoinEnd>
}

/** Left by themselves; was there before; has come again with more to offer. */
export type JoinEnd = 'left' | 'already' | 'replaced'
