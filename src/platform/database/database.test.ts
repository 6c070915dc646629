import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from './testing.ts'

test('a connection that breaks in use fails its query and not the program, and the next one works', async () => {
  const { pool } = await freshDatabase('blank')
  const client = await pool.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const cut = assert.rejects(client.query('select pg_sleep(30)'), /terminating connection|Connection terminated/)
  await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  await cut
  await assert.rejects(client.query('select 1'))
  client.release(true)
  assert.equal((await pool.query('select 1')).rowCount, 1)
})

test('days stay the text they are, and counts are numbers', async () => {
  const { pool } = await freshDatabase('blank')
  const { rows } = await pool.query("select date '2020-01-01' as day, count(*) as n from (values (1)) v")
  assert.deepEqual(rows, [{ day: '2020-01-01', n: 1 }])
})
