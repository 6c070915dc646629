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

test('a hub that is closed down says when it is planned to open again, and no more of it when that is past', async () => {
  const database = await freshDatabase('facts')
  await database.pool.query(
    `insert into milestone (hub_id, key, kind, state, earliest, latest, title, known_from, layer)
     select id, key, kind, state, earliest::date, latest::date, '{"nb": "Åpning", "nn": "Opning", "en": "Opening"}', earliest::date, 'history'
     from hub, (values ('apnet', 'opening', 'actual', '2020-02-01', '2020-02-01'), ('lagt-ned', 'closing', 'actual', '2020-03-01', '2020-03-01'))
       as made (key, kind, state, earliest, latest) where slug = 'borgen'`,
  )
  await database.pool.query(
    `insert into milestone (hub_id, key, kind, state, earliest, latest, title, known_from, layer)
     select id, 'igjen', 'opening', 'planned', '2021-01-01', '2021-12-31', '{"nb": "Åpner igjen"}', '2020-03-01', 'history' from hub where slug = 'borgen'`,
  )
  const said = async (now: string, path = '/torg/borgen') => (await changedTown(database, now).page(path)).texts('.hero .answer')[0]
  assert.match((await said('2020-04-01T11:00')) ?? '', /Etter planen åpner torget igjen i 2021\.$/)
  assert.match((await said('2020-04-01T11:00', '/en/torg/borgen')) ?? '', /The hub is planned to open again in 2021\.$/)
  assert.doesNotMatch((await said('2022-04-01T11:00')) ?? '', /igjen/)
})
