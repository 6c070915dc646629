import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { createMigrationTable, migrate } from '../database/index.ts'
import { quoted, readForeignKeys, readTables } from './catalogue.ts'
import { fileOfTable, type Manifest, type SequenceEntry, type TableEntry } from './manifest.ts'
import { filesIn, verifyBackup } from './verify.ts'
import { EXACT } from './write-backup.ts'

/**
 * Puts a backup into an empty database, embedded or not. Everything is verified before anything is written, and
 * written in one transaction; then migrations that came after the backup are run. Throws with a reason a person can use.
 */
export async function restoreBackup(pool: pg.Pool, options: { file: string; migrations: string }): Promise<Manifest> {
  const manifest = await verifyBackup(options.file).catch((error: Error) => {
    throw new Error(`${options.file} cannot be used: ${error.message}`, { cause: error })
  })
  await refuseNewer(manifest, options.migrations)
  const client = await pool.connect()
  try {
    await client.query(EXACT)
    await client.query('begin')
    await makeTables(client, manifest, options.migrations)
    await loadTables(client, manifest, options.file)
    await client.query('commit')
    await client.query('analyze')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release(true)
  }
  await migrate(pool, options.migrations)
  return manifest
}

async function refuseNewer(manifest: Manifest, directory: string): Promise<void> {
  const known = await readdir(directory)
  const unknown = manifest.migrations.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new Error(`the backup was made by a newer version (it has ${unknown.join(', ')}); install that version or newer`)
}

async function makeTables(client: pg.PoolClient, manifest: Manifest, directory: string): Promise<void> {
  const standing = await readTables(client)
  const scripts = await Promise.all(manifest.migrations.map((name) => readFile(join(directory, name), 'utf8')))
  const filled = filledBy(scripts)
  for (const { name } of standing) {
    if (filled.has(name)) continue
    const { rowCount } = await client.query(`select from ${quoted(name)} limit 1`)
    if (rowCount !== 0) throw new Error(`the database is not empty (${name} has rows): a backup is restored into an empty one`)
  }
  if (standing.length > 0) return refuseOtherTables(client, manifest)
  await createMigrationTable(client)
  for (const script of scripts) await client.query(script)
}

/** Tables that have rows before anybody has used the program. */
function filledBy(scripts: readonly string[]): ReadonlySet<string> {
  return new Set([
    'migration',
    ...scripts.flatMap((script) => [...script.matchAll(/^insert into (\w+)/gm)].map(([, table]) => table ?? '')),
  ])
}

async function refuseOtherTables(client: pg.PoolClient, manifest: Manifest): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select name from migration order by name')
  if (rows.map((row) => row.name).join() !== manifest.migrations.join()) {
    throw new Error('the tables of the database are of another version than the backup: restore into a database without tables')
  }
}

async function loadTables(client: pg.PoolClient, manifest: Manifest, file: string): Promise<void> {
  const foreignKeys = await readForeignKeys(client)
  for (const { table, name } of foreignKeys) await client.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`)
  const names = manifest.tables.map(({ name }) => quoted(name))
  await client.query(`truncate ${names.join(', ')}`)
  for (const name of names) await client.query(`alter table ${name} disable trigger user`)
  const tables = new Map(manifest.tables.map((table) => [fileOfTable(table.name), table]))
  for await (const { name, content } of filesIn(file)) {
    const table = tables.get(name)
    if (table === undefined) for await (const _ of content);
    else await loadTable(client, table, content)
  }
  for (const name of names) await client.query(`alter table ${name} enable trigger user`)
  for (const { table, name, definition } of foreignKeys) {
    await client.query(`alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`)
  }
  for (const sequence of manifest.sequences) await setSequence(client, sequence)
}

async function loadTable(client: pg.PoolClient, { name, columns, rows }: TableEntry, content: AsyncIterable<Buffer>): Promise<void> {
  const copy = client.query(copyFrom(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`))
  await pipeline(content, copy)
  if (copy.rowCount !== rows) throw new Error(`the table ${name} has ${copy.rowCount} rows in the file and ${rows} in the manifest`)
}

async function setSequence(client: pg.PoolClient, { name, lastValue, isCalled }: SequenceEntry): Promise<void> {
  await client.query('select setval($1::regclass, $2::bigint, $3)', [quoted(name), lastValue, isCalled])
}
