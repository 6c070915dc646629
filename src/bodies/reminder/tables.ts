import type { ColumnType, GeneratedAlways } from 'kysely'
import type { Day } from '../../platform/time/index.ts'
import type { ReminderStage } from './reminder-rule.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    bodyReminderAddress: { body: string; email: string; setBy: string; setAt: Date }
    bodyReminder: ReminderTable
  }
}

type Fixed<T> = ColumnType<T, T, never>

interface ReminderTable {
  id: GeneratedAlways<string>
  body: Fixed<string>
  path: Fixed<string>
  due: Fixed<Day>
  stage: Fixed<ReminderStage>
  at: Fixed<Date>
}
