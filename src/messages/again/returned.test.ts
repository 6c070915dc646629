import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseReturned } from './returned.ts'

const ID = '0190a1b2-0000-4000-8000-00000000000a'

test('the key of a message says what it told, and which in the row it was', () => {
  assert.deepEqual(parseReturned(`notice:${ID}:7`), { what: 'notice', actId: ID, eventId: 7 })
  assert.deepEqual(parseReturned(`tidings:${ID}:7`), { what: 'tidings', subscriptionId: ID, name: `${ID}:7`, turn: 1 })
  assert.deepEqual(parseReturned(`tidings:${ID}:7:2`), { what: 'tidings', subscriptionId: ID, name: `${ID}:7`, turn: 2 })
  assert.deepEqual(parseReturned(`enquiry:${ID}:3`), { what: 'enquiry', enquiryId: ID, turn: 3 })
})

test('a receipt, six digits and what takes a date out of a calendar are told nobody else', () => {
  for (const key of [`receipt:${ID}`, `check:${ID}:abcdefgh`, `notice:${ID}:called-off`, `invitation:${ID}:x`, 'enquiry:1', ''])
    assert.equal(parseReturned(key), null)
})
