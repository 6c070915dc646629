import type { ColumnType, Generated } from 'kysely'
import type { ActivityKind } from '../activity.ts'
import type { Report } from './report.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    calendarSource: CalendarSourceTable
    calendarSourceEvent: { sourceId: string; uid: string; activityKey: string; written: ColumnType<unknown, string, string> }
  }
}

interface CalendarSourceTable {
  id: Generated<string>
  hubId: number
  providerId: number
  address: string
  kind: ActivityKind
  isPaused: Generated<boolean>
  nextDueAt: Date
  fails: Generated<number>
  triedAt: Date | null
  readAt: Date | null
  fault: string | null
  report: ColumnType<Report, string | undefined, string>
}
