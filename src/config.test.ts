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
  ] as const)
    assert.doesNotMatch(fault({ [name]: value }), /hemmelig/, name)
})
