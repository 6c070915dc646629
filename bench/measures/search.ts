import type pg from 'pg'
import { tsquery } from '../../src/platform/search/query.ts'
import { putSearchEntries, search, type SearchEntry } from '../../src/platform/search/index.ts'
import { figure, type Figure } from '../figure.ts'
import type { Place } from '../place.ts'
import { ms, percentile } from '../statistics.ts'
import { today } from '../today.ts'

const TEXTS = 20_000
const REACH = 1.5
const REACH_MS = 30
const QUESTIONS = 120
const SHOWN = 20
/** Norwegian has about so many that PostgreSQL passes over; nobody searches for the like of them. */
const STOP_WORDS = 150
const SYNONYMS = [['servicetorget', 'innbyggerservice']]

/** The first page of a full-text search, against the plainest query that finds and ranks the same words. */
export async function fullText(place: Place): Promise<Figure[]> {
  const { db, pool } = await place.database('bench_search')
  const random = seeded(20200102)
  const words = vocabulary(random)
  const asked = vocabulary(random, STOP_WORDS)
  await db.transaction().execute((tx) =>
    putSearchEntries(
      tx,
      Array.from({ length: TEXTS }, (_, n) => entry(n, words)),
    ),
  )
  await pool.query('vacuum analyze search_entry')
  const questions = Array.from({ length: QUESTIONS }, (_, n) => Array.from({ length: (n % 3) + 1 }, asked).join(' '))
  const [ours, bare]: [number[], number[]] = [[], []]
  for (const q of [...questions.slice(0, 10), ...questions]) {
    bare.push(await timed(() => plain(pool, q)))
    ours.push(await timed(() => search(db, { q, lang: 'nb', day: today(), synonyms: SYNONYMS, limit: SHOWN })))
  }
  const [p95, bareP95] = [percentile(ours.slice(10), 0.95), percentile(bare.slice(10), 0.95)]
  const [p50, bareP50] = [percentile(ours.slice(10), 0.5), percentile(bare.slice(10), 0.5)]
  const what = `search, first page of ${TEXTS} texts`
  const values = { p50, p95, bareP50, bareP95 }
  const yardstick = `bare SQL p95 ${ms(bareP95)}, p50 ${ms(bareP50)}`
  return [
    figure({
      what: `${what}, p95`,
      ratio: p95 / bareP95,
      measured: `${ms(p95)}, p50 ${ms(p50)}`,
      yardstick,
      reach: `≤ ${REACH} ×`,
      reached: p95 <= REACH * bareP95,
      values,
    }),
    figure({ what: `${what}, p95 in itself`, measured: ms(p95), reach: `≤ ${REACH_MS} ms (of 200 000)`, reached: p95 <= REACH_MS, values }),
  ]
}

async function plain(pool: pg.Pool, q: string): Promise<void> {
  await pool.query(
    `select kind, ref, title, summary, path from search_entry, to_tsquery('norwegian', $1) asked
     where words @@ asked order by ts_rank(words, asked) desc limit ${SHOWN}`,
    [tsquery(q, [])],
  )
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

function entry(n: number, words: () => string): SearchEntry {
  const text = (length: number) => Array.from({ length }, words).join(' ')
  const about = { kind: 'news', ref: `bench/${n}`, lang: 'nb', path: `/nytt/${n}`, hub: null, layer: 'example', weight: 1 } as const
  return { ...about, title: text(5), summary: text(25), body: text(120), validFrom: null, validTo: null }
}

const SYLLABLES = 'sæ tre tof te bor gen hol men kor bok lån møt hjel per ung dom sang skå vei bad'.split(' ')
const WORDS = Array.from({ length: 6_000 }, (_, n) =>
  [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400)].map((part) => SYLLABLES[part]).join(''),
)

/** Words as often as in a language: the second half as often as the first, the third a third as often. */
function vocabulary(random: () => number, passOver = 0): () => string {
  const rank = () => passOver + Math.floor((WORDS.length - passOver) ** random())
  return () => WORDS[rank() - 1] ?? 'torg'
}

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
