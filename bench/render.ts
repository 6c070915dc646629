import type { KyselyPlugin } from 'kysely'
import { pino } from 'pino'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { loadAssets } from '../src/platform/assets/index.ts'
import { createPageCache, raiseVersions, type Changes } from '../src/platform/cache/index.ts'
import type { Db } from '../src/platform/database/index.ts'
import { townClock } from '../src/platform/time/index.ts'
import { PRIVACY } from '../src/privacy-register.ts'
import { ROOT } from './place.ts'
import { percentile } from './statistics.ts'

const WARM = 60
const TIMES = 150
/** While changes cannot be heard, nothing is kept: every request is rendered anew. */
const NOT_HEARD: Changes = { areHeard: () => false, stop: async () => undefined }

export interface Cost {
  /** Processor time of the program for one page, in milliseconds. The database's own is not in it. */
  processorMs: number
  /** From asked to answered, one page at a time. */
  p50: number
  p95: number
  queries: number
  bytes: number
}

export interface Asking {
  /** Each page is the first after a change: of one sort of row, or of no named sort, when nothing of the town is known to the program. */
  after?: 'news' | 'opening_period' | 'anything'
}

interface Reader {
  /** The size of the page, in bytes. */
  ask(): Promise<number>
  /** What happens before each page, and is not measured. */
  prepare(): Promise<void>
  queries(): number
  times: number[]
  processorMs: number
}

/** What a page costs that is rendered anew each time, without the network; on several databases by turns, page after page. */
export async function renderCosts(databases: readonly Db[], path: string, asking: Asking = {}): Promise<Cost[]> {
  const readers = await Promise.all(databases.map((db) => openReader(db, path, asking)))
  for (let time = 0; time < WARM; time += 1) for (const reader of readers) await reader.ask()
  for (let time = 0; time < TIMES; time += 1) for (const reader of readers) await take(reader)
  return Promise.all(readers.map(costOf))
}

async function openReader(db: Db, path: string, { after }: Asking): Promise<Reader> {
  let queries = 0
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      queries += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const assets = await loadAssets(`${ROOT}/dist/assets`)
  const log = pino({ level: 'silent' })
  const deps = { config: readConfig({}), db: db.withPlugin(counting), clock: townClock(null), log, assets, privacy: PRIVACY }
  const app = createApp(deps, { cache: createPageCache(1), changes: NOT_HEARD, migrations: [] })
  const ask = async () => {
    const answer = await app.request(path)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    return (await answer.arrayBuffer()).byteLength
  }
  const prepare = async () => {
    if (after === undefined) return
    await db.transaction().execute((tx) => raiseVersions(tx, ['town'], after === 'anything' ? null : after))
  }
  return { ask, prepare, queries: () => queries, times: [], processorMs: 0 }
}

async function take(reader: Reader): Promise<void> {
  await reader.prepare()
  const [began, before] = [performance.now(), process.cpuUsage()]
  await reader.ask()
  const { user, system } = process.cpuUsage(before)
  reader.times.push(performance.now() - began)
  reader.processorMs += (user + system) / 1000
}

async function costOf({ ask, prepare, queries, times, processorMs }: Reader): Promise<Cost> {
  await prepare()
  const before = queries()
  const bytes = await ask()
  return {
    processorMs: processorMs / times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    queries: queries() - before,
    bytes,
  }
}
