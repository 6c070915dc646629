import type { ColumnType, Generated } from 'kysely'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    bodyDraft: DraftTable
  }
}

/** What was typed, by field. */
export type DraftTyped = Readonly<Record<string, string | readonly string[]>>

interface DraftTable {
  id: Generated<string>
  typed: ColumnType<DraftTyped, string | undefined, string>
  startedBy: ColumnType<string, string, never>
  changedAt: Date
  body: ColumnType<string | null, never, string>
}
