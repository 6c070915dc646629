import type { ColumnType, Generated } from 'kysely'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    signUp: SignUpTable
  }
}

type Fixed<T> = ColumnType<T, T, never>

/** Why somebody is no longer on a list. */
export type EndReason = 'cancelled' | 'declined' | 'unanswered' | 'unproven'

interface SignUpTable {
  id: Generated<string>
  actId: Fixed<string>
  personId: Fixed<string>
  activityId: Fixed<number>
  sessionId: Fixed<number | null>
  size: number
  together: boolean
  arrived: number | null
  seated: Generated<number>
  offered: Generated<number>
  replyBy: Date | null
  heldUntil: Date | null
  endedAt: ColumnType<Date | null, never, Date | null>
  endedBecause: ColumnType<EndReason | null, never, EndReason | null>
}
