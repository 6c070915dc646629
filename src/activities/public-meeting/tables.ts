import type { ColumnType, Generated } from 'kysely'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    meetingFloor: FloorTable
    meetingQuestion: QuestionTable
    meetingSupport: { questionId: Fixed<string>; supporter: Fixed<Buffer>; at: Fixed<Date> }
    committeeInterest: InterestTable
  }
}

type Fixed<T> = ColumnType<T, T, never>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

interface FloorTable {
  sessionId: Fixed<number>
  openedAt: Later<Date>
  closedAt: Later<Date>
  point: Later<string>
  toldAt: Later<Date>
}

/** Why a question is not shown: it names or exposes somebody, it insults, it is of something else, or it has been asked already. */
export const HIDDEN_BECAUSE = ['person', 'tone', 'off_topic', 'said_before'] as const
export type HiddenBecause = (typeof HIDDEN_BECAUSE)[number]

interface QuestionTable {
  id: Generated<string>
  actId: Fixed<string>
  personId: Fixed<string>
  sessionId: Fixed<number>
  number: Fixed<number>
  body: Fixed<string>
  at: Fixed<Date>
  shownAt: Later<Date>
  hiddenAt: Later<Date>
  hiddenBecause: Later<HiddenBecause>
  lookedAtBy: Later<string>
  place: Later<number>
  answer: Later<string>
  answeredAt: Later<Date>
  withdrawnAt: Later<Date>
  formerSupport: Generated<number>
}

/** How somebody said yes or no: by their own link or code, on the phone, or at the desk. */
export type SaidBy = 'link' | 'phone' | 'desk'

interface InterestTable {
  id: Generated<string>
  actId: Fixed<string>
  personId: Fixed<string>
  sessionId: Fixed<number>
  at: Fixed<Date>
  saidYesAt: Later<Date>
  saidNoAt: Later<Date>
  saidBy: Later<SaidBy>
  notedBy: Later<string>
}
