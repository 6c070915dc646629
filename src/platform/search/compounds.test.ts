import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Db } from '../database/index.ts'
import { freshDatabase } from '../database/testing.ts'
import { day } from '../time/index.ts'
import { isCompoundOf } from './compounds.ts'
import { putSearchEntries, search, type SearchEntry } from './index.ts'
import { refsWith } from './refs-with.ts'

const BARE = {
  kind: 'activity',
  lang: 'nb',
  summary: '',
  body: '',
  hub: null,
  layer: 'fact',
  validFrom: null,
  validTo: null,
  weight: 1,
} as const
const SYNONYMS = [['kafé', 'café']]

let db: Db

const entry = (ref: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({ ...BARE, ref, title, path: '/', ...more })

async function ask(q: string, more: { limit?: number; after?: number } = {}) {
  const answers = await search(db, { q, lang: 'nb', day: day('2020-02-03'), synonyms: SYNONYMS, limit: 20, ...more })
  return { ...answers, refs: answers.hits.map(({ ref }) => ref) }
}

before(async () => {
  db = (await freshDatabase('empty')).db
  const kor = Array.from({ length: 30 }, (_, n) => entry(`kor-${n}`, `Kor nummer ${n}`))
  const kept = [
    entry('strikk', 'Strikkekafé'),
    entry('sprak', 'Språkkaféen på Borgen', { summary: 'Språkkaféen er åpen for alle' }),
    entry('kveld', 'Kafékveld'),
    entry('fri', 'Filosofisk samtale', { summary: 'Ta en kopp i kaféen' }),
    entry('torg', 'Tofte innbyggertorg', { weight: 4, body: 'strikkekafé' }),
    entry('mote', 'Åpent folkemøte'),
    entry('kultur', 'Kultur for alle'),
    entry('over', 'Oversikt over rom'),
    entry('dame', 'Damekor'),
    entry('kaffe', 'Kaffe og avis', { summary: 'Kaffen er varm' }),
    entry('nabo', 'Kaféen i nabolaget'),
    ...kor,
  ]
  await db.transaction().execute((tx) => putSearchEntries(tx, kept))
})

test('a word is the last part of another in any form, or its first or middle part', () => {
  for (const [known, word] of [
    ['strikkekafe', 'kafe'],
    ['sprakkafeen', 'kafe'],
    ['strikkekafe', 'kafeen'],
    ['folkemotene', 'mote'],
    ['folkemote', 'moter'],
    ['barneskolen', 'skole'],
    ['kafekveld', 'kafe'],
    ['nettkafekveld', 'kafe'],
    ['damekor', 'kor'],
    ['allsang', 'sangen'],
  ] as const)
    assert.ok(isCompoundOf(known, word), `${known}, ${word}`)
})

test('a word that another has by chance is no part of it, nor is its own form', () => {
  for (const [known, word] of [
    ['kultur', 'tur'],
    ['dekor', 'kor'],
    ['brett', 'rett'],
    ['urban', 'bane'],
    ['kafeen', 'kafe'],
    ['kafe', 'kafe'],
    ['tofte', 'tofte'],
    ['korsang', 'kor'],
  ] as const)
    assert.ok(!isCompoundOf(known, word), `${known}, ${word}`)
})

test('what has the word whole comes first, then what has it as a part, however it is written', async () => {
  for (const q of ['kafe', 'kafé', 'Kaféen'])
    assert.deepEqual((await ask(q)).refs.toSorted(), ['fri', 'kveld', 'nabo', 'sprak', 'strikk', 'torg'], q)
  assert.ok((await ask('café')).refs.includes('strikk'))
  const { refs, total, hits } = await ask('kaféen')
  assert.deepEqual(refs.slice(0, 2), ['nabo', 'fri'])
  assert.equal(total, 6)
  assert.ok(hits.find(({ ref }) => ref === 'sprak')?.summary.some(({ text, hit }) => hit && text === 'Språkkaféen'))
  assert.deepEqual((await ask('møter')).refs, ['mote'])
})

test('the beginning of a word is by its own letters, not by its stem', async () => {
  assert.deepEqual((await ask('kaff')).refs, ['kaffe'])
  assert.ok(!(await ask('kafe')).refs.includes('kaffe'))
})

test('all words must be there, and a small word is none', async () => {
  assert.deepEqual((await ask('kafe borgen')).refs, ['sprak'])
  assert.deepEqual((await ask('kafe over borgen')).refs, ['sprak'])
  assert.deepEqual((await ask('tur')).refs, [])
})

test('the parts of words come on the last page, and are not counted before they are looked for', async () => {
  const [first, rest] = [await ask('kor'), await ask('kor', { after: 20 })]
  assert.equal(first.total, null)
  assert.deepEqual([rest.refs.at(-1), rest.total, rest.next], ['dame', 31, null])
  assert.equal(new Set([...first.refs, ...rest.refs]).size, 31)
})

test('a list that is narrowed by words has them too', async () => {
  const refs = await refsWith(db, { q: 'kafe', kinds: ['activity'], synonyms: SYNONYMS })
  assert.deepEqual(refs.toSorted(), ['fri', 'kveld', 'nabo', 'sprak', 'strikk', 'torg'])
})
