import { setTimeout as wait } from 'node:timers/promises'
import { figure, type Figure } from '../figure.ts'
import { rawAnswer, startBareServer, startLoadClient, type BareServer, type LoadClient, type RawAnswer, type Report } from '../load.ts'
import type { Place } from '../place.ts'
import { processorMs } from '../processes.ts'
import { median, ms, percentile, short, sum } from '../statistics.ts'

const PAGES = { front: '/', hub: '/torg/heggedal' }
const ENCODINGS = ['identity', 'gzip', 'br']
const PAIRS = 5
const WARM_MS = 400
const RUN_MS = 700
const REACH = 0.5
const REACH_P99 = 4
/** A client this busy may itself be what is slow. */
const BUSY = 0.95

interface Contest {
  client: LoadClient
  bare: BareServer
  program: { port: number; pid: number }
}

/** Anonymous pages that nobody has changed, against bare node:http with the same bytes and headers, by turns. */
export async function keptPages(place: Place): Promise<Figure[]> {
  // As in operation: what is sent as it lies there is not logged, what is rendered is.
  const started = await place.start({ LOG_LEVEL: 'info' })
  const [client, bare] = [startLoadClient(), await startBareServer()]
  const contest = { client, bare, program: { port: Number(new URL(started.address).port), pid: started.pid } }
  const figures: Figure[] = []
  for (const [name, path] of Object.entries(PAGES)) {
    for (const accept of ENCODINGS) figures.push(...(await compare(contest, { name, path, accept })))
  }
  client.leave()
  bare.leave()
  await started.end('SIGTERM')
  return figures
}

interface Page {
  name: string
  path: string
  accept: string
}

async function compare({ client, bare, program }: Contest, { name, path, accept }: Page): Promise<Figure[]> {
  const answer = await keptAnswer(`http://127.0.0.1:${program.port}${path}`, accept)
  await bare.serve(answer)
  const run = (of: { port: number }, length: number) => client.ask({ port: of.port, path, accept, ms: length })
  await run(bare, WARM_MS)
  await run(program, WARM_MS)
  const [ours, theirs]: [Run[], Run[]] = [[], []]
  for (let pair = 0; pair < PAIRS; pair += 1) {
    theirs.push(await costed(bare.pid, () => run(bare, RUN_MS)))
    ours.push(await costed(program.pid, () => run(program, RUN_MS)))
  }
  return figuresOf(`${name} page, ${accept}`, ours, theirs)
}

/** The first answers come while pages are not kept yet: one that is says so by its name. */
async function keptAnswer(url: string, accept: string): Promise<RawAnswer> {
  for (const until = performance.now() + 5_000; performance.now() < until; await wait(50)) {
    const answer = await rawAnswer(url, accept)
    if (answer.status === 200 && answer.headers['etag'] !== undefined) return answer
  }
  throw new Error(`${url} is not kept`)
}

interface Run extends Report {
  processorMs: number
}

async function costed(pid: number, run: () => Promise<Report>): Promise<Run> {
  const before = await processorMs(pid)
  const report = await run()
  return { ...report, processorMs: (await processorMs(pid)) - before }
}

function figuresOf(what: string, ours: readonly Run[], theirs: readonly Run[]): Figure[] {
  const ratios = ours.map((run, pair) => rate(run) / rate(theirs[pair]))
  const tails = ours.map((run, pair) => p99(run) / p99(theirs[pair]))
  const [cost, bareCost] = [costOf(ours), costOf(theirs)]
  const isClientSlow = theirs.some(({ busy }) => busy > BUSY)
  return [
    figure({
      what: `${what}: requests/s`,
      ratio: median(ratios),
      measured: `${short(median(ours.map(rate)))}/s, pairs ${short(Math.min(...ratios))}–${short(Math.max(...ratios))}`,
      yardstick: `bare node:http ${short(median(theirs.map(rate)))}/s${isClientSlow ? ' (bounded by the client)' : ''}`,
      reach: `≥ ${REACH} ×`,
      reached: median(ratios) >= REACH,
      values: {
        perSecond: median(ours.map(rate)),
        barePerSecond: median(theirs.map(rate)),
        lowest: Math.min(...ratios),
        highest: Math.max(...ratios),
      },
    }),
    figure({
      what: `${what}: p99`,
      ratio: median(tails),
      measured: ms(median(ours.map(p99))),
      yardstick: `bare node:http ${ms(median(theirs.map(p99)))}`,
      reach: `≤ ${REACH_P99} ×`,
      reached: median(tails) <= REACH_P99,
      values: { p99Ms: median(ours.map(p99)), bareP99Ms: median(theirs.map(p99)) },
    }),
    figure({
      what: `${what}: processor time`,
      ratio: cost / bareCost,
      measured: `${short(cost)} µs a request`,
      yardstick: `bare node:http ${short(bareCost)} µs`,
      values: { microseconds: cost, bareMicroseconds: bareCost },
    }),
  ]
}

const rate = (run: Report | undefined) => (run === undefined ? NaN : run.latencies.length / run.seconds)
const p99 = (run: Report | undefined) => percentile(run?.latencies ?? [], 0.99)
const costOf = (runs: readonly Run[]) => (sum(runs.map((run) => run.processorMs)) * 1000) / sum(runs.map((run) => run.latencies.length))
