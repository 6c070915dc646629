import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../platform/database/testing.ts'
import { listHubs, putNews, readRooms } from '../items/index.ts'
import { loadContent } from './index.ts'
import { added, withPack } from './testing.ts'

const EXAMPLES = { examples: true }
const NEWS = {
  key: 'egen',
  title: { nb: 'Egen nyhet' },
  body: { nb: 'Skrevet av ansatte.' },
  publishedAt: '2020-02-01T09:00',
  themes: [],
  places: [],
}

test('content is loaded into an empty database, and refused by one that has content', () =>
  withPack({}, async (directory) => {
    const { db } = await freshDatabase('empty')
    assert.deepEqual(await loadContent(db, directory, EXAMPLES), { loaded: true, hubs: 1, providers: 1, rows: 6 })
    await assert.rejects(loadContent(db, directory, EXAMPLES), /the database has content already/)
    assert.deepEqual(await loadContent(db, directory, { ...EXAMPLES, onlyWhenEmpty: true }), {
      loaded: false,
      hubs: 0,
      providers: 0,
      rows: 0,
    })
  }))

test('of two processes that start at once, one loads and the other leaves it as it is', () =>
  withPack({}, async (directory) => {
    const { db } = await freshDatabase('empty')
    const start = () => loadContent(db, directory, { ...EXAMPLES, onlyWhenEmpty: true })
    const reports = await Promise.all([start(), start(), start()])
    assert.equal(reports.filter(({ loaded }) => loaded).length, 1)
    assert.equal((await listHubs(db)).length, 1)
  }))

test('replacing takes away what was there and raises the versions of the pages', () =>
  withPack({}, async (directory) => {
    const { db } = await freshDatabase('empty')
    await loadContent(db, directory, EXAMPLES)
    await db.transaction().execute((tx) => putNews(tx, { scope: 'hub:vika', layer: 'fact' }, NEWS))
    await loadContent(db, directory, { ...EXAMPLES, replace: true })
    assert.deepEqual(await db.selectFrom('news').selectAll().execute(), [])
    const versions = await db.selectFrom('contentVersion').selectAll().orderBy('topic').execute()
    assert.deepEqual(versions, [
      { topic: 'hub:vika', version: 2 },
      { topic: 'kind:*', version: 2 },
      { topic: 'town', version: 2 },
    ])
  }))

test('what the database refuses leaves nothing behind', () =>
  withPack({ 'history/hubs/vika.yaml': 'news: []\n' }, async (directory) => {
    const { db, pool } = await freshDatabase('empty')
    await pool.query('create function no() returns trigger language plpgsql as $$ begin raise exception $m$full disk$m$; end $$')
    await pool.query('create trigger no before insert on postcode for each row execute function no()')
    await assert.rejects(loadContent(db, directory, EXAMPLES), /full disk/)
    assert.deepEqual(await listHubs(db), [])
  }))

test('the floor of a room has languages, and one written before it had them is the bokmål', () =>
  withPack(
    added(
      'facts/hubs/vika.yaml',
      `rooms:
  - { key: sal, name: { nb: Salen }, floor: 2. etasje, source: Prøven, knownFrom: 2020-01-01 }
  - { key: loft, name: { nb: Loftet }, floor: { nb: 3. etasje, en: floor 3 }, source: Prøven, knownFrom: 2020-01-01 }
`,
    ),
    async (directory) => {
      const { db } = await freshDatabase('empty')
      await loadContent(db, directory, EXAMPLES)
      const rooms = await readRooms(db, 'hub:vika', {})
      assert.deepEqual(
        rooms.map(({ item }) => item.floor),
        [{ nb: '2. etasje' }, { nb: '3. etasje', en: 'floor 3' }],
      )
    },
  ))
