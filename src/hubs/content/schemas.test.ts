import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { CONTENT_PARTS } from '../../content-parts.ts'
import { SCHEMA_FOLDER } from '../../write-schemas.ts'
import { checkContent } from './index.ts'
import { contentSchemas } from './schemas.ts'

test('the committed schemas are those of the shapes (else run: npx tsx src/write-schemas.ts)', async () => {
  for (const [name, text] of contentSchemas(CONTENT_PARTS)) assert.equal(await readFile(join(SCHEMA_FOLDER, name), 'utf8'), text, name)
})

test('the pack of Asker has no fault, with examples and without', async () => {
  const asker = join(SCHEMA_FOLDER, '../asker')
  assert.deepEqual(await checkContent(asker, { examples: true, parts: CONTENT_PARTS }), [])
  assert.deepEqual(await checkContent(asker, { examples: false, parts: CONTENT_PARTS }), [])
})
