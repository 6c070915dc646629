import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { freshDatabase, type TestDatabase } from '../../platform/database/testing.ts'
import { day } from '../../platform/time/index.ts'
import { accountFor } from '../accounts.ts'
import { grantRole } from '../grants.ts'
import { staffBehind } from './current.ts'
import { rotateSignIn } from './rotate.ts'
import { signIn, signOut } from './sign-in.ts'

let database: TestDatabase
before(async () => (database = await freshDatabase('empty')))

const AT = Date.parse('2026-11-23T12:00:00Z')
const TODAY = day('2026-11-23')
const who = { issuer: 'https://login.example.no', subject: 'en', name: 'Test En' }

const behind = (token: string, now = AT) => staffBehind(database.db, { token, issuer: who.issuer, now, today: TODAY })

async function used(token: string, now = AT): Promise<string | null> {
  const staff = (await behind(token, now)) ?? assert.fail('nobody is signed in')
  return rotateSignIn(database.db, { signInId: staff.signInId, token, grants: staff.grants, now })
}

describe('a sign-in of somebody whose roles change', () => {
  it('has a new token at the next request, one for all that ask at once, and the old one is out within a minute', async () => {
    const token = await signIn(database.db, { who, idToken: 'id token', browser: '', replaces: null }, AT)
    assert.deepEqual([await used(token), await used(token)], [null, null], 'nothing has changed')
    const { id } = await database.db.transaction().execute((tx) => accountFor(tx, who, AT))
    const grant = {
      accountId: id,
      role: 'editor',
      scope: 'municipality',
      validFrom: TODAY,
      validTo: null,
      by: { id: null, name: 'torg' },
    } as const
    await grantRole(database.db, grant, AT)
    const given = (await Promise.all([used(token), used(token), used(token)])).filter((fresh) => fresh !== null)
    const [fresh = ''] = given
    assert.deepEqual([given.length, fresh === token], [1, false])
    assert.deepEqual((await behind(fresh))?.grants, [{ role: 'editor', scope: 'municipality' }])
    assert.equal((await behind(token, AT + 59_000))?.id, id, 'what was asked for at the same moment')
    assert.equal(await used(token, AT + 59_000), null, 'the old one is given nothing')
    assert.equal(await behind(token, AT + 60_000), null)
    assert.equal((await behind(fresh, AT + 60_000))?.id, id)
    assert.deepEqual(await signOut(database.db, fresh, AT), { idToken: 'id token' })
    assert.equal(await behind(fresh), null)
  })
})
