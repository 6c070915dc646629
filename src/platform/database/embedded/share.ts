import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import type { Place } from './place.ts'
import { stopServer } from './server.ts'

/** Held shared by every process that uses the server, and alone by the one that stops it. */
const IN_USE = 7_010_020
const OTHERS_LEAVE_WITHIN_MS = 500

/** Says that this process uses the server. False: the server is just being stopped. */
export async function holdServer(session: pg.Client): Promise<boolean> {
  try {
    await session.query('select pg_advisory_lock_shared($1)', [IN_USE])
    return true
  } catch {
    return false
  }
}

/**
 * Ends this process's use; stops the server when nobody else uses it. A newcomer waits for the lock while the
 * server goes down, loses its session, and starts the server again.
 */
export async function leaveServer(session: pg.Client, place: Place): Promise<'stopped' | 'left running'> {
  try {
    await session.query('select pg_advisory_unlock_shared($1)', [IN_USE])
    const { rows } = await session.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [IN_USE])
    if (rows[0]?.alone !== true || (await hasStrangers(session))) return 'left running'
    await stopServer(place)
    return 'stopped'
  } catch {
    return 'left running'
  } finally {
    await session.end().catch(() => undefined)
  }
}

/** Sessions of other programs, such as an operator's psql. Our own pools are told by the lock, and close a moment after they are asked to. */
async function hasStrangers(session: pg.Client): Promise<boolean> {
  for (const until = Date.now() + OTHERS_LEAVE_WITHIN_MS; ; await wait(20)) {
    const { rowCount } = await session.query(
      `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
         and application_name <> 'innbyggertorg' and application_name not like 'torg-%'`,
    )
    if (rowCount === 0) return false
    if (Date.now() > until) return true
  }
}
