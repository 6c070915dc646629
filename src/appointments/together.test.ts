import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BookingRule } from './service.ts'
import { together } from './together.ts'

const rule = (changes: object) => BookingRule.parse({ minutes: 25, step: 30, ...changes })

test('several topics are as long as all of them, and as strict as the strictest', () => {
  const both = together([
    rule({ after: 5, noticeHours: 24, horizonDays: 90, modes: ['hub', 'phone', 'video'], videoLink: 'https://eksempel.example/rom' }),
    rule({
      minutes: 40,
      before: 10,
      noticeHours: 2,
      horizonDays: 30,
      cancelHours: 4,
      modes: ['phone', 'hub'],
      sensitive: true,
      bookedBy: 'staff',
    }),
  ])
  assert.deepEqual(
    [
      both?.minutes,
      both?.before,
      both?.after,
      both?.noticeHours,
      both?.horizonDays,
      both?.cancelHours,
      both?.modes,
      both?.sensitive,
      both?.bookedBy,
    ],
    [65, 10, 5, 24, 30, 4, ['hub', 'phone'], true, 'staff'],
  )
})

test('too long for one visit, or without a way to meet in common, they are none; alone a topic is as it is', () => {
  assert.equal(together([rule({ minutes: 60 }), rule({ minutes: 65 })]), null)
  assert.equal(together([rule({ modes: ['phone'] }), rule({})]), null)
  assert.deepEqual(together([rule({ minutes: 200 })]), rule({ minutes: 200 }))
  assert.equal(together([]), null)
})
