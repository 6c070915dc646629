import type { ColumnType, Generated } from 'kysely'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    caseworkerCalendar: CaseworkerCalendarTable
    busySource: BusySourceTable
    busySpan: BusySpanTable
  }
}

type Fixed<T> = ColumnType<T, T, never>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

interface CaseworkerCalendarTable {
  caseworkerId: Fixed<number>
  secretHash: Buffer
  madeAt: Date
}

/** How a calendar is asked. */
export const BUSY_KINDS = ['ics', 'caldav', 'graph'] as const
export type BusyKind = (typeof BUSY_KINDS)[number]

interface BusySourceTable {
  id: Generated<string>
  caseworkerId: Fixed<number>
  kind: BusyKind
  address: Fixed<string>
  username: string | null
  password: Buffer | null
  nextDueAt: Date
  fails: Generated<number>
  readAt: Later<Date>
  fault: Later<string>
}

interface BusySpanTable {
  sourceId: Fixed<string>
  startsAt: Fixed<Date>
  endsAt: Fixed<Date>
}
