import type { ColumnType, GeneratedAlways } from 'kysely'
import type { Day } from '../../platform/time/index.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    suggestionQuestion: QuestionTable
    suggestionReply: ReplyTable
  }
}

type Fixed<T> = ColumnType<T, T, never>

interface QuestionTable {
  id: GeneratedAlways<number>
  suggestion: Fixed<number>
  text: Fixed<string>
  askedAt: Fixed<Date>
  askedBy: Fixed<string>
  daysLeft: Fixed<number>
  replyBy: Fixed<Day>
  closedAt: ColumnType<Date | null, Date | null | undefined, Date>
}

interface ReplyTable {
  question: Fixed<number>
  actId: Fixed<string>
  text: Fixed<string>
  at: Fixed<Date>
  writtenBy: Fixed<string | null>
}
