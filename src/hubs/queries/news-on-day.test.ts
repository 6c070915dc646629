import assert from 'node:assert/strict'
import { test } from 'node:test'
import { raiseVersions } from '../../platform/cache/index.ts'
import { freshDatabase } from '../../platform/database/testing.ts'
import { parseWallTime, type Instant } from '../../platform/time/index.ts'
import { putNews } from '../items/index.ts'
import { newsUntil } from './news-on-day.ts'

const { db } = await freshDatabase('facts')
const at = (wall: string): Instant => parseWallTime(wall) ?? assert.fail(wall)

const write = (key: string, publishedAt: string) =>
  db.transaction().execute(async (tx) => {
    const item = { key, title: { nb: key }, body: { nb: 'Noe nytt.' }, publishedAt, themes: [], places: [] }
    await putNews(tx, { scope: 'hub:tofte', layer: 'fact' }, item)
    await raiseVersions(tx, ['hub:tofte'], 'news')
  })

async function shown(wall: string, more: { limit?: number; skip?: number } = {}): Promise<string[]> {
  const { id } = await db.selectFrom('hub').select('id').where('slug', '=', 'tofte').executeTakeFirstOrThrow()
  return (await newsUntil(db, { hubId: id, until: at(wall), limit: 3, ...more })).map(({ key }) => key)
}

test('news is shown from its minute on, newest first, whatever was shown earlier the same day', async () => {
  await write('i-gar', '2031-05-04T09:00')
  await write('midnatt', '2031-05-05T00:00')
  await write('middag', '2031-05-05T12:00')
  assert.deepEqual((await shown('2031-05-04T23:59')).slice(0, 1), ['i-gar'])
  assert.deepEqual((await shown('2031-05-05T11:59')).slice(0, 2), ['midnatt', 'i-gar'])
  assert.deepEqual(await shown('2031-05-05T12:00'), ['middag', 'midnatt', 'i-gar'])
  assert.deepEqual(await shown('2031-05-05T23:59', { limit: 2 }), ['middag', 'midnatt'])
  assert.deepEqual(await shown('2031-05-05T12:00', { skip: 1, limit: 2 }), ['midnatt', 'i-gar'])
})

test('an item that is written is there for whoever asks next, and one that is moved goes to its new hour', async () => {
  await write('kveld', '2031-05-05T18:00')
  assert.deepEqual(await shown('2031-05-05T18:00', { limit: 1 }), ['kveld'])
  await write('kveld', '2031-05-05T19:00')
  assert.deepEqual(await shown('2031-05-05T18:30', { limit: 1 }), ['middag'])
})
