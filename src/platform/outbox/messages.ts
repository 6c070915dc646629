import type { Db } from '../database/index.ts'
import type { Channel } from './queue-message.ts'

export const MESSAGE_STATES = ['waiting', 'sent', 'given-up'] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

export interface MessageSummary {
  id: string
  key: string
  channel: Channel
  /** Null when it is purged. */
  toAddress: string | null
  subject: string | null
  createdAt: Date
  dueAt: Date
  sentAt: Date | null
  givenUpAt: Date | null
  tries: number
  lastError: string | null
  report: 'delivered' | 'undelivered' | null
  /** Restored, and waits for somebody to let it go. */
  heldAt: Date | null
  droppedBecause: string | null
}

export const SUMMARY = [
  'id',
  'key',
  'channel',
  'toAddress',
  'subject',
  'createdAt',
  'dueAt',
  'sentAt',
  'givenUpAt',
  'tries',
  'lastError',
  'report',
  'heldAt',
  'droppedBecause',
] as const

interface Asked {
  state: MessageState | null
  limit: number
  /** Only what was queued before this one. */
  before?: string
}

/** The newest first. */
export async function listMessages(db: Db, { state, limit, before }: Asked): Promise<MessageSummary[]> {
  let query = db.selectFrom('outboundMessage').select(SUMMARY).orderBy('createdAt', 'desc').orderBy('id').limit(limit)
  if (state === 'sent') query = query.where('sentAt', 'is not', null)
  if (state === 'given-up') query = query.where('givenUpAt', 'is not', null)
  if (state === 'waiting') query = query.where('sentAt', 'is', null).where('givenUpAt', 'is', null)
  if (before !== undefined) {
    const last = db.selectFrom('outboundMessage').where('id', '=', before)
    query = query.where((eb) =>
      eb.or([
        eb('createdAt', '<', last.select('createdAt')),
        eb.and([eb('createdAt', '=', last.select('createdAt')), eb('id', '>', before)]),
      ]),
    )
  }
  return query.execute()
}

/** The whole message; whoever shows it writes down who saw it (domain.md A6). */
export function readMessage(db: Db, id: string) {
  return db
    .selectFrom('outboundMessage')
    .select([...SUMMARY, 'language', 'text', 'html', 'headers', 'calendar', 'sentBy', 'reference', 'reportedAt', 'purgedAt', 'notAfter'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Where messages went, by id or by the start of their key. Without those that are purged. */
export async function addressesOfMessages(tx: Db, of: { ids: readonly string[] } | { key: string }): Promise<string[]> {
  if ('ids' in of && of.ids.length === 0) return []
  const rows = await tx
    .selectFrom('outboundMessage')
    .select('toAddress')
    .where((eb) => ('ids' in of ? eb('id', 'in', of.ids) : eb.or([eb('key', '=', of.key), eb('key', 'like', `${of.key}:%`)])))
    .execute()
  return rows.flatMap(({ toAddress }) => toAddress ?? [])
}
