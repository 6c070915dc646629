import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { forPeople, mostPeople, readPeople } from './people-coming.ts'
import { BookingRule } from './service.ts'

const rule = BookingRule.parse({ minutes: 20, step: 30, mostPeople: 4, personMinutes: 5 })

describe('several who come together', () => {
  it('make it longer by what the topic says for each beyond the first', () => {
    assert.deepEqual(
      [1, 2, 4].map((people) => forPeople(rule, people).minutes),
      [20, 25, 35],
    )
    assert.equal(forPeople(BookingRule.parse({ minutes: 20, step: 30, mostPeople: 4 }), 4).minutes, 20, 'nothing, where it says nothing')
  })

  it('are one where the topic says nothing, and for anything that is no number of people', () => {
    assert.equal(mostPeople(BookingRule.parse({ minutes: 20, step: 30 })), 1)
    assert.deepEqual(['', '0', '2', '9', '12', '-1', 'to', '1.5'].map(readPeople), [1, 1, 2, 8, 1, 1, 1, 1])
  })
})
