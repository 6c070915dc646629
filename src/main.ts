import { join } from 'node:path'
import type pg from 'pg'
import { createApp } from './app.ts'
import { readConfig, WrongSetting, type Config } from './config.ts'
import { greeting } from './greeting.ts'
import { loadAssets } from './platform/assets/index.ts'
import { createPageCache, followChanges } from './platform/cache/index.ts'
import { appliedMigrations, migrate, openDatabase } from './platform/database/index.ts'
import { listen } from './platform/http/index.ts'
import { openLog } from './platform/log/index.ts'
import { parseWallTime, townClock } from './platform/time/index.ts'

const ROOT = join(import.meta.dirname, '..')
const CACHE_BYTES = 24_000_000

type Stop = () => Promise<unknown>

async function start(config: Config, stops: Stop[]): Promise<void> {
  const log = openLog(config.logLevel)
  const chosen = await chooseDatabase(config)
  stops.unshift(chosen.stop)
  const { db, pool, close } = openDatabase(chosen.connection, { onError: (error) => log.warn({ error: error.name }, 'a connection was lost') })
  stops.unshift(close)
  await migrate(pool, join(ROOT, 'migrations'))
  const migrations = await appliedMigrations(pool)
  const clock = townClock(config.townNow === null ? null : parseWallTime(config.townNow))
  const deps = { config, db, clock, log, assets: await loadAssets(join(ROOT, 'dist/assets')) }
  const cache = createPageCache(CACHE_BYTES)
  const changes = followChanges({ connection: chosen.connection, onChange: cache.drop, log })
  stops.unshift(changes.stop)
  const server = await listen(createApp(deps, { cache, changes, migrations }).fetch, config)
  stops.unshift(server.stop)
  process.stdout.write(await greeting(deps, { address: server.address, database: chosen.description }))
}

interface ChosenDatabase {
  connection: pg.PoolConfig
  description: string
  stop: Stop
}

// The embedded server's code is not loaded where another database is used.
async function chooseDatabase(config: Config): Promise<ChosenDatabase> {
  if (config.databaseUrl !== null) {
    const { host, pathname } = new URL(config.databaseUrl)
    return { connection: { connectionString: config.databaseUrl }, description: `PostgreSQL at ${host}${pathname}`, stop: async () => undefined }
  }
  const { openEmbedded } = await import('./platform/database/embedded/index.ts')
  const embedded = await openEmbedded(config.dataDir)
  return { connection: embedded.connection, description: `embedded PostgreSQL (${embedded.how}), data in ${embedded.folder}`, stop: embedded.stop }
}

async function stopAll(stops: Stop[]): Promise<void> {
  for (const stop of stops.splice(0)) await stop()
}

const stops: Stop[] = []
try {
  const config = readConfig(process.env)
  if (config.role === 'worker') throw new WrongSetting('ROLE', 'this version has no background jobs; use web or all')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopAll(stops))
  await start(config, stops)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
  await stopAll(stops)
}
