import type { ColumnType, Generated } from 'kysely'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    timeGivenBack: TimeGivenBackTable
  }
}

type Fixed<T> = ColumnType<T, T, never>

interface TimeGivenBackTable {
  id: Generated<number>
  caseworkerId: Fixed<number>
  startsAt: Fixed<Date>
  endsAt: Fixed<Date>
  shownAt: Fixed<Date>
}
