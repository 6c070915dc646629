import type { ColumnType, Generated } from 'kysely'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    signUp: SignUpTable
    attendance: { signUpId: Fixed<string>; sessionId: Fixed<number>; came: number; notedAt: Date; notedBy: string | null }
    headCount: HeadCountTable
    signUpChild: { signUpId: Fixed<string>; position: Fixed<number>; firstName: Fixed<string>; age: Fixed<number> }
    signUpAnswer: { signUpId: Fixed<string>; question: Fixed<string>; answer: Fixed<string>; keepDays: Fixed<number> }
  }
}

type Fixed<T> = ColumnType<T, T, never>

interface HeadCountTable {
  sessionId: Fixed<number>
  walkIns: Generated<number>
  heads: ColumnType<number | null, number | null | undefined, number | null>
  signedUp: ColumnType<number | null, number | null | undefined, number | null>
  came: ColumnType<number | null, number | null | undefined, number | null>
  notedAt: Date
  notedBy: string | null
}

/** Why somebody is no longer on a list. */
export type EndReason = 'cancelled' | 'declined' | 'unanswered' | 'unproven' | 'double'

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
  claimsFirst: Generated<boolean>
  remindAt: ColumnType<Date | null, Date | null | undefined, Date | null>
  remindedAt: ColumnType<Date | null, never, Date | null>
  movedAt: ColumnType<Date | null, never, Date>
  endedAt: ColumnType<Date | null, never, Date | null>
  endedBecause: ColumnType<EndReason | null, never, EndReason | null>
}
