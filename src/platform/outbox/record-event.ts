import { sql } from 'kysely'
import type { Tx } from '../database/index.ts'
import type { Instant } from '../time/index.ts'
import type { EventKind } from './listener.ts'

export interface NewEvent<Payload> {
  kind: EventKind<Payload>
  /** What it happened to: `session:<id>`. */
  subject: string
  payload: Payload
  /** Town time. */
  at: Instant
}

/** Told in the transaction that does what it tells of; listeners hear after the commit. */
export async function recordEvent<Payload>(tx: Tx, event: NewEvent<Payload>): Promise<void> {
  await recordEvents(tx, [event])
}

/** The same for many of them, in two statements. */
export async function recordEvents<Payload>(tx: Tx, events: readonly NewEvent<Payload>[]): Promise<void> {
  if (events.length === 0) return
  const rows = events.map(({ kind, subject, payload, at }) => ({
    kind: kind.name,
    subject,
    payload: JSON.stringify(kind.schema.parse(payload)),
    at: new Date(at),
  }))
  const written = await tx.insertInto('event').values(rows).returning('id').execute()
  const ids = written.map(({ id }) => id)
  await sql`insert into event_delivery (event_id, listener, subject)
    select e.id, l.name, e.subject from event e join event_listener l on l.kind = e.kind
    where e.id = any(${ids}::bigint[])`.execute(tx)
}
