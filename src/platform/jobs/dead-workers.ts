import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import { describeError } from '../log/describe-error.ts'
import type { WorkDeps } from './task.ts'

/** Something that workers hold by their name. */
export interface Holding {
  holders(db: Db): Promise<readonly string[]>
  free(db: Db, names: readonly string[]): Promise<unknown>
}

const LOOK_EVERY_MS = 1_000
/** Longer than a presence takes to come back after a lost connection. */
const GRACE_MS = 5_000

/**
 * graphile-worker frees the jobs of a killed worker after four hours. Whose name has been gone from pg_stat_activity for
 * some seconds is dead, and what it held is free. A cut network can look like death, so what is held must bear being done twice.
 */
export function watchDeadWorkers({ db, log }: Pick<WorkDeps, 'db' | 'log'>, holdings: readonly Holding[]) {
  const stopped = new AbortController()
  const goneSince = new Map<string, number>()
  const watching = watch()
  async function watch(): Promise<void> {
    while (!stopped.signal.aborted) {
      for (const holding of holdings) {
        await look(db, holding, goneSince).catch((error: unknown) => log.warn(describeError(error), 'dead workers were not looked for'))
      }
      await wait(LOOK_EVERY_MS, undefined, { signal: stopped.signal }).catch(() => undefined)
    }
  }
  return {
    stop: () => {
      stopped.abort()
      return watching
    },
  }
}

async function look(db: Db, { holders, free }: Holding, goneSince: Map<string, number>): Promise<void> {
  const names = await holders(db)
  if (names.length === 0) return
  const alive = await namesAlive(db, names)
  const now = performance.now()
  for (const name of alive) goneSince.delete(name)
  const gone = names.filter((name) => !alive.has(name))
  for (const name of gone) if (!goneSince.has(name)) goneSince.set(name, now)
  const dead = gone.filter((name) => now - (goneSince.get(name) ?? now) >= GRACE_MS)
  if (dead.length > 0) await free(db, dead)
}

async function namesAlive(db: Db, names: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`
    select distinct application_name as name from pg_stat_activity where application_name = any(${names}::text[])`.execute(db)
  return new Set(rows.map(({ name }) => name))
}

/** Reads a private table of the pinned graphile-worker; `worker.test.ts` fails when it is not so any more. */
export const heldJobs: Holding = {
  holders: async (db) => {
    const { rows } = await sql<{ name: string }>`
      select distinct locked_by as name from graphile_worker._private_jobs where locked_by is not null`.execute(db)
    return rows.map(({ name }) => name)
  },
  free: (db, names) => sql`select graphile_worker.force_unlock_workers(${names}::text[])`.execute(db),
}
