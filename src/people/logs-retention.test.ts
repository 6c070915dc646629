import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { recordRevision } from '../platform/audit/revision.ts'
import type { Db } from '../platform/database/index.ts'
import { freshDatabase } from '../platform/database/testing.ts'
import { runRetention } from '../platform/privacy/index.ts'
import { day, parseWallTime } from '../platform/time/index.ts'
import { privacyWith } from '../privacy-register.ts'
import { readConfig } from '../config.ts'
import { retentionOf } from '../retention.ts'

const NOW = parseWallTime('2026-03-01T12:00') ?? assert.fail()
const at = { town: NOW, machine: NOW }
const on = (text: string) => new Date(parseWallTime(`${text}T12:00`) ?? assert.fail(text))
const settings = (env: Record<string, string> = {}) => readConfig({ PUBLIC_URL: 'http://localhost', ...env })
const gone = async (dryRun: boolean, env: Record<string, string> = {}) => {
  const done = await runRetention(db, retentionOf(settings(env)), { ...at, dryRun })
  return Object.fromEntries(
    done.filter(({ table }) => ['audit_entry', 'revision', 'role_grant'].includes(table)).map((one) => [one.table, one.rows]),
  )
}

let db: Db
before(async () => {
  ;({ db } = await freshDatabase('empty'))
  for (const when of ['2020-12-31', '2021-02-28', '2021-03-02', '2026-02-01'])
    await db
      .insertInto('auditEntry')
      .values({ at: on(when), actor: null, action: 'sign-in', subject: `account:${when}` })
      .execute()
  const account = { issuer: 'test', subject: 'en', name: 'Test En', createdAt: on('2015-01-01') }
  const { id: accountId } = await db.insertInto('staffAccount').values(account).returning('id').executeTakeFirstOrThrow()
  const grant = { accountId, scope: 'municipality', validFrom: day('2015-01-01'), grantedBy: 'torg', grantedById: null } as const
  await db
    .insertInto('roleGrant')
    .values([
      { ...grant, role: 'editor', validTo: null },
      { ...grant, role: 'archivist', validTo: day('2021-02-27') },
      { ...grant, role: 'privacy_officer', validTo: day('2021-03-02') },
    ])
    .execute()
})

describe('the logs, when their years are over', () => {
  it('are counted without going, and then go: the log, and roles that ended, and nothing younger', async () => {
    assert.deepEqual(await gone(true), { audit_entry: 2, role_grant: 1 })
    assert.deepEqual(await gone(true), { audit_entry: 2, role_grant: 1 }, 'counting takes nothing')
    assert.deepEqual(await gone(false), { audit_entry: 2, role_grant: 1 })
    assert.deepEqual(await gone(false), { audit_entry: 0, role_grant: 0 })
    const left = await db.selectFrom('auditEntry').select('subject').where('action', '=', 'sign-in').orderBy('id').execute()
    assert.deepEqual(
      left.map(({ subject }) => subject),
      ['account:2021-03-02', 'account:2026-02-01'],
    )
    const roles = await db.selectFrom('roleGrant').select('role').orderBy('role').execute()
    assert.deepEqual(
      roles.map(({ role }) => role),
      ['editor', 'privacy_officer'],
    )
  })

  it('are for nobody else to take from: neither the old nor, with a day named, the young', async () => {
    const append = /append-only/
    await assert.rejects(sql`delete from audit_entry`.execute(db), append)
    await assert.rejects(sql`update audit_entry set subject = 'x'`.execute(db), append)
    await assert.rejects(
      db.transaction().execute(async (tx) => {
        await sql`select set_config('torg.forgets_before', '2022-01-01', true)`.execute(tx)
        await sql`delete from audit_entry where at > '2025-01-01'`.execute(tx)
      }),
      append,
    )
    await sql`select 1`.execute(db)
    await assert.rejects(
      sql`delete from audit_entry where at < '2022-01-01'`.execute(db),
      append,
      'the day is forgotten with its transaction',
    )
  })

  it('keep every change until the municipality has said for how long, and then what a younger change has undone', async () => {
    const actor = { id: crypto.randomUUID(), name: 'Test En' }
    const change = { actor, kind: 'room', scope: 'hub:tofte', key: 'sal', before: null, after: { key: 'sal' } }
    const write = (when: string, undoes?: number) =>
      db.transaction().execute((tx) => recordRevision(tx, { ...change, at: on(when), ...(undoes === undefined ? {} : { undoes }) }))
    await write('2019-05-01')
    const undone = await write('2020-05-01')
    await write('2024-05-01', undone)
    assert.deepEqual(await gone(true), { audit_entry: 0, role_grant: 0 })
    const ten = { KEEP_CHANGES_YEARS: '3' }
    assert.deepEqual(await gone(false, ten), { audit_entry: 0, role_grant: 0, revision: 1 })
    await assert.rejects(sql`delete from revision`.execute(db), /append-only/)
    const left = await db.selectFrom('revision').select('id').execute()
    assert.equal(left.length, 2)
  })

  it('say in the record of processing for how long they are kept', () => {
    const said = (env: Record<string, string>, table: string) => {
      const record = privacyWith(settings(env))[table]
      return record === undefined || record === 'nobody' ? null : record.keeps.nb
    }
    assert.equal(said({}, 'audit_entry'), 'I 5 år')
    assert.equal(said({}, 'role_grant'), 'Til 5 år etter at rollen er over')
    assert.equal(said({}, 'revision'), 'Blir stående')
    assert.equal(said({ KEEP_LOG_YEARS: '2', KEEP_CHANGES_YEARS: '10' }, 'audit_entry'), 'I 2 år')
    assert.equal(said({ KEEP_CHANGES_YEARS: '10' }, 'revision'), 'I 10 år')
  })
})
