import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from './config.ts'

const fault = (env: NodeJS.ProcessEnv) => {
  try {
    readConfig(env)
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return assert.fail('it was taken')
}

test('a wrong setting is told with what was written, on one line', () => {
  assert.equal(fault({ PORT: 'abc' }), 'PORT: must be a number, not "abc"')
  assert.equal(fault({ EXAMPLES: 'maybe\n' }), 'EXAMPLES: must be on or off, not "maybe\\n"')
  assert.match(fault({ PUBLIC_URL: `ftp://${'x'.repeat(100)}` }), /^PUBLIC_URL: must be .*, not "ftp:\/\/x{51}…"$/)
})

test('what may hold a password is not repeated', () => {
  for (const [name, value] of [
    ['DATABASE_URL', 'mysql://torg:hemmelig@localhost/torg'],
    ['SMTP_URL', 'http://torg:hemmelig@mail.example'],
    ['SMS_TOKEN', 'hemmelig'],
    ['METRICS_TOKEN', 'hemmelig'],
    ['IDENTITY_KEY', 'hemmelig'],
    ['IDENTITY_KEY_OLD', 'hemmelig'],
    ['OIDC_CITIZEN_KEY', 'hemmelig'],
  ] as const)
    assert.doesNotMatch(fault({ [name]: value }), /hemmelig/, name)
})

test('whoever is to choose an organisation needs to know which one is the municipality', () => {
  const staff = { OIDC_STAFF_ISSUER: 'https://test.ansattporten.no', OIDC_STAFF_CLIENT_ID: 'torg' }
  assert.match(fault({ ...staff, OIDC_STAFF_REPRESENTS: 'ansattporten:orgno' }), /^OIDC_STAFF_ORGANISATION: must be set too/)
  assert.match(fault({ ...staff, OIDC_STAFF_ORGANISATION: '920125298' }), /^OIDC_STAFF_REPRESENTS: must be set too/)
  assert.match(fault({ ...staff, OIDC_STAFF_REPRESENTS: 'altinn' }), /^OIDC_STAFF_REPRESENTS: must be ansattporten:orgno or urn/)
  const both = { OIDC_STAFF_REPRESENTS: 'urn:altinn:resource:torg', OIDC_STAFF_ORGANISATION: '920125298' }
  assert.equal(readConfig({ ...staff, ...both }).staffIssuer?.organisation, '920125298')
})
