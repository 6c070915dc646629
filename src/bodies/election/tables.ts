import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../platform/time/index.ts'
import type { Consent, ElectionMethod, ElectionPost } from './election.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    election: ElectionTable
    electionCandidate: CandidateTable
    electionCount: CountTable
    electionVote: VoteTable
    electionDraw: DrawTable
  }
}

type Fixed<T> = ColumnType<T, T, never>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

interface ElectionTable {
  id: Generated<number>
  body: Fixed<string>
  number: Fixed<number>
  post: Fixed<ElectionPost>
  seats: Fixed<number>
  method: Fixed<ElectionMethod>
  heldOn: Fixed<Day>
  lotKey: Fixed<string>
  objectedAt: Later<Date>
  acclaimedAt: Later<Date>
  closedAt: Later<Date>
  closedBy: Later<string>
  eraseOn: Later<Day>
}

interface CandidateTable {
  electionId: Fixed<number>
  number: Fixed<number>
  name: ColumnType<string | null, string | null, null>
  consent: Fixed<Consent>
  seatId: Fixed<number | null>
  candidateId: Fixed<string | null>
  elected: Later<number>
}

interface CountTable {
  electionId: Fixed<number>
  round: Fixed<1 | 2>
  teller: Fixed<string>
  papers: Fixed<number>
  blank: Fixed<number>
  spoiled: Fixed<number>
  at: Fixed<Date>
}

interface VoteTable {
  electionId: Fixed<number>
  round: Fixed<1 | 2>
  teller: Fixed<string>
  candidate: Fixed<number>
  votes: Fixed<number>
}

interface DrawTable {
  electionId: Fixed<number>
  round: Fixed<1 | 2>
  firstNumber: Fixed<number>
  secondNumber: Fixed<number>
  at: Fixed<Date>
  byAccount: Fixed<string>
}
