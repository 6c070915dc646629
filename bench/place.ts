import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { loadContent } from '../src/hubs/content/index.ts'
import { migrate, openDatabase, type Database, type Db } from '../src/platform/database/index.ts'
import { CONTENT_PARTS } from '../src/content-parts.ts'
import { openEmbedded, type Embedded } from '../src/platform/database/embedded/index.ts'
import { startProgram, type Started } from '../tests/machine/program.ts'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const CONTENT = join(ROOT, 'content/asker')

/** Where a run measures: a folder and an embedded server of its own, with the settings that operation has. Gone afterwards. */
export interface Place {
  folder: string
  /** The town that those programs serve. */
  town: Database
  /** A further database on the same server, migrated. */
  database(name: string): Promise<Database>
  /** What DATABASE_URL names it by. */
  addressOf(name: string): string
  /** Asker's content with its programme, as the first start loads it. */
  fill(db: Db): Promise<void>
  /** `npm start`, ended at the latest when the run ends; on the town's data unless the settings say otherwise. */
  start(settings?: Record<string, string>): Promise<Started>
  /** Done last to first when the run ends. */
  atEnd(act: () => Promise<unknown>): void
  leave(): Promise<void>
}

export async function makePlace(): Promise<Place> {
  const acts: (() => Promise<unknown>)[] = []
  let isOver = false
  const folder = await mkdtemp(join(tmpdir(), 'innbyggertorg-bench-'))
  acts.unshift(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
  // mkdtemp closes it to others; the database's user must get through.
  await chmod(folder, 0o755)
  const dataDir = join(folder, 'data')
  const server = await openEmbedded(dataDir)
  acts.unshift(server.stop)
  const open = async (name: string) => {
    const database = openDatabase({ ...server.connection, database: name })
    acts.unshift(database.close)
    await migrate(database.pool, join(ROOT, 'migrations'))
    return database
  }
  const town = await open('torg')
  await fill(town.db)
  return {
    folder,
    town,
    database: async (name) => {
      await createDatabase(server, name)
      return open(name)
    },
    addressOf: (name) => addressOf(server, name),
    fill,
    start: async (settings = {}) => {
      if (isOver) throw new Error('the run is over')
      const program = await startProgram({ DATA_DIR: dataDir, ...settings })
      acts.unshift(() => program.end('SIGTERM'))
      return program
    },
    atEnd: (act) => void acts.unshift(act),
    leave: async () => {
      isOver = true
      for (const act of acts.splice(0)) await act()
    },
  }
}

async function fill(db: Db): Promise<void> {
  await loadContent(db, CONTENT, { examples: true, onlyWhenEmpty: true, parts: CONTENT_PARTS })
}

function addressOf({ connection: { host, port, user, password } }: Embedded, name: string): string {
  // A socket is a folder, which has no place before the path.
  const where = new URLSearchParams({ host: String(host), port: String(port) })
  return `postgresql://${String(user)}:${encodeURIComponent(String(password))}@localhost/${name}?${where.toString()}`
}

async function createDatabase(server: Embedded, name: string): Promise<void> {
  const client = new pg.Client(server.connection)
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
}
