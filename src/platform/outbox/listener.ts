import type { z } from 'zod'
import type { Tx } from '../database/index.ts'
import type { WorkDeps } from '../jobs/index.ts'
import type { Instant } from '../time/index.ts'

/** A sort of event, `activity.cancelled`: its name for ever and what it tells: ids and dates, never personal data. */
export interface EventKind<Payload> {
  name: `${string}.${string}`
  schema: z.ZodType<Payload>
}

export const eventKind = <Payload>(name: EventKind<Payload>['name'], schema: z.ZodType<Payload>): EventKind<Payload> => ({ name, schema })

/** An event as a listener hears it. */
export interface Happening<Payload> {
  id: number
  /** What it happened to: `session:<id>`. */
  subject: string
  payload: Payload
  /** Town time. */
  at: Instant
}

/** Whoever reacts to a kind of event. Hears what is recorded after the first start of a version that has it. */
export interface Listener {
  name: string
  kind: string
  inOrder: boolean
  hear(tx: Tx, event: Happening<unknown>, deps: WorkDeps): Promise<void>
}

interface NewListener<Payload> {
  kind: EventKind<Payload>
  /** Its name for ever: `messages.tell-of-cancellation`. */
  name: string
  /**
   * Events of one subject one after the other. Their order is that of their ids, so the writers must hold a lock on the
   * subject. An event that is given up holds up the next no longer.
   */
  inOrder?: boolean
  /** Runs in the transaction that marks the event as heard: what it writes there is written once. Sends nothing itself. */
  handle(tx: Tx, event: Happening<Payload>, deps: WorkDeps): Promise<unknown>
}

export function listener<Payload>({ kind, name, inOrder = false, handle }: NewListener<Payload>): Listener {
  return {
    name,
    kind: kind.name,
    inOrder,
    hear: async (tx, event, deps) => {
      await handle(tx, { ...event, payload: kind.schema.parse(event.payload) }, deps)
    },
  }
}
