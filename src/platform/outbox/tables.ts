import type { ColumnType, Generated } from 'kysely'
import type { JsonColumn } from '../database/index.ts'
import type { Channel } from './queue-message.ts'

declare module '../database/tables.ts' {
  interface Tables {
    event: EventTable
    eventListener: { name: string; kind: string }
    eventDelivery: EventDeliveryTable
    outboundMessage: OutboundMessageTable
    outboxTally: { channel: Channel; outcome: 'sent' | 'failed' | 'given-up'; number: Generated<number> }
  }
}

interface EventTable {
  id: Generated<number>
  kind: string
  subject: string
  payload: JsonColumn<unknown>
  at: Date
}

interface EventDeliveryTable {
  eventId: number
  listener: string
  subject: string
  handledAt: Date | null
  givenUpAt: Date | null
  tries: Generated<number>
  retryAt: Date | null
  lastError: string | null
  heldAt: Given<Date>
  droppedAt: Given<Date>
  droppedBecause: Given<string>
}

type Given<T> = ColumnType<T | null, T | null | undefined, T | null>
export type SentBy = 'smtp' | 'gateway' | 'file'

interface OutboundMessageTable {
  id: Generated<string>
  key: string
  channel: Channel
  language: string
  toAddress: Given<string>
  subject: Given<string>
  text: Given<string>
  html: Given<string>
  headers: ColumnType<Record<string, string>, string | undefined, string>
  calendar: ColumnType<{ method: string; content: string } | null, string | null, string | null>
  createdAt: Date
  dueAt: Date
  notAfter: Given<Date>
  claimedBy: Given<string>
  claimedAt: Given<Date>
  retryAt: Given<Date>
  tries: Generated<number>
  lastError: Given<string>
  sentAt: Given<Date>
  sentBy: Given<SentBy>
  givenUpAt: Given<Date>
  reference: Given<string>
  report: Given<'delivered' | 'undelivered'>
  reportedAt: Given<Date>
  purgedAt: Given<Date>
  heldAt: Given<Date>
  droppedAt: Given<Date>
  droppedBecause: Given<string>
}
