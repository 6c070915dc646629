import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { loadContent } from '../src/hubs/content/index.ts'
import { migrate, openDatabase, type Database } from '../src/platform/database/index.ts'
import { openEmbedded, type Embedded } from '../src/platform/database/embedded/index.ts'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const CONTENT = join(ROOT, 'content/asker')

/** Where a run measures: a folder and an embedded server of its own, with the settings that operation has. Gone afterwards. */
export interface Place {
  folder: string
  /** For programs: DATA_DIR of the town with its content. */
  dataDir: string
  /** The town that those programs serve. */
  town: Database
  /** A further database on the same server, migrated. */
  database(name: string): Promise<Database>
  serverPid(): Promise<number>
  /** Done last to first when the run ends. */
  atEnd(act: () => Promise<unknown>): void
  leave(): Promise<void>
}

export async function makePlace(): Promise<Place> {
  const acts: (() => Promise<unknown>)[] = []
  const folder = await mkdtemp(join(tmpdir(), 'innbyggertorg-bench-'))
  acts.unshift(() => rm(folder, { recursive: true, force: true }))
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
  await loadContent(town.db, CONTENT, { examples: true, onlyWhenEmpty: true })
  return {
    folder,
    dataDir,
    town,
    database: async (name) => {
      await createDatabase(server, name)
      return open(name)
    },
    serverPid: async () => Number((await readFile(join(server.folder, 'pg/postmaster.pid'), 'utf8')).split('\n')[0]),
    atEnd: (act) => void acts.unshift(act),
    leave: async () => {
      for (const act of acts.splice(0)) await act()
    },
  }
}

async function createDatabase(server: Embedded, name: string): Promise<void> {
  const client = new pg.Client(server.connection)
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
}
