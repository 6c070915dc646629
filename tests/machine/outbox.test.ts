import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../src/platform/database/testing.ts'
import { startSmtp } from '../../src/platform/mail/testing.ts'
import { queueMany, until } from '../../src/platform/outbox/testing.ts'
import { machineNow } from '../../src/platform/time/index.ts'
import { killWhileSending } from './outbox-walk.ts'
import { startProgram, temporaryFolder } from './program.ts'
import { startWorkerProgram } from './worker-program.ts'

test('two workers share 64 messages, and none goes twice', async () => {
  const database = await freshDatabase('empty')
  const smtp = await startSmtp()
  const workers = await Promise.all([1, 2].map(() => startWorkerProgram(database, smtp.url)))
  for (const round of [1, 2, 3]) {
    await queueMany(database.db, 64, { prefix: `race-${round}`, now: machineNow() })
    await until(`round ${round} is sent`, () => smtp.received.length >= 64 * round)
  }
  assert.deepEqual(await Promise.all(workers.map((worker) => worker.end('SIGTERM'))), [0, 0])
  await smtp.stop()
  assert.equal(smtp.received.length, 192)
  assert.ok([...smtp.counts().values()].every((count) => count === 1))
  const left = await database.db
    .selectFrom('outboundMessage')
    .select('id')
    .where((eb) => eb.or([eb('sentAt', 'is', null), eb('tries', '<>', 1)]))
    .execute()
  assert.deepEqual(left, [])
})

// Ten of them are in tests/long.
test('a kill of a sending worker loses nothing and repeats at most what was in flight, under the same Message-ID', async (t) => {
  const { repeats } = await killWhileSending({ kills: 1, messages: 300 })
  t.diagnostic(`${repeats} of 300 came twice`)
})

test('ROLE=web sends nothing, ROLE=worker answers nothing, and both stop cleanly', async () => {
  const folder = await temporaryFolder()
  const web = await startProgram({ DATA_DIR: folder.path, ROLE: 'web' })
  const health = await (await fetch(`${web.address}/helse/klar`)).text()
  assert.match(health, /"outbox":\{"due":0,"oldestDueSeconds":0,"givenUp":0\}/)
  const worker = await startProgram({ DATA_DIR: folder.path, ROLE: 'worker' })
  assert.equal(worker.address, '')
  assert.equal((await fetch(`${web.address}/helse/klar`)).status, 200)
  const { code, err } = await worker.end('SIGTERM')
  assert.deepEqual([code, err], [0, ''])
  assert.equal((await web.end('SIGTERM')).code, 0)
  await folder.remove()
})
