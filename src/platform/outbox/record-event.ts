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

/** The same for many of them, in one statement. */
export async function recordEvents<Payload>(tx: Tx, events: readonly NewEvent<Payload>[]): Promise<void> {
  if (events.length === 0) return
  const rows = events.map(({ kind, subject, payload, at }) => ({
    kind: kind.name,
    subject,
    payload: JSON.stringify(kind.schema.parse(payload)),
    at: new Date(at),
  }))
  await tx
    .with('written', (query) => query.insertInto('event').values(rows).returning(['id', 'kind', 'subject']))
    .insertInto('eventDelivery')
    .columns(['eventId', 'listener', 'subject'])
    .expression((query) =>
      query
        .selectFrom('written')
        .innerJoin('eventListener', 'eventListener.kind', 'written.kind')
        .select(['written.id as eventId', 'eventListener.name as listener', 'written.subject']),
    )
    .execute()
}
