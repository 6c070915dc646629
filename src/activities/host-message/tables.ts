import type { ColumnType, Generated } from 'kysely'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    hostMessage: HostMessageTable
  }
}

type Fixed<T> = ColumnType<T, T, never>

/** Whom it is for: those who have a place, or those who wait too. */
export type Reaches = 'seated' | 'all'

interface HostMessageTable {
  id: Generated<number>
  sendKey: Fixed<string>
  activityId: Fixed<number>
  sessionId: Fixed<number | null>
  reaches: Fixed<Reaches>
  text: Fixed<string>
  told: Fixed<number>
  sentAt: Fixed<Date>
  sentBy: Fixed<string>
}
