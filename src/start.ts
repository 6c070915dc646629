import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { beginExampleProposals } from './activities/index.ts'
import { createApp } from './app.ts'
import { WrongSetting, type Config } from './config.ts'
import { greeting } from './greeting.ts'
import { contentIsEmpty } from './hubs/content/empty.ts'
import { renewSynonyms } from './hubs/content/renew-synonyms.ts'
import { indexMissingPresences } from './hubs/index.ts'
import { LISTENERS } from './listeners.ts'
import { preparePeople } from './people/index.ts'
import { loadAssets } from './platform/assets/index.ts'
import { answerKept, createPageCache, followChanges } from './platform/cache/index.ts'
import { appliedMigrations, chooseDatabase, migrate, openDatabase, type Db } from './platform/database/index.ts'
import { listen } from './platform/http/index.ts'
import { openStreams } from './platform/live/index.ts'
import type { WorkDeps } from './platform/jobs/index.ts'
import { describeError } from './platform/log/describe-error.ts'
import { openLog } from './platform/log/index.ts'
import { registerListeners } from './platform/outbox/index.ts'
import { privacyWith } from './privacy-register.ts'
import { indexMissingLoans } from './resources/index.ts'
import { beginExamples, indexMissingSuggestions } from './suggestions/index.ts'
import { indexOwnPages } from './town/index.ts'
import { parseWallTime, townClock } from './platform/time/index.ts'

const ROOT = join(import.meta.dirname, '..')
const CACHE_BYTES = 24_000_000

export type Stop = () => Promise<unknown>

/** Opens the database, brings it up to this version, serves and works. What is opened is put first among `stops`: what came last goes first. */
export async function start(config: Config, stops: Stop[]): Promise<void> {
  if (config.isContentNamed) mustBePack(config.content)
  const log = openLog(config.logLevel)
  const { connection, description, stop } = await chooseDatabase(config)
  stops.unshift(stop)
  // While stopping, the server cuts connections that the pool has let go of.
  const onError = (error: Error) => stops.length > 0 && log.warn({ error: error.name }, 'a connection was lost')
  const { db, pool, close } = openDatabase(connection, { onError, examples: config.examples })
  stops.unshift(close)
  await migrate(pool, join(ROOT, 'migrations'))
  const migrations = await appliedMigrations(pool)
  if (await contentIsEmpty(db)) await fill(db, config)
  await registerListeners(db, LISTENERS)
  await preparePeople({ config, db })
  const clock = townClock(config.townNow === null ? null : parseWallTime(config.townNow))
  const town = { config, db, clock, log }
  await beginExamples(db, clock.today())
  await beginExampleProposals(db, clock.today())
  await renewSearch(town)
  if (config.role !== 'worker') {
    const deps = { ...town, assets: await loadAssets(join(ROOT, 'dist/assets')), privacy: privacyWith(config) }
    const cache = createPageCache(CACHE_BYTES)
    const streams = openStreams()
    const onChange = (topics: readonly string[] | null) => {
      cache.drop(topics)
      streams.ring(topics)
    }
    const changes = followChanges({ connection, onChange, log })
    stops.unshift(changes.stop)
    const { fetch } = createApp(deps, { cache, changes, migrations, streams })
    const server = await listen(fetch, config, answerKept({ cache, changes, clock }))
    stops.unshift(server.stop)
    // Before the server, which waits for what is open.
    stops.unshift(async () => streams.stop())
    process.stdout.write(await greeting(town, { address: server.address, database: description }))
  }
  if (config.role !== 'web') await work(town, connection, stops)
  if (config.role === 'worker') process.stdout.write(await greeting(town, { address: null, database: description }))
}

// After the server listens: nobody waits for it, and all its code is loaded here. Whoever stops meanwhile waits for it.
async function work(town: WorkDeps, connection: pg.PoolConfig, stops: Stop[]): Promise<void> {
  const { startWork } = await import('./worker.ts')
  if (stops.length === 0) return
  const stopping = new AbortController()
  const starting = atLast(() => startWork(town, connection), { signal: stopping.signal, log: town.log })
  stops.unshift(async () => {
    stopping.abort()
    await (await starting)?.stop()
  })
  await starting
}

/** A database that goes away at this very moment comes again; pages are answered meanwhile. Null when it was stopped first. */
async function atLast<T>(begin: () => Promise<T>, { signal, log }: { signal: AbortSignal; log: WorkDeps['log'] }): Promise<T | null> {
  while (!signal.aborted) {
    try {
      return await begin()
    } catch (error) {
      log.warn(describeError(error), 'work does not begin yet')
      await wait(1000, undefined, { signal }).catch(() => undefined)
    }
  }
  return null
}

/** Also where there is content already: whoever names a pack that is not there has named another than they think. */
function mustBePack(folder: string): void {
  if (!existsSync(join(folder, 'facts'))) throw new WrongSetting('CONTENT', `${folder} is no content pack: it has no folder «facts»`)
}

/** What an earlier version did not find. A pack with a fault in it holds up no start: the town is found by the words it had. */
async function renewSearch({ config, db, log }: Omit<WorkDeps, 'clock'>): Promise<void> {
  await indexMissingPresences(db)
  await indexMissingLoans(db)
  await indexOwnPages(db)
  await indexMissingSuggestions(db)
  await renewSynonyms(db, config.content).catch((error: unknown) =>
    log.warn(describeError(error), 'the words that mean the same were not renewed'),
  )
}

// Reading the pack is left out, with all the code for it, where there is content already.
async function fill(db: Db, { content, examples }: Config): Promise<void> {
  const [{ loadContent }, { CONTENT_PARTS }] = await Promise.all([import('./hubs/content/index.ts'), import('./content-parts.ts')])
  await loadContent(db, content, { examples, parts: CONTENT_PARTS, onlyWhenEmpty: true })
}
