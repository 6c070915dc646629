import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { startSmtp } from '../../src/platform/mail/testing.ts'
import { freshDatabase } from '../../src/platform/database/testing.ts'
import { queueMany, until } from '../../src/platform/outbox/testing.ts'
import { machineNow } from '../../src/platform/time/index.ts'
import { startWorkerProgram } from './worker-program.ts'

/** On the wire, or sent and not written down: `courier.ts` says how many these can be at a kill. */
const IN_FLIGHT = 100

/** A worker sends while it is killed again and again; gives how many mails came more than once. */
export async function killWhileSending({ kills, messages }: { kills: number; messages: number }): Promise<{ repeats: number }> {
  const database = await freshDatabase('empty')
  const smtp = await startSmtp({ onMailFrom: (_address, _session, done) => void setTimeout(done, 10) })
  try {
    await queueMany(database.db, messages, { prefix: 'walk', now: machineNow() })
    for (let kill = 1; kill <= kills; kill += 1) {
      const before = smtp.received.length
      const worker = await startWorkerProgram(database, smtp.url)
      await until(`something is sent before kill ${kill}`, () => smtp.received.length > before, 60_000)
      await wait(randomInt(0, 300))
      await worker.end('SIGKILL')
      assert.ok(smtp.received.length < messages + kill * IN_FLIGHT, `all was sent before kill ${kill}: it proves nothing`)
    }
    const last = await startWorkerProgram(database, smtp.url)
    const unsent = () => database.db.selectFrom('outboundMessage').select('id').where('sentAt', 'is', null).limit(1).execute()
    await until('all is sent', async () => (await unsent()).length === 0, 120_000)
    assert.equal(await last.end('SIGTERM'), 0)
    const ids = await database.db.selectFrom('outboundMessage').select('id').execute()
    const counts = smtp.counts()
    assert.equal(counts.size, messages)
    assert.deepEqual(
      ids.filter(({ id }) => !counts.has(`<${id}@localhost>`)),
      [],
      'lost',
    )
    const repeats = smtp.received.length - messages
    assert.ok(repeats <= kills * IN_FLIGHT, `${repeats} repeats at ${kills} kills`)
    assert.ok([...counts.values()].every((count) => count <= 1 + kills))
    return { repeats }
  } finally {
    await smtp.stop()
  }
}
