import type { Database } from '../src/platform/database/index.ts'
import { putSearchEntries, type SearchEntry } from '../src/platform/search/index.ts'

export const TEXTS = 20_000
export const TIMES = 10
/** Norwegian has about so many that PostgreSQL passes over; nobody searches for the like of them. */
const STOP_WORDS = 150

/** Twenty thousand made-up texts, written as the program writes them. */
export async function makeTexts({ db, pool }: Database, random: () => number): Promise<void> {
  const words = vocabulary(random)
  const entries = Array.from({ length: TEXTS }, (_, n) => entry(n, words))
  await db.transaction().execute((tx) => putSearchEntries(tx, entries))
  await pool.query('vacuum analyze search_entry, search_word')
}

/** Ten times as many: titles, summaries and bodies of those that are there, put together anew, so that no two are alike. */
export async function makeTenfold({ pool }: Database): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    // Nothing here must survive: only the reading is measured.
    await client.query('set synchronous_commit = off')
    await client.query('create temporary table made as select substr(ref, 7)::int as n, * from search_entry')
    await client.query(TENFOLD)
    await client.query('vacuum analyze search_entry')
  } finally {
    client.release(true)
  }
}

const TENFOLD = `
  insert into search_entry (kind, ref, lang, title, summary, path, layer, title_folded, words)
  select a.kind, a.ref || '-' || copy, a.lang, titles.own, b.summary, a.path, a.layer, titles.folded,
    setweight(to_tsvector('norwegian', titles.folded), 'A') || ts_filter(b.words, '{b}') || ts_filter(c.words, '{c}')
  from generate_series(1, ${TIMES - 1}) copy
    cross join made a
    join made b on b.n = (a.n + copy * 2111) % ${TEXTS}
    join made c on c.n = (a.n + copy * 7919) % ${TEXTS}
    join made d on d.n = (a.n + copy * 5003) % ${TEXTS}
    cross join lateral (
      select three_of(a.title) || ' ' || two_of(d.title) as own, three_of(a.title_folded) || ' ' || two_of(d.title_folded) as folded
    ) titles`
  .replaceAll(/three_of\((.*?)\)/g, `array_to_string((string_to_array($1, ' '))[1:3], ' ')`)
  .replaceAll(/two_of\((.*?)\)/g, `array_to_string((string_to_array($1, ' '))[4:5], ' ')`)

/** One to three words each, as often as in the texts, but for the commonest. */
export function makeQuestions(random: () => number, count: number): string[] {
  const asked = vocabulary(random, STOP_WORDS)
  return Array.from({ length: count }, (_, n) => Array.from({ length: (n % 3) + 1 }, asked).join(' '))
}

/** The same with a letter too many in the middle of the first word. */
export const withSlip = (question: string) => question.replace(/^(\p{L}{4})(\p{L})/u, '$1$2$2')

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
export function vocabulary(random: () => number, passOver = 0): () => string {
  const rank = () => passOver + Math.floor((WORDS.length - passOver) ** random())
  return () => WORDS[rank() - 1] ?? 'torg'
}

/** The same numbers in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
