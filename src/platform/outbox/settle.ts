import { sql } from 'kysely'
import type { Db, Tables, Tx } from '../database/index.ts'
import type { Instant } from '../time/index.ts'
import { MOST_TRIES } from './backoff.ts'
import type { Claimed } from './claim.ts'
import { messageGivenUp, messageSent } from './message-events.ts'
import { recordEvents } from './record-event.ts'
import type { SentBy } from './tables.ts'

/** What became of one try. */
export type Outcome =
  | { message: Claimed; sent: { by: SentBy; reference: string | null } }
  | { message: Claimed; sent: null; code: string; isFinal: boolean }

interface Settling {
  by: string
  /** Town time. */
  now: Instant
  pauseAfter(tries: number): number
}

/** Writes down what became of several tries, tells the owners, and counts, all in one transaction. */
export async function settle(db: Db, outcomes: readonly Outcome[], settling: Settling): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const sent = outcomes.flatMap((one) => (one.sent === null ? [] : [{ id: one.message.id, ...one.sent }]))
    const failed = outcomes.flatMap((one) => (one.sent === null ? [one] : []))
    await markSent(tx, sent, settling.now)
    for (const one of failed) await markFailed(tx, one, settling)
  })
}

interface Left {
  id: string
  by: SentBy
  reference: string | null
}

// Also when another worker has it in hand by now: it has left, whoever is asked.
async function markSent(tx: Tx, sent: readonly Left[], now: Instant): Promise<void> {
  if (sent.length === 0) return
  const { rows } = await sql<{ id: string; key: string; channel: 'email' | 'sms' }>`
    update outbound_message m set sent_at = ${new Date(now)}, sent_by = s.by, reference = s.reference, tries = m.tries + 1,
      claimed_by = null, claimed_at = null, retry_at = null, last_error = null
    from unnest(${sent.map(({ id }) => id)}::uuid[], ${sent.map(({ by }) => by)}::text[], ${sent.map(({ reference }) => reference)}::text[])
      as s (id, by, reference)
    where m.id = s.id and m.sent_at is null and m.given_up_at is null
    returning m.id, m.key, m.channel`.execute(tx)
  await recordEvents(
    tx,
    rows.map(({ id, key, channel }) => ({
      kind: messageSent,
      subject: `message:${id}`,
      payload: { id, key, channel, why: null },
      at: now,
    })),
  )
  for (const channel of ['email', 'sms'] as const)
    await count(tx, { channel, outcome: 'sent' }, rows.filter((row) => row.channel === channel).length)
}

async function markFailed(tx: Tx, { message, code, isFinal }: Outcome & { sent: null }, { by, now, pauseAfter }: Settling): Promise<void> {
  const { id, key, channel, tries } = message
  const isOver = isFinal || tries + 1 >= MOST_TRIES
  const { numUpdatedRows } = await tx
    .updateTable('outboundMessage')
    .set({
      claimedBy: null,
      claimedAt: null,
      tries: tries + 1,
      lastError: code,
      givenUpAt: isOver ? new Date(now) : null,
      retryAt: isOver ? null : sql<Date>`clock_timestamp() + ${pauseAfter(tries + 1)} * interval '1 millisecond'`,
    })
    .where('id', '=', id)
    .where('claimedBy', '=', by)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return
  await count(tx, { channel, outcome: isOver ? 'given-up' : 'failed' }, 1)
  if (isOver)
    await recordEvents(tx, [{ kind: messageGivenUp, subject: `message:${id}`, payload: { id, key, channel, why: code }, at: now }])
}

async function count(tx: Tx, what: Pick<Tables['outboxTally'], 'channel' | 'outcome'>, by: number): Promise<void> {
  if (by === 0) return
  await tx
    .insertInto('outboxTally')
    .values({ ...what, number: by })
    .onConflict((oc) => oc.columns(['channel', 'outcome']).doUpdateSet({ number: sql`outbox_tally.number + ${by}` }))
    .execute()
}
