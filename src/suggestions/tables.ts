import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { AnswerRole, Audience, Credit, SuggestionKind, TextLanguage } from './suggestion.ts'
import type { RuleOfReading } from './reading.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    suggestion: SuggestionTable
    suggestionText: TextTable
    suggestionExample: ExampleTable
    suggestionReading: ReadingTable
    suggestionAnsweredAs: AnsweredAsTable
    askedVersion: { isOne: Generated<boolean>; version: number }
  }
}

type Fixed<T> = ColumnType<T, T, never>

interface SuggestionTable {
  number: GeneratedAlways<number>
  kind: SuggestionKind
  hubId: number
  place: string | null
  asksBody: Generated<string | null>
  actId: string | null
  title: Generated<string | null>
  audience: Audience
  language: TextLanguage
  credit: Fixed<Credit>
  association: Fixed<string | null>
  receivedAt: Generated<Date | null>
  shownAt: Generated<Date | null>
  withdrawnAt: Generated<Date | null>
  supportersKept: Generated<number>
  helpersKept: Generated<number>
  layer: ColumnType<'fact' | 'example', 'fact' | 'example' | undefined, never>
}

interface ExampleTable {
  key: string
  hubId: number
  /** As the pack tells it. */
  item: ColumnType<unknown, string, never>
  suggestion: number | null
}

interface TextTable {
  suggestion: Fixed<number>
  /** Null: an example, that nobody wrote. */
  actId: Fixed<string | null>
  title: Fixed<string>
  body: Fixed<string>
  nickname: Fixed<string | null>
  lat: ColumnType<number | null, number | null | undefined, never>
  lon: ColumnType<number | null, number | null | undefined, never>
}

interface ReadingTable {
  id: GeneratedAlways<number>
  suggestion: Fixed<number>
  kind: Fixed<'shown' | 'hidden'>
  rule: Fixed<RuleOfReading | null>
  reason: Fixed<string | null>
  at: Fixed<Date>
  doneBy: Fixed<string>
}

interface AnsweredAsTable {
  suggestion: Fixed<number>
  at: Fixed<Date>
  role: Fixed<AnswerRole>
}
