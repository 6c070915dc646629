import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readConfig } from '../../config.ts'
import { freshDatabase, type TestDatabase } from '../../platform/database/testing.ts'
import { identityOf, NoNumber } from './answer-of-issuer.ts'
import { acrFor, assuranceOf, isAtLeast } from './assurance.ts'
import { countIdentityKeys } from './count-identity-keys.ts'
import { isIdentityNumber } from './identity-number.ts'
import { residentFor } from './resident-for.ts'

let database: TestDatabase
before(async () => (database = await freshDatabase('empty')))

const SYNTHETIC = '19818090059'
/** Of the right shape for somebody born in 1854, before anybody had a number. */
const NOBODYS = '01015450068'
const answered = (pid: string | null) => ({
  subject: 's',
  name: '',
  pid,
  locale: null,
  acr: null,
  sid: null,
  idToken: null,
  organisation: null,
})
const configured = (more: Record<string, string> = {}) =>
  readConfig({
    PUBLIC_URL: 'https://torg.example.no',
    OIDC_CITIZEN_ISSUER: 'https://login.example.no',
    OIDC_CITIZEN_CLIENT_ID: 'torg',
    IDENTITY_KEY: 'the key in force, long enough to be one',
    ...more,
  })
const residentOf = async (config: ReturnType<typeof configured>, pid: string) => {
  const identity = await identityOf({ db: database.db, config }, 'https://login.example.no', answered(pid))
  return database.db.transaction().execute((tx) => residentFor(tx, identity, { language: 'nb', now: Date.now() }))
}

describe('a national identity number', () => {
  it('made for tests counts where everything is a test, and nowhere else', async () => {
    assert.ok(isIdentityNumber(SYNTHETIC, { isTest: true }))
    assert.ok(!isIdentityNumber(SYNTHETIC, { isTest: false }))
    assert.ok(isIdentityNumber(NOBODYS, { isTest: false }))
    await assert.rejects(identityOf({ db: database.db, config: configured() }, 'i', answered(SYNTHETIC)), NoNumber)
    const tried = configured({ OIDC_CITIZEN_ISSUER: 'https://test.idporten.no' })
    assert.equal((await identityOf({ db: database.db, config: tried }, 'i', answered(SYNTHETIC))).kind, 'number')
  })

  it('that is malformed counts nowhere', () => {
    for (const text of [
      '',
      '1',
      '19818090058',
      '1981809005',
      '198180900590',
      ' 19818090059',
      '19818090059\n',
      'abcdefghijk',
      '00000000000',
    ])
      assert.ok(!isIdentityNumber(text, { isTest: true }), JSON.stringify(text))
  })

  it('finds the same resident after the key is changed, and its hash moves to the new key', async () => {
    const old = configured()
    const known = await residentOf(old, NOBODYS)
    const rotated = configured({
      IDENTITY_KEY: 'the new key, also long enough to be one',
      IDENTITY_KEY_OLD: 'the key in force, long enough to be one',
    })
    assert.deepEqual(await countIdentityKeys(database.db, rotated), { current: 0, other: 1 })
    assert.equal(await residentOf(rotated, NOBODYS), known)
    assert.deepEqual(await countIdentityKeys(database.db, rotated), { current: 1, other: 0 })
    const alone = configured({ IDENTITY_KEY: 'the new key, also long enough to be one' })
    assert.equal(await residentOf(alone, NOBODYS), known)
    assert.notEqual(await residentOf(old, NOBODYS), known)
  })

  it('makes one resident though sixteen sign-ins begin at once', async () => {
    const tried = configured({ OIDC_CITIZEN_ISSUER: 'https://test.idporten.no' })
    const found = await Promise.all(Array.from({ length: 16 }, () => residentOf(tried, '23881289954')))
    assert.equal(new Set(found).size, 1)
    const left = await database.db.selectFrom('resident').select('id').execute()
    const owned = await database.db.selectFrom('residentIdentity').select('residentId').execute()
    assert.deepEqual(left.map(({ id }) => id).toSorted(), owned.map(({ residentId }) => residentId).toSorted())
  })
})

describe('the settings', () => {
  const wrong = (env: Record<string, string>, setting: RegExp) => assert.throws(() => readConfig(env), setting)
  const issuer = { OIDC_CITIZEN_ISSUER: 'https://login.example.no', OIDC_CITIZEN_CLIENT_ID: 'torg' }

  it('refuse an issuer without a key for the hashes, an old key without a new, and a key that is none', () => {
    wrong(issuer, /^Error: IDENTITY_KEY: must be set/)
    wrong({ IDENTITY_KEY_OLD: 'a'.repeat(32) }, /IDENTITY_KEY: must be set when IDENTITY_KEY_OLD is/)
    wrong({ ...issuer, IDENTITY_KEY: 'short' }, /IDENTITY_KEY: must be at least 32/)
    wrong({ ...issuer, IDENTITY_KEY: 'a'.repeat(32), OIDC_CITIZEN_KEY: '{}' }, /OIDC_CITIZEN_KEY: must be a private key/)
    wrong({ OIDC_CITIZEN_ISSUER: 'https://login.example.no' }, /OIDC_CITIZEN_CLIENT_ID: must be set/)
  })
})

describe('how surely somebody is known', () => {
  it('has an order, and the words of ID-porten and Ansattporten', () => {
    assert.ok(isAtLeast('high', 'substantial') && isAtLeast('met', 'contact') && !isAtLeast('contact', 'met'))
    assert.equal(assuranceOf('idporten-loa-high'), 'high')
    assert.equal(assuranceOf('substantial'), 'substantial')
    for (const acr of ['idporten-loa-low', 'entraid', 'HIGH', '__proto__', 'constructor', null])
      assert.equal(assuranceOf(acr), 'contact', String(acr))
    assert.equal(acrFor('high', 'idporten-loa-substantial'), 'idporten-loa-high')
    assert.equal(acrFor('high', 'substantial'), 'high')
    assert.equal(acrFor('contact', 'idporten-loa-substantial'), null)
    assert.equal(acrFor('high', null), null)
  })
})
