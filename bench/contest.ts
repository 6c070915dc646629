import { setTimeout as wait } from 'node:timers/promises'
import { figure, type Figure } from './figure.ts'
import { rawAnswer, startBareServer, startLoadClient, type BareServer, type LoadClient, type RawAnswer, type Report } from './load.ts'
import type { Place } from './place.ts'
import { processorMs } from './processes.ts'
import { median, ms, percentile, short, sum } from './statistics.ts'

const PAIRS = 5
const WARM_MS = 400
const RUN_MS = 700
const REACH = 0.5
const REACH_P99 = 4
/** A client this busy may itself be what is slow. */
const BUSY = 0.95
/** Of the answers: a page may come to the end of its hour, and on a machine that is busy a change may not be heard for a moment. */
const MOST_ANEW = 0.01

interface Players {
  client: LoadClient
  bare: BareServer
  program: { port: number; pid: number }
}

interface Page {
  name: string
  path: string
  /** Of Accept-Encoding. */
  accept: string
}

export interface Contest {
  /** Of the program. */
  address: string
  compare(page: Page): Promise<Figure[]>
  leave(): Promise<void>
}

/** The program and bare node:http, by turns asked for the same bytes under the same headers. */
export async function openContest(place: Place, settings: Record<string, string> = {}): Promise<Contest> {
  // As in operation: what is sent as it lies there is not logged, what is rendered is.
  const started = await place.start({ LOG_LEVEL: 'info', ...settings })
  const [client, bare] = [startLoadClient(), await startBareServer()]
  const players = { client, bare, program: { port: Number(new URL(started.address).port), pid: started.pid } }
  return {
    address: started.address,
    compare: (page) => compare(players, page),
    leave: async () => {
      client.leave()
      bare.leave()
      await started.end('SIGTERM')
    },
  }
}

async function compare({ client, bare, program }: Players, { name, path, accept }: Page): Promise<Figure[]> {
  const address = `http://127.0.0.1:${program.port}`
  const answer = await keptAnswer(`${address}${path}`, accept)
  await bare.serve(answer)
  const run = (of: { port: number }, length: number) => client.ask({ port: of.port, path, accept, ms: length })
  await run(bare, WARM_MS)
  await run(program, WARM_MS)
  const before = await renderedBy(address)
  const [ours, theirs]: [Run[], Run[]] = [[], []]
  for (let pair = 0; pair < PAIRS; pair += 1) {
    theirs.push(await costed(bare.pid, () => run(bare, RUN_MS)))
    ours.push(await costed(program.pid, () => run(program, RUN_MS)))
  }
  const anew = (await renderedBy(address)) - before
  if (!(anew <= MOST_ANEW * sum(ours.map(({ latencies }) => latencies.length)) + 1))
    throw new Error(`${path} is not kept: ${anew} times it was rendered`)
  return figuresOf(`${name}, ${accept}`, ours, theirs)
}

/** The first answers come while pages are not kept yet, and bear the id of their request; one that is kept is everybody's. */
async function keptAnswer(url: string, accept: string): Promise<RawAnswer> {
  for (const until = performance.now() + 5_000; performance.now() < until; await wait(50)) {
    const answer = await rawAnswer(url, accept)
    if (answer.status === 200 && answer.headers['x-request-id'] === undefined) return answer
  }
  throw new Error(`${url} is not kept`)
}

/** How many anonymous pages the program has had to render so far, by its own figures. */
async function renderedBy(address: string): Promise<number> {
  const told = await (await fetch(`${address}/metrics`)).text()
  return Number(/^torg_page_cache_answers_total\{kept="no"\} (\d+)$/m.exec(told)?.[1])
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
