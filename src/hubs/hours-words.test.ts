import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, parseWallTime } from '../platform/time/index.ts'
import { nowWords } from './hours-words.ts'
import { hoursAt, resolveDays, type Rules } from './opening-hours/index.ts'
import { closure, period, rules, span } from './opening-hours/testing.ts'
import { shownNext, type Reading } from './picture.ts'

const today = day('2026-11-25')
const shut = { closures: [closure('2026-11-25', '2026-11-30', 'vannlekkasje')] }
const christmas = period({ key: 'jul', override: true, from: '2026-12-24', to: '2027-01-03', spans: [span('mon-fri', '10-14')] })
const now = (of: Rules) => hoursAt(of, parseWallTime('2026-11-25T11:00') ?? 0)

test('after a closure, untold days are told as untold, never as closed until the next opening known', () => {
  const words = (lang: 'nb' | 'nn' | 'en') => nowWords(now(rules([christmas], shut)), today, lang)
  assert.equal(words('nb'), 'Stengt til og med 30. november 2026: vannlekkasje. Tidene fra 1. desember er ikke kunngjort')
  assert.equal(words('nn'), 'Stengt til og med 30. november 2026: vannlekkasje. Tidene frå 1. desember er ikkje kunngjorde')
  assert.match(words('en'), /Hours from 1 December are not announced$/)
})

test('when every day until then is told, the next opening is named', () => {
  const usual = period({ spans: [span('mon-fri', '10-15')] })
  assert.match(nowWords(now(rules([usual], shut)), today, 'nb'), /vannlekkasje\. Åpner tirsdag klokka\u00a010$/)
})

test('what comes next is not promised over untold days; an example for them may stand instead', () => {
  const reading = (of: Rules): Reading => ({ rules: of, now: now(of), today: resolveDays(of, today, today)[0] ?? never(), week: [] })
  const announced = reading(rules([christmas], shut))
  const example = reading(rules([period({ spans: [span('mon-fri', '8-20')] })], shut))
  assert.equal(shownNext({ announced, example: null }), null)
  assert.deepEqual([shownNext({ announced, example })?.next.day, shownNext({ announced, example })?.example], ['2026-12-01', true])
})

function never(): never {
  return assert.fail('a day has its hours')
}
