import { test } from 'node:test'
import { killWhileSending } from '../machine/outbox-walk.ts'

test('ten kills of a sending worker lose nothing and repeat at most what was in flight', { timeout: 10 * 60_000 }, async (t) => {
  const { repeats } = await killWhileSending({ kills: 10, messages: 2_000 })
  t.diagnostic(`${repeats} of 2 000 came more than once`)
})
