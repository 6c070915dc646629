import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../src/platform/database/testing.ts'
import { connectionUrl } from '../../src/platform/database/testing/index.ts'
import { processFile, runProgram } from './program.ts'

test('two processes let ten tries an hour through between them, and a third that starts later none', async () => {
  const { connection } = await freshDatabase('empty')
  const settings = { LIMITED_DATABASE: connectionUrl(connection) }
  const tryAs = async (who: string, tries: number) => {
    const { code, out, err } = await runProgram([processFile('limit'), who, String(tries)], settings)
    assert.equal(code, 0, err)
    return Number(out)
  }
  // Near the end of an hour a new window would begin between them.
  const through = await Promise.all([tryAs('203.0.113.9', 32), tryAs('203.0.113.9', 32)])
  assert.equal(
    through.reduce((sum, one) => sum + one, 0),
    10,
  )
  assert.equal(await tryAs('203.0.113.9', 5), 0, 'a new process remembers')
  assert.equal(await tryAs('203.0.113.10', 3), 3)
})
