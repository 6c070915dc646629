import assert from 'node:assert/strict'
import { test } from 'node:test'
import { migrate } from './migrate.ts'
import { freshDatabase } from './testing.ts'

test('two processes that migrate at once take turns, and the second finds nothing left to do', async () => {
  const { pool } = await freshDatabase('blank')
  const [first, second] = await Promise.all([migrate(pool, 'migrations'), migrate(pool, 'migrations')])
  assert.ok([first, second].some((ran) => ran.length === 0))
  assert.ok(first.length + second.length >= 3)
})

test('a database made by a newer version is refused by name', async () => {
  const { pool } = await freshDatabase('empty')
  await pool.query("insert into migration (name, checksum) values ('9999_later.sql', '')")
  await assert.rejects(migrate(pool, 'migrations'), /newer version \(it has 9999_later\.sql\)/)
})

test('a migration that was edited after it ran stops the start, naming it', async () => {
  const { pool } = await freshDatabase('empty')
  await pool.query("update migration set checksum = 'another' where name = '0002_people.sql'")
  await assert.rejects(migrate(pool, 'migrations'), /0002_people\.sql was changed after it ran/)
})
