import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Db } from '../database/index.ts'
import { freshDatabase } from '../database/testing.ts'
import { day } from '../time/index.ts'
import { putSearchEntries, search, type SearchEntry } from './index.ts'

const BARE = { kind: 'news', summary: '', body: '', hub: null, layer: 'fact', validFrom: null, validTo: null, weight: 1 } as const
const numbered = (count: number, make: (n: number) => SearchEntry) => Array.from({ length: count }, (_, n) => make(n))

let db: Db

function entry(ref: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return { ...BARE, lang: 'nb', ref, title, path: `/${ref}`, ...more }
}

async function page(q: string, { after = 0, limit = 20, lang = 'nb' } = {}) {
  const { hits, next } = await search(db, { q, lang, day: day('2020-02-03'), synonyms: [], limit, after })
  return { refs: hits.map((hit) => `${hit.ref}${hit.lang === lang ? '' : ` (${hit.lang})`}`), next }
}

async function all(q: string, limit: number, lang = 'nb'): Promise<string[]> {
  const refs: string[] = []
  for (let after: number | null = 0; after !== null;) {
    const part = await page(q, { after, limit, lang })
    refs.push(...part.refs)
    after = part.next
  }
  return refs
}

before(async () => {
  db = (await freshDatabase('empty')).db
  await db
    .transaction()
    .execute((tx) =>
      putSearchEntries(tx, [
        ...numbered(700, (n) =>
          entry(`body-${n}`, `Nytt nummer ${n}`, { body: 'møte', validFrom: day(n < 650 ? '2019-01-01' : '2020-01-01') }),
        ),
        ...numbered(400, (n) => entry(`title-${n}`, `Vanlig møte nummer ${n}`, { weight: 0.9 })),
        ...numbered(40, (n) => entry(`kafé-${n}`, `Kveld nummer ${n}`, { summary: 'Kafé for alle' })),
        entry('kafé', 'Kafé om morgenen', { weight: 0.4 }),
        entry('møte', 'Møte', { weight: 0.1 }),
        entry('torg', 'Tofte innbyggertorg', { body: 'møte kafé', weight: 4 }),
        ...numbered(60, (n) => entry(`nn-${n}`, `Veke nummer ${n}`, { body: 'vaffel' })),
        ...numbered(30, (n) => entry(`nn-${n}`, `Veke nummer ${n}`, { body: 'vaffel', lang: 'nn' })),
      ]),
    )
})

test('a title that is what was asked for comes first, though hundreds have the word in theirs', async () => {
  assert.equal((await page('møte')).refs[0], 'møte')
})

test('a place is found among hundreds of texts with the same word', async () => {
  assert.ok((await all('møte', 100)).slice(0, 302).includes('torg'))
})

test('what has the word in its title, and weighty things, come before what has it elsewhere', async () => {
  assert.deepEqual(new Set((await page('kafé')).refs.slice(0, 2)), new Set(['torg', 'kafé']))
  assert.equal((await all('kafé', 7)).length, 42)
})

test('of a very common word the newest are found, each once, however the pages are cut', async () => {
  const refs = await all('møte', 100)
  assert.equal(new Set(refs).size, refs.length)
  assert.deepEqual(await all('møte', 37), refs)
  assert.equal(refs.filter((ref) => Number(/^body-(\d+)$/.exec(ref)?.[1]) >= 650).length, 50)
  assert.ok(refs.length > 500 && refs.length < 700, `${refs.length} were found`)
})

test('bokmål stands in for what has no nynorsk, also among many', async () => {
  const refs = await all('vaffel', 25, 'nn')
  assert.equal(refs.length, 60)
  assert.equal(refs.filter((ref) => ref.endsWith('(nb)')).length, 30)
})

test('how many there are is told when all were looked at, and never guessed', async () => {
  const total = async (q: string, more: { after?: number; limit?: number; lang?: string } = {}) =>
    (await search(db, { q, lang: 'nb', day: day('2020-02-03'), synonyms: [], limit: 20, ...more })).total
  assert.equal(await total('kafé'), 42)
  assert.equal(await total('kafé', { after: 40 }), 42)
  assert.equal(await total('vaffel', { lang: 'nn', limit: 5 }), 60)
  assert.equal(await total('møte'), null)
  assert.equal(await total('møte', { after: 340, limit: 100 }), null)
  assert.equal(await total('finnes ikke'), 0)
})
