import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Db } from '../database/index.ts'
import { freshDatabase } from '../database/testing.ts'
import { day } from '../time/index.ts'
import { clearSearch, fold, putSearchEntries, putSearchEntry, search, type SearchEntry } from './index.ts'

const TODAY = day('2020-02-03')
const SYNONYMS = [
  ['servicetorget', 'innbyggerservice'],
  ['deltakelse', 'deltagelse'],
  ['frivilligsentral', 'frivillighetssentral'],
  ['lsu', 'lokalsamfunnsutvalg', 'lokalt utvalg'],
]

const BARE = {
  kind: 'page',
  lang: 'nb',
  summary: '',
  body: '',
  hub: null,
  layer: 'fact',
  validFrom: null,
  validTo: null,
  weight: 1,
} as const

let db: Db

function entry(ref: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return { ...BARE, ref, title, path: `/${ref}`, ...more }
}

async function found(q: string, more: { lang?: string; on?: string } = {}): Promise<string[]> {
  const { hits } = await search(db, { q, lang: more.lang ?? 'nb', day: day(more.on ?? TODAY), synonyms: SYNONYMS, limit: 20 })
  return hits.map((hit) => hit.ref)
}

before(async () => {
  db = (await freshDatabase('empty')).db
  await db
    .transaction()
    .execute((tx) =>
      putSearchEntries(tx, [
        entry('saetre', 'Sætre innbyggertorg', { summary: 'Biblioteket og kaféen på Sætre', hub: 'saetre' }),
        entry('tofte', 'Tofte innbyggertorg', { summary: 'Åpningstider for biblioteket', weight: 1.5, hub: 'tofte' }),
        entry('innbyggerservice', 'Innbyggerservice', { body: 'Servicetorget', validFrom: day('2020-01-01') }),
        entry('gammel', 'Servicetorget', { validTo: day('2019-12-31') }),
        entry('sentral', 'Asker frivilligsentral', { summary: 'Deltakelse for alle' }),
        entry('utvalg', 'Lokalsamfunnsutvalg'),
        entry('aas', 'Aasgaard låner ut rom'),
        entry('cafe', 'Café Ørret'),
        entry('om', 'Hva er et innbyggertorg?', { summary: 'Et sted å møtes' }),
        entry('om', 'What is a citizen square?', { lang: 'en', summary: 'Meeting places for everyone' }),
      ]),
    )
})

test('folding makes the ways of writing a name one', () => {
  assert.deepEqual(['Sætre', 'saetre', 'SÆTRE'].map(fold), ['saetre', 'saetre', 'saetre'])
  assert.deepEqual(['Ås', 'Aas', 'as'].map(fold), ['as', 'as', 'as'])
  assert.equal(fold('Davvisámegiella čđŋŧ'), 'davvisamegiella cdnt')
})

test('a word is found in its other forms', async () => {
  assert.deepEqual(await found('bibliotekene'), ['tofte', 'saetre'])
  assert.deepEqual(await found('åpningstid'), ['tofte'])
})

test('the beginning of the last word is enough', async () => {
  assert.deepEqual(await found('tofte bibl'), ['tofte'])
  assert.deepEqual(await found('bibl tofte'), [])
})

test('æ, ø, å and accents are found however they are written', async () => {
  for (const q of ['saetre', 'sætre', 'Saetre', 'SÆTRE']) assert.deepEqual(await found(q), ['saetre'], q)
  for (const q of ['cafe', 'café', 'kafeen sætre', 'kaféen']) assert.ok((await found(q)).length > 0, q)
  for (const q of ['aasgaard', 'åsgård', 'asgard']) assert.deepEqual(await found(q), ['aas'], q)
  assert.deepEqual(await found('orret'), ['cafe'])
})

test('what means the same is found, also as a phrase and in other forms', async () => {
  assert.deepEqual(await found('frivillighetssentralen'), ['sentral'])
  assert.deepEqual(await found('deltagelse'), ['sentral'])
  assert.deepEqual(await found('lokalt utvalg'), ['utvalg'])
  assert.deepEqual(await found('LSU'), ['utvalg'])
})

test('a former name leads to what it is called now, and each day finds its own', async () => {
  assert.deepEqual(await found('servicetorget'), ['innbyggerservice'])
  assert.deepEqual(await found('servicetorget', { on: '2019-12-31' }), ['gammel'])
})

test('all words must be there', async () => {
  assert.deepEqual(await found('tofte kafeen'), [])
})

test('a title comes before a summary, and weight before its equals', async () => {
  assert.equal((await found('innbyggertorg'))[0], 'tofte')
  assert.deepEqual(await found('biblioteket'), ['tofte', 'saetre'])
  await db.transaction().execute((tx) => putSearchEntry(tx, entry('bib', 'Biblioteket')))
  assert.equal((await found('biblioteket'))[0], 'bib')
})

test('English is found with English stems, and bokmål stands in where there is no English', async () => {
  const { hits } = await search(db, { q: 'meetings place', lang: 'en', day: TODAY, synonyms: [], limit: 5 })
  assert.deepEqual(
    hits.map(({ ref, lang }) => ({ ref, lang })),
    [{ ref: 'om', lang: 'en' }],
  )
  assert.deepEqual(await found('innbyggertorg', { lang: 'en' }), ['tofte', 'saetre'])
})

test('the words that matched are marked, and markup in a text stays text', async () => {
  await db.transaction().execute((tx) => putSearchEntry(tx, entry('x', 'Skøyter', { summary: 'Ta med <b>skøytene</b> & hjelm' })))
  const { hits } = await search(db, { q: 'skoyter', lang: 'nb', day: TODAY, synonyms: [], limit: 5 })
  assert.deepEqual(hits[0]?.summary, [
    { text: 'Ta med <b>', hit: false },
    { text: 'skøytene', hit: true },
    { text: '</b> & hjelm', hit: false },
  ])
})

test('a slip of the finger is answered with what it is like', async () => {
  const ask = (q: string) => search(db, { q, lang: 'nb', day: TODAY, synonyms: [], limit: 5 })
  assert.equal((await ask('Innbygerservise')).suggestion, 'Innbyggerservice')
  assert.equal((await ask('Spikestad')).suggestion, null)
  assert.equal((await ask('tofte')).suggestion, null)
})

test('more answers follow after the first ones', async () => {
  const ask = (after: number) => search(db, { q: 'innbyggertorg', lang: 'nb', day: TODAY, synonyms: [], limit: 2, after })
  const [first, rest] = [await ask(0), await ask(2)]
  assert.equal(first.next, 2)
  assert.equal(rest.next, null)
  assert.deepEqual(new Set([...first.hits, ...rest.hits].map((hit) => hit.ref)), new Set(['tofte', 'saetre', 'om']))
})

test('nothing that can be typed breaks the search', async () => {
  const nasty = [
    "'",
    '"',
    '\\',
    "a' | 'b",
    '!tofte',
    'tofte & | <-> :*',
    '(((',
    ':*',
    '🙂',
    'tofte 🙂',
    '\u0000',
    'a\u0000b',
    '%',
    '_',
    '   ',
    '',
    '\ud800',
  ]
  for (const q of [...nasty, 'x'.repeat(5_000), 'tofte '.repeat(1_000), "';drop table search_entry;--"]) await found(q)
  assert.deepEqual(await found('!tofte'), ['tofte'])
  assert.deepEqual(await found('tofte 🙂 &'), ['tofte'])
})

test('an entry that is cleared is no longer found', async () => {
  await db.transaction().execute((tx) => putSearchEntry(tx, entry('kort', 'Vaffeldag', { hub: 'holmen' })))
  assert.deepEqual(await found('vaffeldag'), ['kort'])
  await db.transaction().execute((tx) => clearSearch(tx, { kinds: ['page'], ref: 'kort' }))
  assert.deepEqual(await found('vaffeldag'), [])
})
