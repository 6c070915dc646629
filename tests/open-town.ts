import type { Hono } from 'hono'
import { createApp } from '../src/app.ts'
import { preparePeople } from '../src/people/index.ts'
import { createPageCache, type Changes } from '../src/platform/cache/index.ts'
import { appliedMigrations } from '../src/platform/database/index.ts'
import { freshDatabase, type TestDatabase } from '../src/platform/database/testing.ts'
import type { Deps, Env } from '../src/platform/http/context.ts'
import { readPage, testDeps, type ReadPage } from '../src/platform/http/testing.ts'
import { indexOwnPages } from '../src/town/index.ts'

export interface OpenTown {
  app: Hono<Env>
  deps: Deps
  database: TestDatabase
  /** The page at an address, read and checked. */
  page(path: string): Promise<ReadPage>
  get(path: string, headers?: Record<string, string>): Promise<Response>
}

interface Settings {
  kind?: 'empty' | 'town' | 'facts'
  /** The town's clock, where it stands still: `2019-11-20T12:00`. */
  now?: string
  env?: Record<string, string>
  /** Silent unless a test reads it. */
  log?: Deps['log']
}

// Pages are rendered anew each time; the tests of the cache open a town of their own.
const NOT_HEARD: Changes = { areHeard: () => false, stop: async () => undefined }

/** The whole program on a database of its own, without a network. */
export async function openTown({ kind = 'town', ...given }: Settings = {}): Promise<OpenTown> {
  return townOn(await freshDatabase(kind, { examples: given.env?.['EXAMPLES'] !== 'off' }), given)
}

/** The same town at a later hour. */
export const laterTown = ({ database }: OpenTown, now: string): Promise<OpenTown> => townOn(database, { now })

async function townOn(database: TestDatabase, given: Omit<Settings, 'kind'>): Promise<OpenTown> {
  const deps = { ...testDeps(database.db, given), ...(given.log === undefined ? {} : { log: given.log }) }
  await preparePeople(deps)
  await indexOwnPages(database.db)
  const app = createApp(deps, { cache: createPageCache(1_000_000), changes: NOT_HEARD, migrations: await appliedMigrations(database.pool) })
  const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
  return { app, deps, database, get, page: async (path) => readPage(await get(path)) }
}
