import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { recordRevision } from '../platform/audit/revision.ts'
import { freshDatabase, type TestDatabase } from '../platform/database/testing.ts'
import { Fault, type FaultName } from '../platform/http/errors.ts'
import { day } from '../platform/time/index.ts'
import { accountFor, listStaff } from './accounts.ts'
import { eraseAccount, FORMER_STAFF } from './erase-account.ts'
import { grantRole, grantsOf } from './grants.ts'
import { revokeRole } from './revoke-role.ts'
import type { Role } from './roles.ts'
import { staffBehind } from './sign-in/current.ts'
import { signIn } from './sign-in/sign-in.ts'
import { endAccount, reopenAccount } from './staff-end.ts'

let database: TestDatabase
before(async () => (database = await freshDatabase('empty')))

const AT = Date.parse('2026-11-23T12:00:00Z')
const TODAY = day('2026-11-23')
const CLI = { id: null, name: 'torg' }
const ISSUER = 'https://login.example.no'
let count = 0

interface Person {
  id: string
  name: string
  enter: () => Promise<string>
}

async function someone(role: Role | null = null, issuer = ISSUER): Promise<Person> {
  const who = { issuer, subject: `s${(count += 1)}`, name: `Test Ansatt ${count}` }
  const { db } = database
  const { id } = await db.transaction().execute((tx) => accountFor(tx, who, AT))
  if (role !== null)
    await grantRole(db, { accountId: id, role, scope: 'municipality', validFrom: day('2020-01-01'), validTo: null, by: CLI }, AT)
  return { id, name: who.name, enter: () => signIn(db, { who, idToken: null, browser: '', replaces: null }, AT) }
}
const refusal = (fault: FaultName) => (error: unknown) => error instanceof Fault && error.fault === fault
const end = ({ id }: Person, by: { id: string | null; name: string } = CLI) =>
  endAccount(database.db, { accountId: id, by, today: TODAY }, AT)
const elsewhere = () => Promise.resolve()

describe('an account that is ended', () => {
  it('is signed out everywhere at once, has no role, and lets nobody in until it is opened again with a reason', async () => {
    const { db } = database
    const editor = await someone('editor')
    const tokens = [await editor.enter(), await editor.enter()]
    await end(editor)
    for (const token of tokens) assert.equal(await staffBehind(db, { token, issuer: ISSUER, now: AT, today: TODAY }), null)
    assert.ok((await grantsOf(db, editor.id)).every(({ revokedAt }) => revokedAt !== null))
    await assert.rejects(editor.enter(), refusal('not-allowed'))
    const again = { accountId: editor.id, role: 'editor', scope: 'municipality', validFrom: TODAY, validTo: null, by: CLI } as const
    await assert.rejects(grantRole(db, again, AT), refusal('conflict'))
    await assert.rejects(end(editor), refusal('conflict'))
    await assert.rejects(reopenAccount(db, { accountId: editor.id, by: CLI, because: '' }, AT), refusal('invalid'))
    await reopenAccount(db, { accountId: editor.id, by: CLI, because: 'Tilbake fra permisjon' }, AT)
    const back = await staffBehind(db, { token: await editor.enter(), issuer: ISSUER, now: AT, today: TODAY })
    assert.deepEqual(back?.grants, [])
    const actions = await db.selectFrom('auditEntry').select('action').where('subject', '=', `account:${editor.id}`).orderBy('id').execute()
    assert.deepEqual(
      actions.map(({ action }) => action),
      ['account-made', 'sign-in', 'sign-in', 'account-ended', 'sign-in-refused', 'account-reopened', 'sign-in'],
    )
  })

  it('is not one’s own, nor that of the last who administers', async () => {
    const admin = await someone('municipality_admin', 'https://alone.example.no')
    await assert.rejects(end(admin, admin), refusal('conflict'))
    await assert.rejects(end(admin), refusal('conflict'))
    const later = await someone(null, 'https://alone.example.no')
    const grant = { accountId: later.id, role: 'municipality_admin', scope: 'municipality', validTo: null, by: CLI } as const
    await grantRole(database.db, { ...grant, validFrom: day('2027-01-01') }, AT)
    await assert.rejects(end(admin), refusal('conflict'))
    await someone('municipality_admin', 'https://alone.example.no')
    await end(admin)
  })

  it('is not signed in by whoever came at the same moment', async () => {
    const people = await Promise.all(Array.from({ length: 32 }, () => someone('editor')))
    await Promise.all(people.map((one) => Promise.allSettled([one.enter(), end(one), one.enter()])))
    const left = await database.db.selectFrom('signIn').select('accountId').execute()
    const ids = new Set(people.map(({ id }) => id))
    assert.deepEqual(
      left.filter(({ accountId }) => ids.has(accountId)),
      [],
    )
  })
})

describe('the last who administers the municipality', () => {
  it('is there still when two take the role from each other at once, 64 times', async () => {
    const { db } = database
    for (let round = 0; round < 64; round += 1) {
      const issuer = `https://round-${round}.example.no`
      const [one, other] = [await someone('municipality_admin', issuer), await someone('municipality_admin', issuer)]
      const take = (from: Person, by: Person) =>
        round % 2 === 0
          ? end(from, by)
          : revokeRole(db, { accountId: from.id, role: 'municipality_admin', scope: 'municipality', by, today: TODAY }, AT)
      const answers = await Promise.allSettled([take(one, other), take(other, one)])
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
      const left = await db
        .selectFrom('roleGrant')
        .select('accountId')
        .where('accountId', 'in', [one.id, other.id])
        .where('revokedAt', 'is', null)
        .execute()
      assert.equal(left.length, 1)
    }
  })
})

describe('an erased account', () => {
  it('has no name anywhere, and what it did stays', async () => {
    const { db } = database
    const [boss, editor] = [await someone('municipality_admin'), await someone('editor')]
    const gave = { accountId: boss.id, role: 'editor', scope: 'hub:tofte', validFrom: TODAY, validTo: null, by: editor } as const
    await grantRole(db, gave, AT)
    const change = { at: new Date(AT), actor: editor, kind: 'room', scope: 'hub:tofte', key: 'x', before: null, after: { key: 'x' } }
    await db.transaction().execute((tx) => recordRevision(tx, change))
    await assert.rejects(eraseAccount(db, { accountId: editor.id, by: CLI, elsewhere }, AT), refusal('conflict'))
    await end(editor, boss)
    await eraseAccount(db, { accountId: editor.id, by: boss, elsewhere }, AT)
    await eraseAccount(db, { accountId: editor.id, by: boss, elsewhere }, AT)
    const { rows } = await sql<{ found: string }>`
      select row_to_json(a)::text as found from staff_account a union all select row_to_json(g)::text from role_grant g
      union all select row_to_json(r)::text from revision r`.execute(db)
    assert.ok(rows.length > 3)
    assert.deepEqual(
      rows.filter(({ found }) => found.includes(`"${editor.name}"`)),
      [],
    )
    const made = await db.selectFrom('revision').select(['actor', 'actorName']).where('actor', '=', editor.id).execute()
    assert.deepEqual(made, [{ actor: editor.id, actorName: FORMER_STAFF }])
    await assert.rejects(reopenAccount(db, { accountId: editor.id, by: boss, because: 'Tilbake' }, AT), refusal('conflict'))
    await editor.enter()
    const now = (await listStaff(db)).filter(({ name }) => name === editor.name)
    assert.equal(now.length, 1)
    assert.notEqual(now[0]?.id, editor.id)
  })

  it('is all that lets the history move, and only by the name', async () => {
    const { db } = database
    const editor = await someone('editor')
    const change = { at: new Date(AT), actor: editor, kind: 'room', scope: 'hub:tofte', key: 'y', before: null, after: { key: 'y' } }
    const id = await db.transaction().execute((tx) => recordRevision(tx, change))
    const tries = [
      sql`update revision set actor_name = 'Tidligere ansatt' where id = ${id}`,
      sql`update revision set actor_name = 'En annen' where id = ${id}`,
      sql`update revision set after = '{"key": "z"}' where id = ${id}`,
      sql`update revision set after = '{"key": "y", "approvedBy": "x"}' where id = ${id}`,
      sql`delete from revision where id = ${id}`,
    ]
    for (const tried of tries) await assert.rejects(tried.execute(db), /append-only/)
    await end(editor)
    await eraseAccount(db, { accountId: editor.id, by: CLI, elsewhere }, AT)
    for (const tried of tries.slice(1)) await assert.rejects(tried.execute(db), /append-only/)
  })
})
