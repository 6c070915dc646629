import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { followChanges } from '../../src/platform/cache/index.ts'
import { freshDatabase } from '../../src/platform/database/testing.ts'

test('a program that stops in the moment it begins to listen does stop', async () => {
  const { connection } = await freshDatabase('empty')
  for (const pause of [null, 0, 1, 2, 4, 8, 16, 32]) {
    const changes = followChanges({ connection, onChange: () => undefined, log: pino({ level: 'silent' }) })
    if (pause !== null) await wait(pause)
    const outcome = await Promise.race([changes.stop().then(() => 'stopped'), wait(5_000, 'waits for ever', { ref: true })])
    assert.equal(outcome, 'stopped', pause === null ? 'at once' : `after ${pause} ms`)
  }
})
