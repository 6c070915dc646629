import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FoundNeed } from '../../activities/index.ts'
import { day } from '../../platform/time/index.ts'
import { posterNote } from './on-poster.ts'

const MONDAY = day('2020-01-06')
const need = (title: string, more: Partial<FoundNeed> = {}): FoundNeed => ({
  key: 'vert',
  hub: 'borgen',
  title: { nb: title },
  body: null,
  provider: null,
  activity: null,
  wanted: 4,
  ageFrom: null,
  policeCheck: false,
  layer: 'fact',
  slots: [{ id: '2020-01-07T1700', day: day('2020-01-07'), startsAt: null, endsAt: null, isOff: false, reason: null, taken: 1 }],
  ...more,
})

test('the sheet of a hub says what is missing that week, and that it is made up where all of it is', () => {
  const [real, example] = [need('Vert'), need('Kaffekoker', { layer: 'example' })]
  assert.deepEqual(posterNote([real], MONDAY, 'nb'), { term: 'Vi trenger frivillige', text: 'Vert (3)', example: false })
  assert.equal(posterNote([example], MONDAY, 'nb')?.example, true)
  assert.equal(posterNote([real, example], MONDAY, 'nb')?.text, 'Vert (3) og Kaffekoker (3)')
  assert.equal(posterNote([real], day('2020-01-13'), 'nb'), null)
})

test('as many as one line has room for, and the first however long', () => {
  const long = 'Noen som vil være vert på språkkaféen hver tirsdag ettermiddag'
  assert.equal(posterNote([need(long), need('Vert')], MONDAY, 'nb')?.text, `${long} (3)`)
})
