import { createHash } from 'node:crypto'
import { rm, statfs } from 'node:fs/promises'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbedded } from '../embedded/index.ts'

export interface Connection {
  host: string
  port: number
  user: string
  password: string
  database: string
}

export interface TestServer {
  connection: Connection
  /** Begins the name of every database of this run. */
  prefix: string
  command<Row extends pg.QueryResultRow>(sql: string): Promise<pg.QueryResult<Row>>
  /** The server stops when nobody uses it any more. */
  leave(): Promise<unknown>
}

/** Nothing in it outlives a run: speed before safety. */
const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'autovacuum=off',
  'max_wal_size=1GB',
  'deadlock_timeout=100ms',
]

/** Linux keeps it in memory: hundreds of small databases are made and dropped there in half the time, and a busy disk slows nobody. */
const IN_MEMORY = '/dev/shm'
const ROOM_BYTES = 6e9

let opened: Promise<TestServer> | null = null

/** The server named by TEST_DATABASE_URL (the test command sets it; a person may, to try another version), else our own. */
export function testServer(): Promise<TestServer> {
  opened ??= open()
  return opened
}

/** Starts or joins the test server, which is kept from run to run: in memory where there is much of it, else in the temporary folder. */
export async function openTestCluster() {
  const checkout = createHash('sha256')
    .update(`${new URL('.', import.meta.url).href} ${process.getuid?.() ?? ''}`)
    .digest('hex')
    .slice(0, 10)
  const folder = join(await quickFolder(), `innbyggertorg-test-${checkout}`)
  try {
    return await openEmbedded(folder, { settings: SETTINGS })
  } catch {
    // Without fsync a power cut may have broken it, and there is nothing in it to keep.
    await rm(folder, { recursive: true, force: true })
    return openEmbedded(folder, { settings: SETTINGS })
  }
}

async function quickFolder(): Promise<string> {
  const room = await statfs(IN_MEMORY).catch(() => null)
  return room !== null && room.bavail * room.bsize >= ROOM_BYTES && freemem() >= ROOM_BYTES ? IN_MEMORY : tmpdir()
}

async function open(): Promise<TestServer> {
  const url = process.env['TEST_DATABASE_URL']
  if (url !== undefined) return serverAt(url)
  const cluster = await openTestCluster()
  return { ...serverAt(connectionUrl(cluster.connection)), leave: () => cluster.stop() }
}

export function connectionUrl(connection: pg.PoolConfig): string {
  const { host = '', port, user = '', password, database = '' } = connection
  return `postgresql://${user}:${encodeURIComponent(String(password))}@${encodeURIComponent(host)}:${port ?? 5432}/${database}`
}

function readConnection(text: string): Connection {
  const url = new URL(text)
  return {
    host: decodeURIComponent(url.hostname),
    port: Number(url.port === '' ? '5432' : url.port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
  }
}

export function serverAt(url: string): TestServer {
  const connection = readConnection(url)
  const command = async <Row extends pg.QueryResultRow>(sql: string) => {
    const client = new pg.Client(connection)
    client.on('error', () => undefined)
    await client.connect()
    try {
      return await client.query<Row>(sql)
    } finally {
      await client.end()
    }
  }
  return { connection, prefix: `test_${process.env['TEST_RUN'] ?? process.pid}`, command, leave: async () => undefined }
}
