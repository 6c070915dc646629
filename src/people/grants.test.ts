import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase, type TestDatabase } from '../platform/database/testing.ts'
import { Fault, type FaultName } from '../platform/http/errors.ts'
import { day, type Day } from '../platform/time/index.ts'
import { accountFor, findAccount } from './accounts.ts'
import { grantRole, grantsOf, type NewGrant } from './grants.ts'
import { revokeRole } from './revoke-role.ts'
import { signIn } from './sign-in/sign-in.ts'
import { staffBehind } from './sign-in/current.ts'

let database: TestDatabase
before(async () => (database = await freshDatabase('empty')))

const AT = Date.parse('2026-11-23T12:00:00Z')
const TODAY = day('2026-11-23')
const CLI = { id: null, name: 'torg' }
let count = 0

async function someone() {
  const who = { issuer: 'https://login.example.no', subject: `s${(count += 1)}`, name: `Test Person ${count}` }
  const token = await signIn(database.db, { who, idToken: null, browser: '', replaces: null }, AT)
  const { id } = await database.db.transaction().execute((tx) => accountFor(tx, who, AT))
  const rolesOn = async (today: Day) =>
    (await staffBehind(database.db, { token, issuer: who.issuer, now: AT, today }))?.grants.map(({ role }) => role)
  return { id, rolesOn }
}
const managing = (accountId: string, more: Partial<NewGrant> = {}): NewGrant => ({
  accountId,
  role: 'hub_manager',
  scope: 'hub:tofte',
  validFrom: day('2020-01-01'),
  validTo: null,
  by: CLI,
  ...more,
})
const refusal = (fault: FaultName) => (error: unknown) => error instanceof Fault && error.fault === fault

describe('a granted role', () => {
  it('counts from its first day to its last, by the calendar of the town', async () => {
    const { id, rolesOn } = await someone()
    await grantRole(database.db, managing(id, { validTo: day('2020-12-31') }), AT)
    assert.deepEqual(await rolesOn(day('2019-12-31')), [])
    assert.deepEqual(await rolesOn(day('2020-01-01')), ['hub_manager'])
    assert.deepEqual(await rolesOn(day('2020-12-31')), ['hub_manager'])
    assert.deepEqual(await rolesOn(day('2021-01-01')), [])
  })

  it('is gone at once when it is revoked, and stays in the list', async () => {
    const { id, rolesOn } = await someone()
    await grantRole(database.db, managing(id), AT)
    await revokeRole(database.db, { accountId: id, role: 'hub_manager', scope: 'hub:tofte', by: CLI, today: TODAY }, AT)
    assert.deepEqual(await rolesOn(day('2026-11-23')), [])
    assert.deepEqual(
      (await grantsOf(database.db, id)).map(({ revokedAt }) => revokedAt?.getTime()),
      [AT],
    )
    await grantRole(database.db, managing(id), AT)
    assert.deepEqual(await rolesOn(day('2026-11-23')), ['hub_manager'])
  })

  it('is not given twice for the same time', async () => {
    const { id } = await someone()
    await grantRole(database.db, managing(id), AT)
    await assert.rejects(grantRole(database.db, managing(id, { validFrom: day('2024-01-01') }), AT), refusal('conflict'))
  })

  it('is refused when it could not be right', async () => {
    const { id } = await someone()
    await assert.rejects(grantRole(database.db, managing(id, { role: 'municipality_admin' }), AT), refusal('invalid'))
    await assert.rejects(grantRole(database.db, managing(id, { validTo: day('2019-12-31') }), AT), refusal('invalid'))
    await assert.rejects(grantRole(database.db, managing('00000000-0000-4000-8000-000000000000'), AT), refusal('not-found'))
    await assert.rejects(
      revokeRole(database.db, { accountId: id, role: 'editor', scope: 'municipality', by: CLI, today: TODAY }, AT),
      refusal('not-found'),
    )
    assert.deepEqual(await grantsOf(database.db, id), [])
  })

  it('leaves a trace of who gave and took it that cannot be altered', async () => {
    const { id } = await someone()
    const { id: boss } = await someone()
    await grantRole(database.db, managing(id, { by: { id: boss, name: 'Test Sjef' } }), AT)
    await revokeRole(database.db, { accountId: id, role: 'hub_manager', scope: 'hub:tofte', by: CLI, today: TODAY }, AT)
    const entries = await database.db
      .selectFrom('auditEntry')
      .selectAll()
      .where('subject', '=', `account:${id} hub_manager hub:tofte`)
      .orderBy('id')
      .execute()
    assert.deepEqual(
      entries.map(({ actor, action }) => [actor, action]),
      [
        [boss, 'role-granted'],
        [null, 'role-revoked'],
      ],
    )
    await assert.rejects(sql`delete from audit_entry`.execute(database.db), /append-only/)
  })
})

describe('an account', () => {
  it('is found by the eight characters that its page shows', async () => {
    const { id } = await someone()
    assert.equal((await findAccount(database.db, id.slice(0, 8))).id, id)
    assert.equal((await findAccount(database.db, id.toUpperCase())).id, id)
    await assert.rejects(findAccount(database.db, 'ffffffff-0000'), refusal('not-found'))
    for (const wrong of ['', '%', id.slice(0, 7), `${id}0`]) await assert.rejects(findAccount(database.db, wrong), refusal('invalid'))
  })

  it('is made once though two sign-ins begin at once, and takes the name the issuer has now', async () => {
    const who = { issuer: 'https://login.example.no', subject: 'same', name: 'Test Før' }
    const signing = (name: string) => signIn(database.db, { who: { ...who, name }, idToken: null, browser: '', replaces: null }, AT)
    await Promise.all(Array.from({ length: 16 }, () => signing('Test Før')))
    await signing('Test Etter')
    const accounts = await database.db.selectFrom('staffAccount').select('name').where('subject', '=', 'same').execute()
    assert.deepEqual(accounts, [{ name: 'Test Etter' }])
  })
})
