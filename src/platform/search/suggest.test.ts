import assert from 'node:assert/strict'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { migrate, type Db } from '../database/index.ts'
import { freshDatabase } from '../database/testing.ts'
import { day } from '../time/index.ts'
import { clearSearch, putSearchEntries, putSearchEntry, search, type SearchEntry } from './index.ts'

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
const MIGRATIONS = fileURLToPath(new URL('../../../migrations', import.meta.url))

let db: Db

const entry = (title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({ ...BARE, ref: title, title, path: '/', ...more })

async function suggestion(q: string, on = '2020-02-03'): Promise<string | null> {
  return (await search(db, { q, lang: 'nb', day: day(on), synonyms: [], limit: 5 })).suggestion
}

before(async () => {
  db = (await freshDatabase('empty')).db
  const entries = [
    entry('Slemmestad innbyggertorg', { weight: 4 }),
    entry('Slemmestad', { weight: 2 }),
    entry('Frivilligsentralen på Holmen'),
    entry('Asker-bibliotekene'),
    entry('Plass til barnevogn'),
    entry('Servicetorget', { validTo: day('2019-12-31') }),
  ]
  await db.transaction().execute((tx) => putSearchEntries(tx, entries))
})

test('a slip leads to the title that is the word, before longer titles', async () => {
  assert.equal(await suggestion('slemestad'), 'Slemmestad')
  assert.equal(await suggestion('Slemestad innbygertorg'), 'Slemmestad innbyggertorg')
})

test('each word is put right by itself, short words stay, and words that are like nothing are left out', async () => {
  assert.equal(await suggestion('frivilgsentralen på holmn'), 'Frivilligsentralen på Holmen')
  assert.equal(await suggestion('xyzxyz holmn'), 'Frivilligsentralen på Holmen')
})

test('a slip is put right in another form of the word, and a word that only begins alike is not what was meant', async () => {
  assert.equal(await suggestion('bibloteket'), 'Asker-bibliotekene')
  assert.equal(await suggestion('barnehage'), null)
})

test('nothing is suggested for words that are rightly written, nor what is not there that day', async () => {
  assert.equal(await suggestion('slemmestad holmen'), null)
  assert.equal(await suggestion('servisetorget'), null)
  assert.equal(await suggestion('servisetorget', '2019-12-31'), 'Servicetorget')
})

test('two who write the same new word at once do not wait for each other', async () => {
  const put = (title: string) => db.transaction().execute((tx) => putSearchEntry(tx, entry(title)))
  await db.transaction().execute(async (tx) => {
    await putSearchEntry(tx, entry('Vaffelkvelden mandag'))
    await put('Vaffelkvelden tirsdag')
  })
  assert.equal(await suggestion('vafelkvelden tirsdag'), 'Vaffelkvelden tirsdag')
})

test('when everything is taken away, no word is left', async () => {
  await db.transaction().execute((tx) => clearSearch(tx, {}))
  assert.deepEqual(await db.selectFrom('searchWord').selectAll().execute(), [])
})

test('titles written before there were words to compare with are suggested after the upgrade', async () => {
  const older = await freshDatabase('blank')
  const folder = await mkdtemp(join(tmpdir(), 'innbyggertorg-older-'))
  try {
    for (const name of ['0001_platform.sql', '0002_people.sql', '0003_hubs.sql']) await cp(join(MIGRATIONS, name), join(folder, name))
    await migrate(older.pool, folder)
    await older.pool.query(`insert into search_entry (kind, ref, lang, title, summary, path, layer, title_folded, words)
      values ('place', 'sætre', 'nb', 'Sætre-kaféen', '', '/', 'fact', 'saetre-kafeen', to_tsvector('norwegian', 'saetre-kafeen'))`)
    await migrate(older.pool, MIGRATIONS)
    const asked = { q: 'kafféen', lang: 'nb', day: day('2020-02-03'), synonyms: [], limit: 5 }
    assert.equal((await search(older.db, asked)).suggestion, 'Sætre-kaféen')
  } finally {
    await rm(folder, { recursive: true })
  }
})
