import type { ColumnType, Generated } from 'kysely'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    timeHold: TimeHoldTable
  }
}

type Fixed<T> = ColumnType<T, T, never>

interface TimeHoldTable {
  id: Generated<string>
  browserHash: Fixed<Buffer | null>
  serviceId: Fixed<number>
  caseworkerId: Fixed<number>
  hubId: Fixed<number>
  startsAt: Fixed<Date>
  endsAt: Fixed<Date>
  heldUntil: Fixed<Date>
  /** Minutes: the while after which all see it again, once it is given up; null: at once. */
  backLeast: Fixed<number | null>
  backMost: Fixed<number | null>
  shownAt: ColumnType<Date | null, never, Date | null>
}
