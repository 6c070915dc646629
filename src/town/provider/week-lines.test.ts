import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DayHours, Opening } from '../../hubs/index.ts'
import { addDays, day, startOfDay } from '../../platform/time/index.ts'
import { weekLines } from './week-lines.ts'

const MONDAY = day('2020-03-02')

/** A week from its Monday: «10-15», or null for a day shut as usual. */
function week(hours: readonly (readonly [number, number] | null)[]): DayHours[] {
  return hours.map((span, k) => {
    const on = addDays(MONDAY, k)
    const at = (hour: number) => startOfDay(on) + hour * 3_600_000
    const openings: Opening[] =
      span === null
        ? []
        : [{ start: at(span[0]), end: at(span[1]), opens: span[0] * 60, closes: span[1] * 60, mode: 'staffed', note: null }]
    const because = span === null ? ({ kind: 'weekly' } as const) : null
    return { day: on, state: span === null ? 'closed' : 'open', openings, because, title: null, isException: false }
  })
}

const TOFTE = week([[10, 15], [12, 18], null, [10, 15], null, null, null])

test('the open days come in the order of the week, and the others last', () => {
  assert.deepEqual(weekLines(week([null, [10, 15], null, [12, 17], null, null, null]), 'nb'), ['tir 10–15', 'tor 12–17', 'ellers stengt'])
  assert.deepEqual(weekLines(TOFTE, 'nn'), ['mån, tor 10–15', 'tys 12–18', 'elles stengt'])
})

test('where a day is not told, «ellers stengt» would be a guess: the days that are shut are named', () => {
  assert.deepEqual(weekLines(TOFTE.slice(0, 5), 'nb'), ['man, tor 10–15', 'tir 12–18', 'ons, fre stengt'])
})

test('a red day says so itself', () => {
  const red = TOFTE.map((one, k) =>
    k === 0 ? { ...one, state: 'closed' as const, openings: [], because: { kind: 'holiday' as const, name: { nb: '2. påskedag' } } } : one,
  )
  assert.deepEqual(weekLines(red, 'nb'), ['man stengt: 2. påskedag', 'tir 12–18', 'tor 10–15', 'ellers stengt'])
})
