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

/** Writes down what became of several tries, tells the owners, and counts. Done twice, it counts and tells once. */
export async function settle(db: Db, outcomes: readonly Outcome[], settling: Settling): Promise<void> {
  const sent = outcomes.flatMap((one) => (one.sent === null ? [] : [{ id: one.message.id, ...one.sent }]))
  const failed = outcomes.flatMap((one) => (one.sent === null ? [one] : []))
  await markSent(db, sent, settling.now)
  if (failed.length === 0) return
  await db.transaction().execute(async (tx) => {
    for (const one of failed) await markFailed(tx, one, settling)
  })
}

interface Left {
  id: string
  by: SentBy
  reference: string | null
}

// Also when another worker has it in hand by now: it has left, whoever is asked. One statement, since every round trip
// holds up the next messages: it marks, tells listeners as `recordEvents` does, and counts.
async function markSent(db: Db, sent: readonly Left[], now: Instant): Promise<void> {
  if (sent.length === 0) return
  const at = new Date(now)
  await sql`
    with gone as (
      update outbound_message m set sent_at = ${at}, sent_by = s.by, reference = s.reference, tries = m.tries + 1,
        claimed_by = null, claimed_at = null, retry_at = null, last_error = null
      from unnest(${sent.map(({ id }) => id)}::uuid[], ${sent.map(({ by }) => by)}::text[], ${sent.map(({ reference }) => reference)}::text[])
        as s (id, by, reference)
      where m.id = s.id and m.sent_at is null and m.given_up_at is null
      returning m.id, m.key, m.channel
    ), told as (
      insert into event (kind, subject, payload, at)
      select ${messageSent.name}, 'message:' || id, jsonb_build_object('id', id, 'key', key, 'channel', channel, 'why', null), ${at} from gone
      returning id, kind, subject
    ), kept as (
      insert into event_delivery (event_id, listener, subject)
      select t.id, l.name, t.subject from told t join event_listener l on l.kind = t.kind
    )
    insert into outbox_tally as t (channel, outcome, number)
    select channel, 'sent', count(*) from gone group by channel order by channel
    on conflict (channel, outcome) do update set number = t.number + excluded.number`.execute(db)
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
