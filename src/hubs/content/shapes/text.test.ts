import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Link } from './text.ts'

test('a link is an https address, and nothing that a browser would run', () => {
  assert.equal(Link.safeParse('https://example.no/sak').success, true)
  for (const link of ['javascript:alert(1)', 'data:text/html,hei', 'http://example.no', 'ftp://example.no', '/sak', '']) {
    assert.equal(Link.safeParse(link).success, false, link)
  }
})
