import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import type pg from 'pg'
import { freshDatabase } from '../database/testing.ts'
import { restoreBackup, writeBackup } from './index.ts'

const migrations = 'migrations'
let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'innbyggertorg-backup-'))
})
after(() => rm(folder, { recursive: true }))

/** One change as staff make it: a row of history and a counter, in one transaction. */
async function change(pool: pg.Pool, number: number): Promise<void> {
  const client = await pool.connect()
  await client.query('begin')
  await client.query(
    `insert into revision (at, actor, actor_name, kind, scope, key, after) values
     ('2020-01-01T00:00:00Z', gen_random_uuid(), $1, 'news', 'hub:tofte', $2, $3)`,
    ['Ærlig\tØd\\Ås\nto', String(number), JSON.stringify({ number, text: '"\\N"' })],
  )
  await client.query(
    "insert into content_version (topic) values ('town') on conflict (topic) do update set version = content_version.version + 1",
  )
  await client.query('commit')
  client.release()
}

const count = async (pool: pg.Pool, sql: string) => Number((await pool.query<{ n: number }>(sql)).rows[0]?.n)

describe('a backup', () => {
  test('taken while people write holds one moment, and no half change', async () => {
    const source = await freshDatabase('empty')
    const stop = new AbortController()
    const writers = [1, 2, 3].map(async (writer) => {
      for (let number = writer; !stop.signal.aborted; number += 3) await change(source.pool, number)
    })
    while ((await count(source.pool, 'select count(*) as n from revision')) < 100) await new Promise((done) => setTimeout(done, 5))
    const file = join(folder, 'while-writing.tar.gz')
    const manifest = await writeBackup(source.pool, file)
    const rowsAfterwards = await count(source.pool, 'select count(*) as n from revision')
    stop.abort()
    await Promise.all(writers)
    const target = await freshDatabase('blank')
    await restoreBackup(target.pool, { file, migrations })
    const rows = await count(target.pool, 'select count(*) as n from revision')
    assert.equal(rows, manifest.tables.find((table) => table.name === 'revision')?.rows)
    assert.ok(rows >= 100)
    assert.ok(rowsAfterwards > rows, 'nobody wrote while the backup was taken')
    assert.equal(await count(target.pool, "select version as n from content_version where topic = 'town'"), rows)
  })

  test('of a restored backup is the same, byte for byte, and new rows get new numbers', async () => {
    const source = await freshDatabase('empty')
    for (const number of [1, 2, 3]) await change(source.pool, number)
    await source.pool.query(
      'insert into revision (at, actor, actor_name, kind, scope, key, after, undoes) select at, actor, actor_name, kind, scope, key, after, 3 from revision where id = 1',
    )
    const file = join(folder, 'first.tar.gz')
    const first = await writeBackup(source.pool, file)
    const target = await freshDatabase('blank')
    await restoreBackup(target.pool, { file, migrations })
    const second = await writeBackup(target.pool, join(folder, 'second.tar.gz'))
    assert.deepEqual(second.tables, first.tables)
    assert.deepEqual(second.sequences, first.sequences)
    await change(target.pool, 5)
    assert.equal(await count(target.pool, 'select max(id) as n from revision'), 5)
    await assert.rejects(target.pool.query('delete from revision'), /append-only/)
    const inserted =
      "insert into revision (at, actor, actor_name, kind, scope, key, after, undoes) values (now(), gen_random_uuid(), '', '', '', '', '1', 99)"
    await assert.rejects(target.pool.query(inserted), /foreign key/)
  })

  test('can be opened with tar', async () => {
    const { pool } = await freshDatabase('empty')
    const file = join(folder, 'tar.tar.gz')
    const { tables } = await writeBackup(pool, file)
    const names = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' }).trim().split('\n')
    assert.deepEqual(names, ['manifest.json', ...tables.map((table) => `tables/${table.name}.copy`)])
  })

  test('goes into an empty database only', async () => {
    const { pool } = await freshDatabase('empty')
    const file = join(folder, 'not-empty.tar.gz')
    await change(pool, 1)
    await writeBackup(pool, file)
    await assert.rejects(restoreBackup(pool, { file, migrations }), /not empty \(content_version has rows\)/)
    const migrated = await freshDatabase('empty')
    await restoreBackup(migrated.pool, { file, migrations })
    assert.equal(await count(migrated.pool, 'select count(*) as n from revision'), 1)
  })
})

describe('a damaged backup writes nothing and says what is wrong', () => {
  const damages: [string, (whole: Buffer) => Buffer, RegExp][] = [
    ['cut off', (whole) => whole.subarray(0, whole.length - 40), /cannot be used: unexpected end of file/],
    ['changed inside a table', (whole) => gzipSync(replaced(gunzipSync(whole), 'hub:tofte', 'hub:holme')), /revision is damaged/],
    [
      'without a table',
      (whole) => gzipSync(replaced(gunzipSync(whole), 'tables/revision.copy', 'tables/revisiox.copy')),
      /revision is missing/,
    ],
    ['no backup at all', () => Buffer.from('hello'), /cannot be used: incorrect header check/],
    ['of a newer version', (whole) => gzipSync(replaced(gunzipSync(whole), '0001_platform.sql', '9001_platform.sql')), /newer version/],
  ]
  for (const [name, damage, message] of damages) {
    test(name, async () => {
      const source = await freshDatabase('empty')
      await change(source.pool, 1)
      const file = join(folder, `${name}.tar.gz`)
      await writeBackup(source.pool, file)
      await writeFile(file, damage(await readFile(file)))
      const { pool } = await freshDatabase('blank')
      await assert.rejects(restoreBackup(pool, { file, migrations }), message)
      assert.equal(await count(pool, "select count(*) as n from pg_class where relnamespace = 'public'::regnamespace"), 0)
    })
  }
})

function replaced(whole: Buffer, from: string, to: string): Buffer {
  const at = whole.indexOf(from)
  assert.ok(at >= 0)
  const copy = Buffer.from(whole)
  copy.write(to, at)
  return copy
}
