import type { ColumnType, Generated } from 'kysely'
import type { Localized } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'
import type { CandidateState, StepChannel } from './candidate-state.ts'
import type { AgeBand, Gender } from './about-candidate.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    nomination: NominationTable
    candidate: CandidateTable
    candidateStep: StepTable
    nominator: NominatorTable
    recommendation: RecommendationTable
    recommended: { candidateId: Fixed<string>; nominationId: Fixed<number>; substitute: Fixed<number> }
  }
}

type Fixed<T> = ColumnType<T, T, never>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>
type JsonOrNull<T> = ColumnType<T | null, string | null | undefined, string | null>

interface NominationTable {
  id: Generated<number>
  body: Fixed<string>
  openedAt: Fixed<Date>
  seats: Later<number>
  substitutes: Later<number>
  youngPercent: Later<number>
  /** As it is being written; null when there is none, or it has been handed over. */
  draftReason: Later<string>
  draftSplit: ColumnType<boolean, boolean | undefined, boolean>
  timeUse: JsonOrNull<Localized>
  pay: JsonOrNull<Localized>
  settledAt: Later<Date>
  eraseOn: Later<Day>
}

/** `self` asked to sit; `proposed` was named by somebody else, and is asked before anything else. */
export type CandidateOrigin = 'self' | 'proposed'

interface CandidateTable {
  id: Generated<string>
  nominationId: Fixed<number>
  actId: Fixed<string>
  personId: Fixed<string>
  number: Fixed<number>
  origin: Fixed<CandidateOrigin>
  place: Fixed<string>
  age: Fixed<AgeBand>
  gender: Fixed<Gender | null>
  newcomer: Fixed<boolean>
  at: Fixed<Date>
}

interface StepTable {
  id: Generated<string>
  candidateId: Fixed<string>
  state: Fixed<CandidateState>
  at: Fixed<Date>
  byAccount: Fixed<string | null>
  channel: Fixed<StepChannel>
}

interface NominatorTable {
  id: Generated<string>
  body: Fixed<string>
  actId: Fixed<string>
  personId: Fixed<string>
  since: Fixed<Day>
  until: Later<Day>
}

interface RecommendationTable {
  nominationId: Fixed<number>
  reason: Fixed<string>
  isSplit: Fixed<boolean>
  deliveredAt: Fixed<Date>
  deliveredBy: Fixed<string>
}
