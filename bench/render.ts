import type { KyselyPlugin } from 'kysely'
import { pino } from 'pino'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { loadAssets } from '../src/platform/assets/index.ts'
import { createPageCache, type Changes } from '../src/platform/cache/index.ts'
import type { Db } from '../src/platform/database/index.ts'
import { townClock } from '../src/platform/time/index.ts'
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

/** What a page costs that is rendered anew each time, without the network. */
export async function renderCost(db: Db, path: string): Promise<Cost> {
  let queries = 0
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => ((queries += 1), node),
    transformResult: async ({ result }) => result,
  }
  const config = readConfig({})
  const log = pino({ level: 'silent' })
  const deps = { config, db: db.withPlugin(counting), clock: townClock(null), log, assets: await loadAssets(`${ROOT}/dist/assets`) }
  const app = createApp(deps, { cache: createPageCache(1), changes: NOT_HEARD, migrations: [] })
  const ask = async () => {
    const answer = await app.request(path)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    return (await answer.arrayBuffer()).byteLength
  }
  for (let time = 0; time < WARM; time += 1) await ask()
  queries = 0
  const bytes = await ask()
  const queriesOfOne = queries
  const times: number[] = []
  const before = process.cpuUsage()
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now()
    await ask()
    times.push(performance.now() - began)
  }
  const { user, system } = process.cpuUsage(before)
  return {
    processorMs: (user + system) / 1000 / TIMES,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    queries: queriesOfOne,
    bytes,
  }
}
