import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { appliedMigrations } from '../database/index.ts'
import { machineNow } from '../time/index.ts'
import { quoted, readSequences, readTables, type TableShape } from './catalogue.ts'
import { fileOfTable, MANIFEST_FILE, type Manifest, type TableEntry } from './manifest.ts'
import { contentOf, tarOf } from './tar.ts'
import { verifyBackup } from './verify.ts'

/** Text that any PostgreSQL reads back to the same value. */
export const EXACT =
  "set timezone = 'UTC'; set datestyle = 'ISO'; set intervalstyle = 'postgres'; set extra_float_digits = 1; set statement_timeout = 0"

/**
 * Writes the whole database to a file, as it was at one moment, without holding up anyone who writes. The file
 * appears under its name only when it is whole and has been read back; needs about the database's size beside it while it works.
 */
export async function writeBackup(pool: pg.Pool, file: string): Promise<Manifest> {
  const target = resolve(file)
  const room = await mkdtemp(join(dirname(target), '.backup-'))
  const client = await pool.connect()
  try {
    const manifest = await copyAll(client, room)
    await pack(manifest, room, target)
    return manifest
  } finally {
    client.release(true)
    await rm(room, { recursive: true, force: true })
  }
}

async function copyAll(client: pg.PoolClient, room: string): Promise<Manifest> {
  await client.query(EXACT)
  // Makes its table when there is none, so before the transaction that only reads.
  await appliedMigrations(client)
  await client.query('begin isolation level repeatable read, read only')
  const shapes = await readTables(client)
  const tables: TableEntry[] = []
  for (const shape of shapes) tables.push(await copyTable(client, shape, join(room, shape.name)))
  const migrations = await appliedNames(client)
  const sequences = await readSequences(client)
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  await client.query('commit')
  const madeAt = new Date(machineNow()).toISOString()
  const postgres = rows[0]?.server_version ?? 'unknown'
  return { format: 'innbyggertorg-backup', formatVersion: 1, madeAt, postgres, migrations, tables, sequences }
}

async function appliedNames(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migration order by name')
  return rows.map((row) => row.name)
}

async function copyTable(client: pg.PoolClient, { name, columns, order }: TableShape, path: string): Promise<TableEntry> {
  const copy = client.query(copyTo(`copy (select ${columns.map(quoted).join(', ')} from ${quoted(name)} order by ${order}) to stdout`))
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece)
      bytes += piece.length
      done(null, piece)
    },
  })
  await pipeline(copy, measure, createWriteStream(path, { mode: 0o600 }))
  return { name, columns, rows: copy.rowCount, bytes, sha256: hash.digest('hex') }
}

async function pack(manifest: Manifest, room: string, target: string): Promise<void> {
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  const tables = manifest.tables.map(({ name, bytes }) => ({ name: fileOfTable(name), size: bytes, content: contentOf(join(room, name)) }))
  const files = [{ name: MANIFEST_FILE, size: text.length, content: () => Readable.from([text]) }, ...tables]
  const draft = join(room, 'backup.tar.gz')
  await pipeline(tarOf(files), createGzip(), createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }))
  await verifyBackup(draft)
  await rename(draft, target)
}
