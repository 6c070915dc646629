import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workTexts } from '../texts.ts'
import { errorsOfFields } from './form-errors.ts'

test('of two faults at one field the first is said, and the fields keep their order', () => {
  const t = workTexts('nb')
  const faults = [
    { field: 'outcomeOn', message: '', rule: 'outcome_day' },
    { field: 'outcomeOn', message: '', rule: 'outcome_early' },
    { field: 'number', message: '', rule: 'item_number_taken' },
  ]
  assert.deepEqual(errorsOfFields(faults, { t }), [
    { field: 'outcomeOn', text: t.nouns.bodyMeeting.faults.outcome_day },
    { field: 'number', text: t.nouns.bodyMeeting.faults.item_number_taken },
  ])
})
