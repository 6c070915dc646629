import { sql } from 'kysely'
import type { Db, Tx } from '../database/index.ts'
import type { Presence, WorkDeps } from '../jobs/index.ts'
import { describeError } from '../log/describe-error.ts'
import type { Instant } from '../time/index.ts'
import { MOST_TRIES, pauseAfter } from './backoff.ts'
import { makeBell } from './bell.ts'
import type { Listener } from './listener.ts'

/** Events are handed out by so many at once in each worker. */
const AT_ONCE = 2
const LOOK_EVERY_MS = 1_000

/** Makes the listeners known, so that events from now on are kept for them. Those of other versions stay. */
export async function registerListeners(db: Db, listeners: readonly Listener[]): Promise<void> {
  if (listeners.length === 0) return
  await db
    .insertInto('eventListener')
    .values(listeners.map(({ name, kind }) => ({ name, kind })))
    .onConflict((oc) => oc.column('name').doUpdateSet((eb) => ({ kind: eb.ref('excluded.kind') })))
    .execute()
}

/** Hands each event to each of its listeners once, as far as the database goes. */
export function startHerald(deps: WorkDeps, listeners: readonly Listener[], presence: Presence): { stop(): Promise<void> } {
  if (listeners.length === 0) return { stop: async () => undefined }
  const stopped = new AbortController()
  const bells = Array.from({ length: AT_ONCE }, makeBell)
  const ring = () => bells.forEach((bell) => bell.ring())
  presence.onWork('event_delivery', ring)
  const hearing = bells.map(async (bell) => {
    while (!stopped.signal.aborted) {
      const heard = await hearOne(deps, listeners).catch((error: unknown) => {
        deps.log.warn(describeError(error), 'events could not be read')
        return false
      })
      if (!heard) await bell.wait(LOOK_EVERY_MS)
    }
  })
  return {
    stop: async () => {
      stopped.abort()
      ring()
      await Promise.all(hearing)
    },
  }
}

interface Waiting {
  eventId: number
  listener: string
  subject: string
  tries: number
  payload: unknown
  at: Date
}

/** False when nobody has anything to hear now. */
function hearOne(deps: WorkDeps, listeners: readonly Listener[]): Promise<boolean> {
  return deps.db.transaction().execute(async (tx) => {
    const taken = await nextWaiting(tx, listeners)
    const listener = listeners.find(({ name }) => name === taken?.listener)
    if (taken === undefined || listener === undefined) return false
    const { eventId: id, subject, payload, at } = taken
    await sql`savepoint hearing`.execute(tx)
    try {
      await listener.hear(tx, { id, subject, payload, at: at.getTime() }, deps)
      await deliveryOf(tx, taken)
        .set({ handledAt: new Date(deps.clock.now()) })
        .execute()
    } catch (error) {
      // Under the same lock, so that nobody else takes it up before it is put off.
      await sql`rollback to savepoint hearing`.execute(tx)
      deps.log.error({ listener: taken.listener, event: taken.eventId, ...describeError(error) }, 'a listener failed')
      await putOff(tx, { taken, error, now: deps.clock.now() })
    }
    return true
  })
}

// The row's lock is the claim: whoever dies lets go of it.
async function nextWaiting(tx: Tx, listeners: readonly Listener[]): Promise<Waiting | undefined> {
  const names = listeners.map(({ name }) => name)
  const inOrder = listeners.filter((one) => one.inOrder).map(({ name }) => name)
  const { rows } = await sql<Waiting>`
    select d.event_id, d.listener, d.subject, d.tries, e.payload, e.at
    from event_delivery d join event e on e.id = d.event_id
    where d.handled_at is null and d.given_up_at is null and d.held_at is null and d.listener = any(${names}::text[])
      and (d.retry_at is null or d.retry_at <= clock_timestamp())
      and (d.listener <> all(${inOrder}::text[]) or not exists (
        select from event_delivery b where b.listener = d.listener and b.subject = d.subject
          and b.event_id < d.event_id and b.handled_at is null and b.given_up_at is null))
    order by d.event_id limit 1 for update of d skip locked`.execute(tx)
  return rows[0]
}

async function putOff(tx: Tx, { taken, error, now }: { taken: Waiting; error: unknown; now: Instant }): Promise<void> {
  const tries = taken.tries + 1
  await deliveryOf(tx, taken)
    .set({
      tries,
      lastError: (error instanceof Error ? error.name : 'unknown').slice(0, 100),
      retryAt: sql<Date>`clock_timestamp() + ${pauseAfter(tries)} * interval '1 millisecond'`,
      givenUpAt: tries >= MOST_TRIES ? new Date(now) : null,
    })
    .execute()
}

const deliveryOf = (tx: Tx, { eventId, listener }: Waiting) =>
  tx.updateTable('eventDelivery').where('eventId', '=', eventId).where('listener', '=', listener)
