import { sql } from 'kysely'
import type { Db, Tx } from '../database/index.ts'
import type { Instant } from '../time/index.ts'

/** How much waits for somebody to say that it was not sent meanwhile. */
export interface Held {
  messages: number
  events: number
}

/** What waited when a backup was made may have been sent since: it stays until somebody lets it go. */
export async function holdWaiting(tx: Tx, now: Instant): Promise<Held> {
  const messages = await tx
    .updateTable('outboundMessage')
    .set({ heldAt: new Date(now), claimedBy: null, claimedAt: null })
    .where('sentAt', 'is', null)
    .where('givenUpAt', 'is', null)
    .executeTakeFirstOrThrow()
  const events = await tx
    .updateTable('eventDelivery')
    .set({ heldAt: new Date(now) })
    .where('handledAt', 'is', null)
    .where('givenUpAt', 'is', null)
    .executeTakeFirstOrThrow()
  return { messages: Number(messages.numUpdatedRows), events: Number(events.numUpdatedRows) }
}

export async function countHeld(db: Db): Promise<Held> {
  const { rows } = await sql<Held>`select
    (select count(*) from outbound_message where held_at is not null)::int as messages,
    (select count(*) from event_delivery where held_at is not null and handled_at is null and given_up_at is null)::int as events`.execute(
    db,
  )
  return rows[0] ?? { messages: 0, events: 0 }
}

/** All of it goes, under the keys it has. */
export async function releaseHeld(tx: Tx): Promise<void> {
  await tx.updateTable('outboundMessage').set({ heldAt: null }).where('heldAt', 'is not', null).execute()
  await tx.updateTable('eventDelivery').set({ heldAt: null }).where('heldAt', 'is not', null).execute()
}

/** None of it goes. That it was there, and why it was dropped, stays as long as what was sent does. */
export async function dropHeld(tx: Tx, { because, now }: { because: string; now: Instant }): Promise<void> {
  const dropped = { givenUpAt: new Date(now), droppedAt: new Date(now), droppedBecause: because, heldAt: null }
  await tx
    .updateTable('outboundMessage')
    .set({ ...dropped, lastError: 'dropped' })
    .where('heldAt', 'is not', null)
    .execute()
  await tx
    .updateTable('eventDelivery')
    .set(dropped)
    .where('heldAt', 'is not', null)
    .where('handledAt', 'is', null)
    .where('givenUpAt', 'is', null)
    .execute()
}
