import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { MiddlewareHandler } from 'hono'
import type { Db } from '../database/index.ts'
import type { Env } from '../http/context.ts'
import { HEARD } from './changes.ts'

/** No act waits longer for other processes; one that is cut off stops showing kept pages by itself. */
const PATIENCE = 300

/**
 * Waits until every live process has dropped what the latest change made stale, so that the next request shows
 * the change wherever it lands. A process that died is no longer in pg_stat_activity and delays nobody.
 * Returns false when some process did not answer in time.
 */
export async function heardEverywhere(db: Db): Promise<boolean> {
  const until = performance.now() + PATIENCE
  for (let pause = 1; ; pause = Math.min(pause * 2, 20)) {
    if ((await behind(db)) === 0) return true
    if (performance.now() > until) return false
    await wait(pause)
  }
}

async function behind(db: Db): Promise<number> {
  const { rows } = await sql<{ behind: number }>`
    select count(*)::int as behind
    from pg_stat_activity process, content_version latest
    where latest.topic = 'town' and process.datname = current_database()
      and substring(process.application_name from ${`^${HEARD} ([0-9]+)$`})::bigint < latest.version`.execute(db)
  return rows[0]?.behind ?? 0
}

/** After every act that succeeded: answers only when the change can be seen on every process. */
export function showActsEverywhere(): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next()
    if (c.req.method === 'GET' || c.req.method === 'HEAD' || c.res.status >= 400) return
    const { db, log } = c.get('deps')
    if (!(await heardEverywhere(db))) log.warn({ requestId: c.get('requestId') }, 'a process was slow to hear of a change')
  }
}
