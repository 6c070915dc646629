import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../database/testing.ts'
import { remembered, rememberedAlsoWithin } from './remembered.ts'
import { raiseVersions } from './versions.ts'

const { db, pool } = await freshDatabase('empty')

/** Counts how often each thing asked for is read. */
function counted() {
  const asked: string[] = []
  const read = remembered(async (_, { slug }: { slug: string }) => {
    asked.push(slug)
    return { slug }
  })
  return { read, asked }
}

const change = () => db.transaction().execute((tx) => raiseVersions(tx, ['hub:tofte']))

test('what was read is kept until something changes, and then read again', async () => {
  const { read, asked } = counted()
  const first = await read(db, { slug: 'tofte' })
  assert.equal(await read(db, { slug: 'tofte' }), first)
  assert.equal((await read(db, { slug: 'borgen' })).slug, 'borgen')
  await change()
  assert.notEqual(await read(db, { slug: 'tofte' }), first)
  assert.deepEqual(asked, ['tofte', 'borgen', 'tofte'])
})

test('many who ask at once wait for one reading, and ask once whether anything has changed', async () => {
  const { read, asked } = counted()
  let questions = 0
  const watched = db.withPlugin({
    transformQuery: ({ node }) => {
      questions += 1
      return node
    },
    transformResult: async ({ result }) => result,
  })
  await Promise.all(Array.from({ length: 20 }, () => read(watched, { slug: 'tofte' })))
  assert.deepEqual([asked.length, questions], [1, 1])
})

test('whoever asks after something that was known already shares the question, and is not answered by an older one', async () => {
  const { read } = counted()
  let questions = 0
  const watched = db.withPlugin({
    transformQuery: ({ node }) => {
      questions += 1
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const later = async () => {
    await Promise.resolve().then(() => null)
    return read(watched, { slug: 'borgen' })
  }
  await Promise.all([read(watched, { slug: 'tofte' }), later()])
  assert.equal(questions, 1)
  await change()
  await Promise.all([read(watched, { slug: 'tofte' }), later()])
  assert.equal(questions, 2)
})

test('a change is seen by whoever asks after it, also where the reading began before it', async () => {
  const topics = remembered(async (of, _: null) => (await of.selectFrom('contentVersion').select('topic').execute()).length)
  const before = await topics(db, null)
  for (let round = 1; round <= 30; round += 1) {
    const written = db.transaction().execute((tx) => raiseVersions(tx, [`hub:torg-${round}`]))
    await Promise.all([topics(db, null), written])
    assert.equal(await topics(db, null), before + round)
  }
})

test('a restored database is not mistaken for the one before, though it counts the same', async () => {
  const { read, asked } = counted()
  await read(db, { slug: 'tofte' })
  await pool.query(
    'create temp table kept as select * from content_version; truncate content_version; insert into content_version select * from kept',
  )
  await read(db, { slug: 'tofte' })
  assert.equal(asked.length, 2)
})

test('a transaction sees what is its own, and leaves nothing behind', async () => {
  const { read, asked } = counted()
  await read(db, { slug: 'tofte' })
  await db.transaction().execute((tx) => read(tx, { slug: 'tofte' }))
  await read(db, { slug: 'tofte' })
  assert.equal(asked.length, 2)
})

test('a reading that failed is tried again', async () => {
  let times = 0
  const read = remembered(async (_, asked: string) => {
    times += 1
    if (times === 1) throw new Error('the connection was lost')
    return asked
  })
  await assert.rejects(read(db, 'tofte'))
  assert.equal(await read(db, 'tofte'), 'tofte')
})

test('only the latest are kept, so that a walk through all days does not fill the memory', async () => {
  const { read, asked } = counted()
  for (let k = 0; k < 200; k += 1) await read(db, { slug: `hub-${k}` })
  await read(db, { slug: 'hub-199' })
  await read(db, { slug: 'hub-0' })
  assert.deepEqual(asked.slice(199), ['hub-199', 'hub-0'])
})

test('what is made of named kinds outlives changes of other kinds, and no other change', async () => {
  let times = 0
  const read = remembered(async () => (times += 1), ['news'])
  const raise = (kind?: string) => db.transaction().execute((tx) => raiseVersions(tx, ['hub:tofte'], kind))
  const timesAfter = async (change: () => Promise<unknown>) => {
    await change()
    await read(db, null)
    return times
  }
  assert.equal(await timesAfter(() => raise()), 1)
  assert.equal(await timesAfter(() => raise('room')), 1)
  assert.equal(await timesAfter(() => raise('news')), 2)
  assert.equal(await timesAfter(() => raise()), 3)
  // As an earlier version of the program raises it, beside this one during an upgrade.
  assert.equal(await timesAfter(() => pool.query("update content_version set version = version + 1 where topic = 'town'")), 4)
})

test('what is remembered also within a transaction is read anew there when something has changed, by itself or by others', async () => {
  const asked: string[] = []
  const read = rememberedAlsoWithin(
    async (of, _: null) => {
      asked.push(of.isTransaction ? 'within' : 'outside')
      return asked.length
    },
    ['hours'],
  )
  const raise = (of: Parameters<typeof raiseVersions>[0]) => raiseVersions(of, [], 'hours')
  const kept = await read(db, null)
  await db.transaction().execute(async (tx) => {
    assert.equal(await read(tx, null), kept)
    await raise(tx)
    assert.notEqual(await read(tx, null), kept, 'its own change')
    assert.equal(await read(db, null), kept, 'which nobody else sees yet')
  })
  assert.deepEqual(asked, ['outside', 'within'])
  await db.transaction().execute(async (tx) => {
    await read(tx, null)
    await db.transaction().execute(raise)
    await read(tx, null)
  })
  await read(db, null)
  assert.deepEqual(asked.slice(2), ['within', 'within', 'outside'])
})

test('what a transaction was the first to read is kept for others, and not what it has changed itself', async () => {
  let times = 0
  const read = rememberedAlsoWithin(async () => (times += 1), ['hours'])
  const first = await db.transaction().execute((tx) => read(tx, null))
  assert.equal(await read(db, null), first)
  await db.transaction().execute(async (tx) => {
    await raiseVersions(tx, [], 'hours')
    assert.notEqual(await read(tx, null), first)
  })
  assert.equal(times, 2)
  await read(db, null)
  assert.equal(times, 3)
})

test('what a transaction failed to read is tried again', async () => {
  let times = 0
  const read = rememberedAlsoWithin(async () => {
    times += 1
    if (times === 1) throw new Error('the connection was lost')
    return times
  }, ['hours'])
  await assert.rejects(db.transaction().execute((tx) => read(tx, null)))
  assert.equal(await db.transaction().execute((tx) => read(tx, null)), 2)
  assert.equal(await read(db, null), 2)
})
