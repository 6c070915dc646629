import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../src/platform/database/testing.ts'
import { changedTown } from './notice.ts'

test('a closure is answered in few words: until when, why, and what comes after', async () => {
  const database = await freshDatabase('facts')
  await database.pool.query(
    `insert into closure (hub_id, key, valid_from, valid_to, reason, known_from, layer)
     select id, 'vann', '2020-01-02', '2020-01-10', '{"nb": "vannlekkasje"}', '2020-01-02', 'history' from hub where slug = 'borgen'`,
  )
  const page = await changedTown(database, '2020-01-06T11:00').page('/torg/borgen')
  assert.equal(page.texts('.hero .answer')[0], 'Stengt til og med 10. januar. Vannlekkasje. Åpner 13. januar klokka 9.')
  assert.equal(page.texts('.hero .rest')[0], 'Vannlekkasje. Åpner 13. januar klokka 9.')
})
