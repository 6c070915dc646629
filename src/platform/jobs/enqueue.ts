import { sql } from 'kysely'
import type { Tx } from '../database/index.ts'
import { machineNow, type Instant } from '../time/index.ts'
import type { JobKind } from './task.ts'

export interface NewJob<Payload> {
  kind: JobKind<Payload>
  payload: Payload
  /** Town time now, as the intention was given it. */
  now: Instant
  /** Town time; left out, or passed, means at once. */
  dueAt?: Instant
  /**
   * One waiting job for each key: the last to come decides payload and time. Writers of the same key wait for each
   * other until the first has committed, so it names a thing that is locked anyway.
   */
  key?: string
}

/**
 * Written in the caller's transaction: rolled back, it never runs. Runs at real now + (due − town now), so that a
 * town whose clock was set keeps its distances (domain.md T3).
 */
export async function enqueueJob<Payload>(tx: Tx, { kind, payload, now, dueAt = now, key }: NewJob<Payload>): Promise<void> {
  const body = JSON.stringify(kind.schema.parse(payload))
  const runAt = new Date(machineNow() + Math.max(0, dueAt - now))
  await sql`select graphile_worker.add_job(${kind.name}, payload => ${body}::json, run_at => ${runAt}, job_key => ${key ?? null})`.execute(
    tx,
  )
}
