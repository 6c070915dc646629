import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DayHours, Opening } from '../../hubs/index.ts'
import { addDays, day } from '../../platform/time/index.ts'
import { paperHours, weekWords } from './hours.ts'

const MONDAY = day('2026-11-23')
const opening = (from: number, to: number, mode: Opening['mode'] = 'staffed'): Opening => ({
  opens: from * 60,
  closes: to * 60,
  start: from * 3_600_000,
  end: to * 3_600_000,
  mode,
  note: null,
})
const open = (...openings: Opening[]): DayHours => ({
  day: MONDAY,
  state: 'open',
  openings,
  because: null,
  title: null,
  isException: false,
})
const words = (hours: DayHours) => paperHours(hours, 'nb')

test('hours without staff before and after are one opening, with the staffed hours beside', () => {
  const library = open(opening(8, 10, 'self_service'), opening(10, 16), opening(16, 22, 'self_service'))
  assert.deepEqual(words(library), { times: '8–22', note: 'betjent 10–16' })
  assert.deepEqual(words(open(opening(7, 22, 'self_service'))), { times: '7–22', note: 'selvbetjent' })
  assert.deepEqual(words(open(opening(9, 16))), { times: '9–16', note: null })
})

test('a break is a break, in the order of the clock', () => {
  assert.deepEqual(words(open(opening(16, 19), opening(9, 15))), { times: '9–15, 16–19', note: null })
})

test('an appointment is not an open door', () => {
  assert.deepEqual(words(open(opening(9, 11, 'by_appointment'))), { times: '9–11', note: 'etter avtale' })
  assert.deepEqual(words(open(opening(9, 15), opening(16, 18, 'by_appointment'))), { times: '9–15', note: '16–18 etter avtale' })
})

test('a night is told as when it ends', () => {
  assert.deepEqual(words(open(opening(11, 25))), { times: '11–1', note: 'stenger klokka 1 om natta' })
  assert.deepEqual(words(open(opening(11, 24))), { times: '11–24', note: null })
})

test('closed says why, and what nobody has said is not told as closed', () => {
  const closed: DayHours = { day: MONDAY, state: 'closed', openings: [], because: null, title: null, isException: false }
  assert.deepEqual(words({ ...closed, because: { kind: 'holiday', name: { nb: '1. juledag' } } }), { times: 'Stengt', note: '1. juledag' })
  assert.deepEqual(words({ ...closed, because: { kind: 'weekly' } }), { times: 'Stengt', note: null })
  assert.deepEqual(words({ ...closed, state: 'not_announced' }), { times: 'Ikke kunngjort', note: null })
  assert.deepEqual(words({ ...closed, state: 'not_announced', because: { kind: 'untold_holiday', name: { nb: '1. juledag' } } }), {
    times: 'Ikke kunngjort',
    note: '1. juledag',
  })
})

test('days with the same hours are told together, also when other days stand between them', () => {
  const week = [opening(9, 15), opening(9, 15), opening(12, 18), opening(9, 15)].map((one, k) => ({
    hours: { ...open(one), day: addDays(MONDAY, k) },
    example: false,
  }))
  assert.equal(weekWords(week, 'nb'), 'man–tir, tor 9–15; ons 12–18')
  assert.equal(weekWords([], 'nb'), null)
})
