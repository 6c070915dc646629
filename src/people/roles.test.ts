import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { freshDatabase } from '../platform/database/testing.ts'
import { can, canAnywhere, fits, HELD_AT, hubsWhere, PERMISSIONS, permissionsIn, ROLES, scopesWhere, type Grant } from './roles.ts'
import { parseScope, SCOPE_KINDS, type Scope } from './scopes.ts'

const holding = (...grants: Grant[]) => ({ grants })
const tofte = holding({ role: 'hub_manager', scope: 'hub:tofte' })
const admin = holding({ role: 'municipality_admin', scope: 'municipality' })

describe('a role', () => {
  it('at one hub counts at that hub alone', () => {
    assert.ok(can(tofte, 'hub.edit', 'hub:tofte'))
    assert.ok(!can(tofte, 'hub.edit', 'hub:heggedal'))
    assert.ok(!can(tofte, 'hub.edit', 'municipality'))
  })
  it('over the municipality counts at every hub', () => {
    assert.ok(can(admin, 'hub.edit', 'hub:tofte'))
    assert.ok(can(admin, 'hub.add', 'municipality'))
  })
  it('of a hub manager adds no hub, gives no role and changes nothing of the municipality', () => {
    for (const permission of ['hub.add', 'users.grant', 'municipality.edit', 'translations.approve'] as const) {
      assert.ok(!canAnywhere(tofte, permission))
    }
  })
  it('of a desk adviser answers, sees who has signed up, and changes nothing', () => {
    const desk = holding({ role: 'desk_adviser', scope: 'municipality' })
    assert.deepEqual(
      PERMISSIONS.filter((permission) => canAnywhere(desk, permission)),
      ['workplace.see', 'enquiry.answer', 'brakes.see', 'desk.act', 'attendees.see', 'organisation.decide', 'appointment.run'],
    )
  })
  it('of a privacy officer sees and erases what is kept of people, and changes no hub', () => {
    const officer = holding({ role: 'privacy_officer', scope: 'municipality' })
    assert.deepEqual(
      PERMISSIONS.filter((permission) => canAnywhere(officer, permission)),
      ['workplace.see', 'privacy.see', 'privacy.erase'],
    )
  })
  it('of an administrator lets nobody in to what is kept of people', () => {
    for (const permission of ['privacy.see', 'privacy.erase'] as const) assert.ok(!canAnywhere(admin, permission))
  })
  it('held by nobody opens nothing', () => {
    for (const permission of PERMISSIONS) {
      assert.ok(!can(null, permission, 'municipality') && !canAnywhere(holding(), permission))
    }
  })
  it('names the hubs where it counts', () => {
    assert.deepEqual(hubsWhere(tofte, 'hub.edit'), ['tofte'])
    assert.equal(hubsWhere(admin, 'hub.edit'), 'every')
    assert.deepEqual(hubsWhere(null, 'hub.edit'), [])
  })
})

describe('a scope', () => {
  it('reads back as it was written, and nothing else is one', () => {
    assert.equal(parseScope('municipality'), 'municipality')
    for (const scope of ['hub:saetre', 'provider:kulturskolen', 'body:lsu-tofte', 'service:byggesak'])
      assert.equal(parseScope(scope), scope)
    for (const wrong of ['', 'hub:', 'hub:Tofte', 'hub:tofte ', 'hub:a', 'everything', 'hub:../x', 'town:asker', 'provider:a:b'])
      assert.equal(parseScope(wrong), null, wrong)
  })
  it('of an administrator is the whole municipality', () => {
    assert.ok(fits('municipality_admin', 'municipality') && !fits('municipality_admin', 'hub:tofte'))
  })
})

describe('two roles', () => {
  const both = holding({ role: 'hub_manager', scope: 'hub:heggedal' }, { role: 'provider_member', scope: 'provider:kulturskolen' })
  it('give what each gives where it is held, and nothing elsewhere', () => {
    assert.ok(can(both, 'hub.edit', 'hub:heggedal') && can(both, 'provider.edit', 'provider:kulturskolen'))
    assert.ok(!can(both, 'provider.edit', 'hub:heggedal') && !can(both, 'hub.edit', 'provider:kulturskolen'))
    assert.ok(!can(both, 'provider.edit', 'provider:kafe-kime') && !can(both, 'enquiry.answer', 'municipality'))
    assert.deepEqual(scopesWhere(both, 'enquiry.answer'), ['hub:heggedal', 'provider:kulturskolen'])
    assert.deepEqual(hubsWhere(both, 'workplace.see'), ['heggedal'])
    assert.deepEqual(permissionsIn(both, 'provider:kulturskolen'), [
      'workplace.see',
      'enquiry.answer',
      'provider.edit',
      'attendees.see',
      'meeting.host',
      'suggestion.answer',
    ])
  })
})

describe('the table of where a role is held', () => {
  it('is the same in the program and in the database', async () => {
    const { db } = await freshDatabase('empty')
    const { id } = await db
      .insertInto('staffAccount')
      .values({ issuer: 'test', subject: 's', name: 'Test', createdAt: new Date(0) })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const role of ROLES) {
      for (const kind of SCOPE_KINDS) {
        const where = kind === 'municipality' ? kind : `${kind}:noe`
        const accepted = await sql`insert into role_grant (account_id, role, scope, valid_from, granted_by)
          values (${id}, ${role}, ${where}, '2020-01-01', 'test')`
          .execute(db)
          .then(
            () => true,
            () => false,
          )
        assert.equal(accepted, HELD_AT[role].includes(kind), `${role} at ${where}`)
      }
    }
    await assert.rejects(
      sql`insert into role_grant (account_id, role, scope, valid_from, granted_by) values (${id}, 'king', 'municipality', '2020-01-01', 'x')`.execute(
        db,
      ),
    )
  })
})

const scope = fc.oneof(
  fc.constant<Scope>('municipality'),
  fc.constantFrom('tofte', 'heggedal', 'borgen').map((slug): Scope => `hub:${slug}`),
)
const grants = fc.array(fc.record({ role: fc.constantFrom(...ROLES), scope }), { maxLength: 4 })

describe('more roles', () => {
  it('never take away what fewer gave, and what holds somewhere is what some scope has', () => {
    fc.assert(
      fc.property(
        fc.record({ some: grants, more: grants, permission: fc.constantFrom(...PERMISSIONS), where: scope }),
        ({ some, more, permission, where }) => {
          if (can({ grants: some }, permission, where)) assert.ok(can({ grants: [...some, ...more] }, permission, where))
          const somewhere = ['municipality', 'hub:tofte', 'hub:heggedal', 'hub:borgen'] as const
          assert.equal(
            canAnywhere({ grants: some }, permission),
            somewhere.some((at) => can({ grants: some }, permission, at)),
          )
        },
      ),
    )
  })
})
