import type { ColumnType, Generated } from 'kysely'
import type { LocalizedColumn, NullableLocalizedColumn } from '../platform/database/index.ts'
import type { About, FollowChannel, Rhythm } from './follow/subscription.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    subscription: SubscriptionTable
    tiding: TidingTable
    letterAddress: { actId: Fixed<string>; lines: string; typedAt: Date; typedBy: string }
    calendarFeed: { actId: Fixed<string>; secretHash: Buffer; madeAt: Date }
    enquiry: EnquiryTable
    actNotice: ActNoticeTable
  }
}

type Fixed<T> = ColumnType<T, T, never>

interface SubscriptionTable {
  id: Generated<string>
  actId: Fixed<string>
  personId: Fixed<string>
  topic: Fixed<string>
  about: About[]
  channel: FollowChannel
  rhythm: Rhythm
  desk: Fixed<string | null>
  quietFrom: ColumnType<number | null, number | null | undefined, number | null>
  quietTo: ColumnType<number | null, number | null | undefined, number | null>
  begunAt: Date | null
  endedAt: ColumnType<Date | null, never, Date>
}

interface TidingTable {
  id: Generated<number>
  subscriptionId: Fixed<string>
  eventId: Fixed<number>
  about: Fixed<About>
  title: LocalizedColumn
  text: NullableLocalizedColumn
  path: Fixed<string>
  dueAt: Date
  toldAt: ColumnType<Date | null, never, Date | null>
  toldBy: ColumnType<string | null, never, string | null>
  heldAt: ColumnType<Date | null, never, Date | null>
  sentAs: ColumnType<string | null, never, string | null>
  unsentAt: ColumnType<Date | null, never, Date | null>
}

interface ActNoticeTable {
  id: Generated<number>
  actId: Fixed<string>
  eventId: Fixed<number>
  title: LocalizedColumn
  text: LocalizedColumn
  dueAt: Fixed<Date>
  notAfter: Fixed<Date | null>
  toldAt: ColumnType<Date | null, never, Date | null>
  toldBy: ColumnType<string | null, never, string | null>
}

interface EnquiryTable {
  id: Generated<string>
  actId: Fixed<string>
  personId: Fixed<string>
  topic: Fixed<string>
  body: ColumnType<string, string, string>
  changedAt: ColumnType<Date | null, never, Date>
  language: Fixed<string>
  at: Fixed<Date>
  withdrawnAt: ColumnType<Date | null, never, Date>
  answer: ColumnType<string | null, never, string>
  answeredAt: ColumnType<Date | null, never, Date>
  answeredBy: ColumnType<string | null, never, string>
  rungAt: ColumnType<Date | null, never, Date | null>
  rungBy: ColumnType<string | null, never, string | null>
  unsentAt: ColumnType<Date | null, never, Date | null>
}
