import type { ColumnType, Generated } from 'kysely'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    volunteerMessage: VolunteerMessageTable
  }
}

type Fixed<T> = ColumnType<T, T, never>

interface VolunteerMessageTable {
  id: Generated<number>
  sendKey: Fixed<string>
  needId: Fixed<number>
  shiftId: Fixed<number | null>
  text: Fixed<string>
  told: Fixed<number>
  sentAt: Fixed<Date>
  sentBy: Fixed<string>
}
