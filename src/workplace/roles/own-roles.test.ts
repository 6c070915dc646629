import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { encoded } from '../../../tests/browser-form.ts'
import { openTown } from '../../../tests/open-town.ts'
import { grantRole, listStaff, signIn, type Role, type Scope } from '../../people/index.ts'
import { readPage } from '../../platform/http/testing.ts'
import { day, machineNow, type Day } from '../../platform/time/index.ts'

interface Given {
  role: Role
  scope: Scope
  from?: Day
  to?: Day | null
}

/** Somebody with these roles, at a moment of the town's clock. */
async function at(now: string, given: readonly Given[]) {
  const { app, deps } = await openTown({ kind: 'facts', now })
  const who = { issuer: 'test', subject: 'med roller', name: 'Test Med Roller' }
  const token = await signIn(deps.db, { who, idToken: null, browser: '', replaces: null }, machineNow())
  const account = (await listStaff(deps.db)).find(({ subject }) => subject === who.subject) ?? assert.fail()
  for (const { role, scope, from = day('1900-01-01'), to = null } of given) {
    const grant = { accountId: account.id, role, scope, validFrom: from, validTo: to, by: { id: null, name: 'test' } }
    await grantRole(deps.db, grant, machineNow())
  }
  const headers = { cookie: `torg=${token}`, origin: 'http://localhost', host: 'localhost' }
  const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
  return {
    open: async (path: string) => readPage(await app.request(path, { headers })),
    send: async (path: string) => (await app.request(path, { method: 'POST', headers: form, body: encoded({ sok: '1' }) })).status,
  }
}

const OWN = '/arbeid/innlogging'

describe('the page of one’s own sign-in', () => {
  let roles: readonly string[]
  let text: string
  before(async () => {
    const who = await at('2020-11-23T11:20', [
      { role: 'hub_manager', scope: 'hub:heggedal' },
      { role: 'provider_member', scope: 'provider:innbyggerservice' },
      { role: 'committee_member', scope: 'body:lsu-tofte' },
      { role: 'desk_adviser', scope: 'municipality' },
    ])
    const page = await who.open(OWN)
    roles = page.texts('#roller li, main li')
    text = page.text
  })

  it('says where in words, never as the program writes it', () => {
    assert.match(text, /Torgvert, Heggedal/)
    assert.match(text, /, Innbyggerservice/)
    assert.match(text, /, Lokalsamfunnsutvalg.* Tofte/)
    assert.match(text, /, hele kommunen/)
    assert.ok(roles.length >= 4)
    assert.doesNotMatch(text, /(hub|provider|body):/)
  })

  it('says that several roles add up', () => {
    assert.match(text, /Rollene legges sammen/)
  })
})

describe('a role with a first and a last day', () => {
  const given = [{ role: 'desk_adviser', scope: 'hub:tofte', from: day('2020-11-23'), to: day('2020-11-25') }] as const

  for (const [now, opens] of [
    ['2020-11-22T23:59', false],
    ['2020-11-23T00:00', true],
    ['2020-11-25T23:59', true],
    ['2020-11-26T00:00', false],
  ] as const)
    it(`${opens ? 'opens' : 'does not open'} the desk at ${now.replace('T', ' ')}`, async () => {
      const who = await at(now, given)
      const page = await who.open('/arbeid/skranke')
      assert.equal(page.status, opens ? 200 : 403)
      assert.equal(await who.send('/arbeid/skranke'), opens ? 303 : 403)
      assert.equal(/Tofte/.test((await who.open(OWN)).text.replace(/Velg torg.*?Asker/, '')), opens)
    })
})
