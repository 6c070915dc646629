import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { contactWords, readContact } from './contact.ts'

describe('an address as people write it', () => {
  const cases: [string, ReturnType<typeof readContact>][] = [
    ['41234567', { kind: 'mobile', value: '+4741234567' }],
    ['412 34 567', { kind: 'mobile', value: '+4741234567' }],
    ['+47 412 34 567', { kind: 'mobile', value: '+4741234567' }],
    ['0047 41 23 45 67', { kind: 'mobile', value: '+4741234567' }],
    ['(+46) 70-123 45 67', { kind: 'mobile', value: '+46701234567' }],
    ['22 86 00 00', { kind: 'phone', value: '+4722860000' }],
    [' Kari.Nordmann@Example.NO ', { kind: 'email', value: 'kari.nordmann@example.no' }],
    ['post@blåbær.no', { kind: 'email', value: 'post@xn--blbr-roah.no' }],
    ['Kari Nordmann <kari@example.no>', { kind: 'email', value: 'kari@example.no' }],
    ['"Nordmann, Kari" <Kari@Example.no> ', { kind: 'email', value: 'kari@example.no' }],
    ['<a@example.no>', { kind: 'email', value: 'a@example.no' }],
    ['mailto:a@example.no', { kind: 'email', value: 'a@example.no' }],
    ['a+b@sub.example.com', { kind: 'email', value: 'a+b@sub.example.com' }],
  ]
  for (const [typed, read] of cases) it(`«${typed}» is ${read?.kind}`, () => assert.deepEqual(readContact(typed), read))

  const none = ['', '123', '4123456', '412345678', 'kari', 'kari@', '@example.no', 'a@b', 'a b@example.no', 'a@example..no', 'a@-x.no']
  for (const typed of [
    ...none,
    'a@example.no\r\nBcc: b@example.no',
    'Kari\r\nBcc: b@example.no <a@example.no>',
    'Kari <a@example.no> <b@example.no>',
    '<a@example.no',
    'a@[127.0.0.1]',
    '.a@example.no',
    `${'a'.repeat(65)}@example.no`,
  ]) {
    it(`«${typed.slice(0, 30)}» is none`, () => assert.equal(readContact(typed), null))
  }

  it('is written back so that it can be read out', () => {
    assert.equal(contactWords({ kind: 'mobile', value: '+4741234567' }), '412 34 567')
    assert.equal(contactWords({ kind: 'phone', value: '+4722860000' }), '22 86 00 00')
    assert.equal(contactWords({ kind: 'mobile', value: '+46701234567' }), '+46 70 123 45 67')
    assert.equal(contactWords({ kind: 'email', value: 'post@xn--blbr-roah.no' }), 'post@blåbær.no')
    const cyrillic = 'post@xn--80ak6aa92e.com'
    assert.equal(contactWords({ kind: 'email', value: cyrillic }), cyrillic, 'letters that look like others')
  })
})
