import { setTimeout as wait } from 'node:timers/promises'
import type { Db } from '../database/index.ts'
import { testDeps } from '../http/testing.ts'
import type { Presence, WorkDeps } from '../jobs/index.ts'
import type { Instant } from '../time/index.ts'
import { queueMessage } from './queue-message.ts'

/** What work runs on in tests, with a clock that stands still. */
export function workDeps(db: Db, now = '2020-01-02T12:00'): WorkDeps {
  const { config, clock, log } = testDeps(db, { now })
  return { config, db, clock, log }
}

/** A worker's name without its connection: it hears of nothing and finds what is due by looking. */
export const deaf = (name: string): Presence => ({ name, onWork: () => undefined, stop: async () => undefined })

/** Many mails that are due, each to its own address. */
export async function queueMany(db: Db, count: number, given: { prefix: string; now: Instant }): Promise<void> {
  const { prefix, now } = given
  await db.transaction().execute(async (tx) => {
    for (let n = 0; n < count; n += 1) {
      await queueMessage(
        tx,
        { key: `${prefix}:${n}`, channel: 'email', language: 'nb', to: `${prefix}-${n}@post.example`, subject: `Nr. ${n}`, text: 'Hei.' },
        now,
      )
    }
  })
}

/** Waits until it is so; throws with what it was asked for when it does not come. */
export async function until(what: string, isSo: () => Promise<boolean> | boolean, patience = 30_000): Promise<void> {
  for (const end = performance.now() + patience; performance.now() < end; await wait(50)) if (await isSo()) return
  throw new Error(`not in time: ${what}`)
}
