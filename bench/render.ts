import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { KyselyPlugin } from 'kysely'
import { pino } from 'pino'
import { z } from 'zod'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { loadAssets } from '../src/platform/assets/index.ts'
import { createPageCache, raiseVersions, type Changes } from '../src/platform/cache/index.ts'
import type { Db } from '../src/platform/database/index.ts'
import { townClock } from '../src/platform/time/index.ts'
import { PRIVACY } from '../src/privacy-register.ts'
import { forkTs } from './load.ts'
import { ROOT } from './place.ts'
import { percentile, sum } from './statistics.ts'

const WARM = 60
const TIMES = 150
/** While changes cannot be heard, nothing is kept: every request is rendered anew. */
const NOT_HEARD: Changes = { areHeard: () => false, stop: async () => undefined }

export interface Cost {
  /** Processor time of the program for one page, in milliseconds, from the question to the last byte sent. The database's own is not in it. */
  processorMs: number
  /** From asked to answered over one connection, one page at a time. */
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
  server: Server
  path: string
  /** What happens before each page, and is not measured. */
  prepare(): Promise<void>
  queries(): number
  /** Processor time from each question to the last byte of its answer. */
  spent: number[]
  times: number[]
}

const Page = z.object({ status: z.literal(200), bytes: z.number(), ms: z.number() })
type Client = ReturnType<typeof forkTs>

/** What a page costs that is rendered anew each time and sent; on several databases by turns, page after page. */
export async function renderCosts(databases: readonly Db[], path: string, asking: Asking = {}): Promise<Cost[]> {
  const client = forkTs('page-client.ts')
  const readers = await Promise.all(databases.map((db) => openReader(db, path, asking)))
  for (let time = 0; time < WARM; time += 1) for (const reader of readers) await ask(reader, client)
  for (const reader of readers) reader.spent.splice(0)
  for (let time = 0; time < TIMES; time += 1) for (const reader of readers) await take(reader, client)
  const costs: Cost[] = []
  for (const reader of readers) costs.push(await costOf(reader, client))
  client.disconnect()
  for (const { server } of readers) server.close()
  return costs
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
  const spent: number[] = []
  const server = createServer(counted(getRequestListener(app.fetch), spent)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const prepare = async () => {
    if (after === undefined) return
    await db.transaction().execute((tx) => raiseVersions(tx, ['town'], after === 'anything' ? null : after))
  }
  return { server, path, prepare, queries: () => queries, spent, times: [] }
}

function counted(answer: ReturnType<typeof getRequestListener>, spent: number[]): RequestListener {
  return (incoming, outgoing) => {
    const before = process.cpuUsage()
    outgoing.once('finish', () => {
      const { user, system } = process.cpuUsage(before)
      spent.push((user + system) / 1000)
    })
    void answer(incoming, outgoing)
  }
}

async function ask({ server, path }: Reader, client: Client) {
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the server is not listening')
  client.send({ port: bound.port, path })
  return Page.parse((await once(client, 'message'))[0])
}

async function take(reader: Reader, client: Client): Promise<void> {
  await reader.prepare()
  const { ms } = await ask(reader, client)
  reader.times.push(ms)
}

async function costOf(reader: Reader, client: Client): Promise<Cost> {
  const { prepare, queries, times, spent } = reader
  const processorMs = sum(spent) / spent.length
  await prepare()
  const before = queries()
  const { bytes } = await ask(reader, client)
  return { processorMs, p50: percentile(times, 0.5), p95: percentile(times, 0.95), queries: queries() - before, bytes }
}
