import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { SupportLevel } from './support-rule.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    suggestionSupport: SupportTable
    suggestionSupportRule: SupportRuleTable
  }
}

type Fixed<T> = ColumnType<T, T, never>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

interface SupportTable {
  id: Generated<string>
  suggestion: ColumnType<number>
  actId: Fixed<string>
  canHelp: Fixed<string | null>
  wantsWord: Fixed<boolean>
  contactHash: Fixed<Buffer | null>
  countedAt: Later<Date>
  endedAt: Later<Date>
  endedBecause: Later<SupportEnd>
  answeredHelp: Later<HelpAnswer>
}

/** Left by themselves; was there before; has come again with more to offer. */
export type SupportEnd = 'left' | 'already' | 'replaced'

export type HelpAnswer = 'yes' | 'no'

interface SupportRuleTable {
  id: GeneratedAlways<number>
  hubId: Fixed<number>
  level: Fixed<SupportLevel>
  at: Fixed<Date>
  doneBy: Fixed<string>
}
