import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isLinkFlood } from './links.ts'

it('three links are a question, four are looked at first, however they are written', () => {
  assert.ok(!isLinkFlood('Se https://a.example, http://b.example og www.c.example'))
  assert.ok(isLinkFlood('HTTPS://a.example http://b.example www.c.example WWW.d.example'))
  assert.ok(!isLinkFlood('www er en forkortelse. '.repeat(9)))
})
