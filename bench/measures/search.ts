import assert from 'node:assert/strict'
import type { Database } from '../../src/platform/database/index.ts'
import { search } from '../../src/platform/search/index.ts'
import { bareSearch, rankEverything } from '../bare-search.ts'
import { figure, type Figure } from '../figure.ts'
import type { Place } from '../place.ts'
import { makeQuestions, makeTenfold, makeTexts, seeded, TEXTS, TIMES, withSlip } from '../search-texts.ts'
import { ms, percentile } from '../statistics.ts'
import { today } from '../today.ts'

const REACH = 1.5
const REACH_MS = 30
const QUESTIONS = 120
const WARM = 10
const SHOWN = 20
const SYNONYMS = [['servicetorget', 'innbyggerservice']]

/** The first page of a full-text search as the texts become many, against the plainest SQL that gives the same page. */
export async function fullText(place: Place): Promise<Figure[]> {
  const database = await place.database('bench_search')
  const random = seeded(20200102)
  await makeTexts(database, random)
  const questions = makeQuestions(random, QUESTIONS)
  const few = await measure(database, { questions, texts: TEXTS })
  await makeTenfold(database)
  const many = await measure(database, { questions, texts: TEXTS * TIMES })
  return [...few, ...many]
}

async function measure({ db, pool }: Database, { questions, texts }: { questions: readonly string[]; texts: number }): Promise<Figure[]> {
  const ask = (q: string) => search(db, { q, lang: 'nb', day: today(), synonyms: SYNONYMS, limit: SHOWN })
  const [ours, bare, everything, slips]: [number[], number[], number[], number[]] = [[], [], [], []]
  const all = [...questions.slice(0, WARM), ...questions]
  for (const [n, q] of all.entries()) {
    const found: string[][] = []
    const turns = [
      async () => found.push(await timed(() => bareSearch(pool, q, SHOWN), bare)),
      async () => found.push((await timed(() => ask(q), ours)).hits.map((hit) => hit.ref)),
    ]
    // By turns the first, who reads from the disk what the second finds in memory.
    for (const take of n % 2 === 0 ? turns : turns.toReversed()) await take()
    assert.deepEqual(found[0], found[1], `bare SQL finds something else for ${q}`)
  }
  for (const q of all) await timed(() => ask(withSlip(q)), slips)
  for (const q of all) await timed(() => rankEverything(pool, q, SHOWN), everything)
  return figures(texts, { ours: spread(ours), bare: spread(bare), everything: spread(everything), slips: spread(slips) })
}

interface Spread {
  p50: number
  p95: number
}

function figures(texts: number, { ours, bare, everything, slips }: Record<'ours' | 'bare' | 'everything' | 'slips', Spread>): Figure[] {
  const what = `search, first page of ${texts} texts`
  const inItself = { reach: `≤ ${REACH_MS} ms`, reached: ours.p95 <= REACH_MS }
  return [
    figure({
      what: `${what}, p95`,
      ratio: ours.p95 / bare.p95,
      measured: words(ours),
      yardstick: `bare SQL for the same page ${words(bare)}`,
      reach: `≤ ${REACH} ×`,
      reached: ours.p95 <= REACH * bare.p95,
      values: { p50: ours.p50, p95: ours.p95, bareP50: bare.p50, bareP95: bare.p95 },
    }),
    figure({ what: `${what}, p95 in itself`, measured: words(ours), ...inItself, values: { ...ours } }),
    figure({
      what: `${what}, beside ranking all that matches`,
      ratio: ours.p95 / everything.p95,
      measured: words(ours),
      yardstick: `ranking all ${words(everything)}`,
      values: { everythingP50: everything.p50, everythingP95: everything.p95 },
    }),
    figure({ what: `${what}, with a slip of the finger`, measured: words(slips), values: { ...slips } }),
  ]
}

const spread = (times: readonly number[]): Spread => ({ p50: percentile(times.slice(WARM), 0.5), p95: percentile(times.slice(WARM), 0.95) })
const words = ({ p50, p95 }: Spread) => `p95 ${ms(p95)}, p50 ${ms(p50)}`

async function timed<T>(act: () => Promise<T>, into: number[]): Promise<T> {
  const began = performance.now()
  const result = await act()
  into.push(performance.now() - began)
  return result
}
