import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ADD_SPAN, emptyWeek, readWeek, weekField } from './week-fields.ts'

const typed = (from: string, to: string) => ({ from, to, mode: 'staffed', nextDay: false })

test('a week is read as it was typed, day by day', () => {
  const week = readWeek({
    'mon-0-from': ' 10 ',
    'mon-0-to': '15',
    'mon-0-mode': 'staffed',
    'mon-1-from': '17',
    'mon-1-to': '2',
    'mon-1-mode': 'self_service',
    'mon-1-next': '1',
  })
  assert.deepEqual(week, { ...emptyWeek(), mon: [typed('10', '15'), { from: '17', to: '2', mode: 'self_service', nextDay: true }] })
})

test('a span marked for removal and an empty span are left out', () => {
  const week = readWeek({
    'tue-0-from': '10',
    'tue-0-to': '15',
    'tue-0-mode': 'staffed',
    'tue-0-remove': '1',
    'tue-1-from': '',
    'tue-1-to': '',
    'tue-1-mode': 'staffed',
  })
  assert.deepEqual(week.tue, [])
})

test('half a span is kept, so that its error can be shown', () => {
  assert.deepEqual(readWeek({ 'fri-0-from': '10', 'fri-0-to': '', 'fri-0-mode': 'staffed' }).fri, [typed('10', '')])
})

test('the button of a day adds an empty span to it', () => {
  assert.deepEqual(readWeek({ [ADD_SPAN]: 'sat' }).sat, [typed('', '')])
  assert.equal(weekField('sat', 0, 'from'), 'sat-0-from')
})

test('files and lists in the place of text count as nothing typed', () => {
  assert.deepEqual(readWeek({ 'mon-0-from': ['10', '11'], 'mon-0-to': '15', 'mon-0-mode': 7 }).mon, [
    { from: '', to: '15', mode: '', nextDay: false },
  ])
})
