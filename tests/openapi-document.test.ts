import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { idleApp } from '../src/torg/idle-app.ts'

test('docs/api/openapi.json is what the program answers; after a change run «npx torg openapi > docs/api/openapi.json»', async () => {
  const answered: unknown = await (await idleApp().request('/api/openapi.json')).json()
  const committed: unknown = JSON.parse(await readFile('docs/api/openapi.json', 'utf8'))
  assert.deepEqual(committed, answered)
})
