import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { hubScope } from '../hubs/items/index.ts'
import { freshDatabase, type TestDatabase } from '../platform/database/testing.ts'
import { addDays, day, startOfDay, type Day } from '../platform/time/index.ts'
import { Activity } from './activity.ts'
import { putActivity } from './activity-rows.ts'
import { rollWindow } from './jobs.ts'

let town: TestDatabase
before(async () => {
  town = await freshDatabase('facts')
})

const TODAY = day('2030-01-07')
const roll = (today: Day) => rollWindow(town.db, today, startOfDay(today))
const choir = (more = {}) =>
  Activity.parse({
    key: 'kor',
    kind: 'culture',
    title: { nb: 'Kor' },
    rhythms: [{ from: '2030-01-01', rule: 'FREQ=WEEKLY;BYDAY=TU', at: '19:00', ends: '21:00' }],
    source: 'Koret',
    knownFrom: '2030-01-01',
    ...more,
  })
const put = (more = {}) => town.db.transaction().execute((tx) => putActivity(tx, { scope: hubScope('saetre'), layer: 'fact' }, choir(more)))
const rows = () =>
  town.db
    .selectFrom('session')
    .select(['id', 'occurrence', 'state', 'sequence', 'day'])
    .orderBy('occurrence')
    .where('hubId', 'in', town.db.selectFrom('hub').select('id').where('slug', '=', 'saetre'))
    .execute()

test('dates are laid out a year ahead, and a second run finds nothing left to do', async () => {
  await put()
  assert.equal(await roll(TODAY), 58)
  assert.equal(await roll(TODAY), 0)
  assert.equal(await roll(addDays(TODAY, 7)), 1)
})

test('when the rhythm changes, a date that is still there keeps its id, and the others are withdrawn, not lost', async () => {
  const before = await rows()
  await put({ rhythms: [{ from: '2030-01-01', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', at: '19:00', ends: '21:00' }] })
  assert.ok((await roll(addDays(TODAY, 7))) > 20)
  const after = await rows()
  assert.deepEqual(
    after.map(({ id }) => id),
    before.map(({ id }) => id),
  )
  assert.ok(after.filter(({ state }) => state === 'withdrawn').length >= 28)
  assert.ok(after.every(({ state, sequence }) => state === 'planned' || sequence === 1))
})

test('a cancelled date says why, rises in sequence, and comes back as it was', async () => {
  const changes = [{ on: '2030-01-15', cancelled: { nb: 'Dirigenten er syk' } }]
  await put({ changes })
  await roll(TODAY)
  const cancelled = (await rows()).find(({ occurrence }) => occurrence === '2030-01-15')
  assert.equal(cancelled?.state, 'cancelled')
  await put()
  await roll(TODAY)
  const back = (await rows()).find(({ occurrence }) => occurrence === '2030-01-15')
  assert.deepEqual([back?.state, back?.id, (back?.sequence ?? 0) > cancelled.sequence], ['planned', cancelled.id, true])
})
