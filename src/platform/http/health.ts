import { sql } from 'kysely'
import { Hono } from 'hono'
import { open } from '../access/index.ts'
import type { Changes } from '../cache/changes.ts'
import type { Db } from '../database/index.ts'
import { outboxFigures } from '../outbox/index.ts'
import type { Ctx, Env } from './context.ts'

interface Watched {
  changes: Changes
  /** Names of the migrations that this version of the program needs. */
  migrations: readonly string[]
}

/**
 * `/helse`: the process lives. `/helse/klar`: it can do its work, else 503 and what is missing. A late outbox is told and
 * fails nothing: pages that answer must not be taken away because mail is slow.
 */
export function healthRoutes({ changes, migrations }: Watched): Hono<Env> {
  return new Hono<Env>()
    .get('/helse', open, (c) => c.json({ status: 'ok' }))
    .get('/helse/klar', open, async (c) => {
      const ran = await migrationsOf(c.get('deps').db)
      const checks = {
        database: ran !== null,
        migrations: ran !== null && migrations.every((name) => ran.includes(name)),
        changes: changes.areHeard(),
      }
      const ready = Object.values(checks).every(Boolean)
      return c.json({ status: ready ? 'ok' : 'not ready', checks, outbox: await outboxAge(c) }, ready ? 200 : 503)
    })
}

async function outboxAge(c: Ctx): Promise<{ due: number; oldestDueSeconds: number; givenUp: number } | null> {
  const { db, clock } = c.get('deps')
  try {
    const { due, oldestDueSeconds, givenUp } = await outboxFigures(db, clock.now())
    return { due, oldestDueSeconds: Math.round(oldestDueSeconds), givenUp }
  } catch {
    return null
  }
}

async function migrationsOf(db: Db): Promise<string[] | null> {
  try {
    const { rows } = await sql<{ name: string }>`select name from migration`.execute(db)
    return rows.map((row) => row.name)
  } catch {
    return null
  }
}
