import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { can, canAnywhere, fits, hubsWhere, parseScope, PERMISSIONS, ROLES, type Grant, type Scope } from './roles.ts'

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
  it('of a desk adviser answers and changes nothing', () => {
    const desk = holding({ role: 'desk_adviser', scope: 'municipality' })
    assert.deepEqual(
      PERMISSIONS.filter((permission) => canAnywhere(desk, permission)),
      ['workplace.see', 'enquiry.answer', 'desk.act', 'organisation.decide'],
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
    assert.equal(parseScope('hub:saetre'), 'hub:saetre')
    for (const wrong of ['', 'hub:', 'hub:Tofte', 'hub:tofte ', 'hub:a', 'everything', 'hub:../x'])
      assert.equal(parseScope(wrong), null, wrong)
  })
  it('of an administrator is the whole municipality', () => {
    assert.ok(fits('municipality_admin', 'municipality') && !fits('municipality_admin', 'hub:tofte'))
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
