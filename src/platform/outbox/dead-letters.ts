import type { ExpressionBuilder } from 'kysely'
import type { Db, Tables, Tx } from '../database/index.ts'
import type { Instant } from '../time/index.ts'
import { SUMMARY } from './messages.ts'

/** An event that a listener could not take, as often as it tried. */
export interface DeadEvent {
  eventId: number
  listener: string
  kind: string
  subject: string
  at: Date
  tries: number
  lastError: string | null
}

/** Given up, or taken by the gateway and not delivered, and not dropped; the newest first. */
export const listDeadMessages = (db: Db, limit: number) =>
  db
    .selectFrom('outboundMessage')
    .select(SUMMARY)
    .where(neverArrived)
    .where('droppedAt', 'is', null)
    .where('purgedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()

const neverArrived = (eb: ExpressionBuilder<Tables, 'outboundMessage'>) =>
  eb.or([eb('givenUpAt', 'is not', null), eb('report', '=', 'undelivered')])

export const listDeadEvents = (db: Db, limit: number): Promise<DeadEvent[]> =>
  db
    .selectFrom('eventDelivery as d')
    .innerJoin('event as e', 'e.id', 'd.eventId')
    .select(['d.eventId', 'd.listener', 'e.kind', 'd.subject', 'e.at', 'd.tries', 'd.lastError'])
    .where('d.givenUpAt', 'is not', null)
    .where('d.droppedAt', 'is', null)
    .orderBy('d.eventId', 'desc')
    .orderBy('d.listener')
    .limit(limit)
    .execute()

type Delivery = Pick<DeadEvent, 'eventId' | 'listener'>

/** From the first try. False when it is not given up. */
export async function retryEvent(tx: Tx, { eventId, listener }: Delivery): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('eventDelivery')
    .set({ givenUpAt: null, tries: 0, retryAt: null, lastError: null })
    .where('eventId', '=', eventId)
    .where('listener', '=', listener)
    .where('givenUpAt', 'is not', null)
    .where('droppedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

interface Dropping {
  because: string
  now: Instant
}

/** False when it is not given up, or was dropped before. */
export async function dropEvent(tx: Tx, { eventId, listener, because, now }: Delivery & Dropping): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('eventDelivery')
    .set({ droppedAt: new Date(now), droppedBecause: because })
    .where('eventId', '=', eventId)
    .where('listener', '=', listener)
    .where('givenUpAt', 'is not', null)
    .where('droppedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The same for a message. */
export async function dropMessage(tx: Tx, { id, because, now }: Dropping & { id: string }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('outboundMessage')
    .set({ droppedAt: new Date(now), droppedBecause: because })
    .where('id', '=', id)
    .where(neverArrived)
    .where('droppedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
