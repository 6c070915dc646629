import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { migrateJobTables } from './job-tables.ts'

/** Any number, as long as every version of the program takes the same. */
const MIGRATION_LOCK = 7_010_019

/**
 * Runs the numbered SQL files not yet run, each in its own transaction, under one advisory lock:
 * two processes that start at once take turns, and the second finds nothing left to do.
 * Returns the names it ran. Throws when a file that was run is no longer there: the program is older than the database.
 */
export async function migrate(pool: pg.Pool, directory: string): Promise<string[]> {
  const files = (await readdir(directory)).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name)).toSorted()
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    try {
      const ran = await appliedMigrations(client)
      const unknown = ran.filter((name) => !files.includes(name))
      if (unknown.length > 0) {
        throw new Error(`the database was made by a newer version (it has ${unknown.join(', ')}); install that version or newer`)
      }
      await refuseChanged(client, directory)
      const waiting = files.filter((name) => !ran.includes(name))
      for (const name of waiting) await run(client, directory, name)
      await migrateJobTables(pool)
      return waiting
    } finally {
      await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
    }
  } finally {
    // The connection's timeout was changed: it does not go back to the pool.
    client.release(true)
  }
}

/** Names of the migrations that the database has. */
export async function appliedMigrations(client: pg.ClientBase | pg.Pool): Promise<string[]> {
  await createMigrationTable(client)
  const { rows } = await client.query<{ name: string }>('select name from migration order by name')
  return rows.map((row) => row.name)
}

/** Which migrations ran, when, and what they were. */
export async function createMigrationTable(client: pg.ClientBase | pg.Pool): Promise<void> {
  await client.query(
    'create table if not exists migration (name text primary key, ran_at timestamptz not null default clock_timestamp(), checksum text not null)',
  )
}

const checksumOf = (sql: string) => createHash('sha256').update(sql).digest('hex')

/** A migration that was edited after it ran would leave this database unlike every other. */
async function refuseChanged(client: pg.PoolClient, directory: string): Promise<void> {
  const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from migration order by name')
  for (const { name, checksum } of rows) {
    if (checksumOf(await readFile(join(directory, name), 'utf8')) === checksum) continue
    throw new Error(`migration ${name} was changed after it ran here; a change belongs in a new file`)
  }
}

async function run(client: pg.PoolClient, directory: string, name: string): Promise<void> {
  const sql = await readFile(join(directory, name), 'utf8')
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksumOf(sql)])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed and was rolled back: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
