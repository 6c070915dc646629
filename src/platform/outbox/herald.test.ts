import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import type { Db } from '../database/index.ts'
import { freshDatabase } from '../database/testing.ts'
import { startHerald } from './herald.ts'
import { eventKind, listener, queueMessage, recordEvent, registerListeners, type Listener } from './index.ts'
import { deaf, until, workDeps } from './testing.ts'

const told = eventKind('thing.told', z.object({ n: z.number() }))

let db: Db
before(async () => {
  ;({ db } = await freshDatabase('empty'))
})

const tell = (subject: string, n: number) =>
  db.transaction().execute((tx) => recordEvent(tx, { kind: told, subject, payload: { n }, at: 0 }))
const unheard = async (name: string) =>
  (await db.selectFrom('eventDelivery').select('eventId').where('listener', '=', name).where('handledAt', 'is', null).execute()).length

async function hearing(listeners: readonly Listener[], act: () => Promise<void>): Promise<void> {
  const heralds = [1, 2].map((n) => startHerald(workDeps(db), listeners, deaf(`pool-${n}`)))
  try {
    await act()
  } finally {
    for (const { stop } of heralds) await stop()
  }
}

describe('an event', () => {
  it('is heard once by each listener that was known when it was told, whoever of several workers comes first', async () => {
    const write = (name: string) =>
      listener({
        kind: told,
        name,
        handle: async (tx, { id, payload }) => {
          const key = `${name}:${id}:${payload.n}:${Math.random()}`
          await queueMessage(tx, { key, channel: 'email', language: 'nb', to: 'en@post.example', subject: 'Hei', text: 'Hei.' }, 0)
        },
      })
    const listeners = [write('one'), write('two')]
    await registerListeners(db, listeners.slice(0, 1))
    await tell('before', 0)
    await registerListeners(db, listeners)
    for (let n = 1; n <= 20; n += 1) await tell(`subject ${n % 3}`, n)
    await hearing(listeners, () => until('all is heard', async () => (await unheard('one')) + (await unheard('two')) === 0))
    const rows = await db.selectFrom('outboundMessage').select('key').execute()
    const count = (name: string) => rows.filter(({ key }) => key.startsWith(name)).length
    assert.deepEqual([count('one'), count('two')], [21, 20])
  })

  it('is not told when its cause is rolled back', async () => {
    const before = await db.selectFrom('event').select('id').execute()
    const failing = db.transaction().execute(async (tx) => {
      await recordEvent(tx, { kind: told, subject: 'gone', payload: { n: 1 }, at: 0 })
      throw new Error('no')
    })
    await assert.rejects(failing)
    assert.equal((await db.selectFrom('event').select('id').execute()).length, before.length)
  })

  it('leaves nothing of a handler that failed, and comes again', async () => {
    let tries = 0
    const failing = listener({
      kind: told,
      name: 'failing',
      handle: async (tx) => {
        tries += 1
        const key = `failing:${tries}`
        await queueMessage(tx, { key, channel: 'email', language: 'nb', to: 'en@post.example', subject: 'Hei', text: 'Hei.' }, 0)
        if (tries === 1) throw new Error('the first time')
      },
    })
    await registerListeners(db, [failing])
    await tell('once', 1)
    await hearing([failing], async () => {
      await until('it has failed', () => tries === 1)
      await until('it is put off', async () => {
        const row = await db.selectFrom('eventDelivery').selectAll().where('listener', '=', 'failing').executeTakeFirst()
        return row?.retryAt !== null && row?.tries === 1 && row.lastError === 'Error'
      })
      await db.updateTable('eventDelivery').set({ retryAt: null }).where('listener', '=', 'failing').execute()
      await until('it is heard', async () => (await unheard('failing')) === 0)
    })
    const rows = await db.selectFrom('outboundMessage').select('key').where('key', 'like', 'failing:%').execute()
    assert.deepEqual(rows, [{ key: 'failing:2' }])
  })

  it('waits for the one before it of the same subject, where order matters, and for no other', async () => {
    const heard: string[] = []
    let fails = true
    const orderly = listener({
      kind: told,
      name: 'orderly',
      inOrder: true,
      handle: async (_tx, { subject, payload }) => {
        if (fails && subject === 'a' && payload.n === 1) throw new Error('not yet')
        heard.push(`${subject}${payload.n}`)
      },
    })
    await registerListeners(db, [orderly])
    for (const n of [1, 2, 3]) await tell('a', n)
    await tell('b', 1)
    await hearing([orderly], async () => {
      await until('b is heard', () => heard.includes('b1'))
      assert.deepEqual(heard, ['b1'])
      fails = false
      await until('a is put off', async () => {
        const rows = await db.selectFrom('eventDelivery').select('tries').where('listener', '=', 'orderly').execute()
        return rows.some(({ tries }) => tries === 1)
      })
      await db.updateTable('eventDelivery').set({ retryAt: null }).where('listener', '=', 'orderly').execute()
      await until('all is heard', async () => (await unheard('orderly')) === 0)
    })
    assert.deepEqual(heard, ['b1', 'a1', 'a2', 'a3'])
  })
})
