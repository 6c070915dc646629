import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../platform/time/index.ts'
import { becauseWords, dayWords, nowWords, openingLines, untilWords } from './hours-words.ts'
import { hoursAt, resolveDays, type Rules } from './opening-hours/index.ts'
import { at, closure, dayOf, period, rules, span } from './opening-hours/testing.ts'
import { shownNext, type Reading } from './picture.ts'

const ON = '2020-01-16'
const words = (...spans: Parameters<typeof span>[]) =>
  dayWords(dayOf(rules([period({ spans: spans.map((one) => span(...one)) })]), ON), 'nb')
const library = rules([period({ spans: [span('mon-sun', '8-22', 'self_service'), span('mon-fri', '10-16')] })])

test('a door that opens by itself before and after the staff is one stretch, in the order of the clock', () => {
  assert.equal(words(['thu', '8-10', 'self_service'], ['thu', '16-22', 'self_service'], ['thu', '10-16']), '8–22, betjent 10–16')
  assert.equal(words(['thu', '8-22', 'self_service'], ['thu', '10-13'], ['thu', '13:30-16']), '8–22, betjent 10–13 og 13.30–16')
  assert.equal(words(['thu', '8-22', 'self_service']), '8–22 selvbetjent')
  assert.equal(words(['thu', '10-12'], ['thu', '13-15']), '10–12, 13–15')
  assert.equal(
    words(['thu', '17-20', 'self_service'], ['thu', '8-9', 'by_appointment'], ['thu', '10-15']),
    '8–9 etter avtale, 10–15, 17–20 selvbetjent',
  )
})

test('each stretch and what of it is staffed is a line of its own', () => {
  assert.deepEqual(openingLines(dayOf(library, ON).openings, 'nb'), ['8–22', 'betjent 10–16'])
  assert.deepEqual(openingLines(dayOf(library, ON).openings, 'en'), ['8:00–22:00', 'staffed 10:00–16:00'])
})

test('who is met, until when, and whether by a person, is said in one breath', () => {
  const until = (time: string) => untilWords(hoursAt(library, at(`${ON}T${time}`)), 'nb')
  assert.equal(until('12:00'), 'til 22, betjent til 16')
  assert.equal(until('17:00'), 'til 22, selvbetjent')
  const nurse = rules([period({ spans: [span('thu', '8-15:30', 'by_appointment')] })])
  assert.equal(untilWords(hoursAt(nurse, at(`${ON}T12:00`)), 'nb'), 'etter avtale til 15.30')
  assert.equal(untilWords(hoursAt(rules([period({ spans: [span('thu', '10-15')] })]), at(`${ON}T12:00`)), 'nb'), 'til 15')
})

test('a date of the same year is said without the year', () => {
  const closed = rules([period({ spans: [span('mon-fri', '10-15')] })], { closures: [closure('2020-01-13', '2020-01-20', 'vannlekkasje')] })
  assert.equal(
    nowWords(hoursAt(closed, at(`${ON}T12:00`)), day(ON), 'nb'),
    'Stengt til og med 20. januar: vannlekkasje. Åpner tirsdag klokka\u00a010',
  )
  const over = { kind: 'closure' as const, reason: { nb: 'pussing' }, to: day('2021-01-03'), oneDay: false }
  assert.equal(becauseWords(over, 'nb', day('2020-12-20')), 'Stengt til og med 3. januar 2021: pussing')
})

const today = day('2026-11-25')
const shut = { closures: [closure('2026-11-25', '2026-11-30', 'vannlekkasje')] }
const christmas = period({ key: 'jul', override: true, from: '2026-12-24', to: '2027-01-03', spans: [span('mon-fri', '10-14')] })
const now = (of: Rules) => hoursAt(of, at('2026-11-25T11:00'))

test('after a closure, untold days are told as untold, and the next opening known as the latest it may be', () => {
  const words = (lang: 'nb' | 'nn' | 'en') => nowWords(now(rules([christmas], shut)), today, lang)
  assert.equal(
    words('nb'),
    'Stengt til og med 30. november: vannlekkasje. Tidene 1.–23. desember er ikke kunngjort. Åpner senest torsdag 24. desember klokka\u00a010',
  )
  assert.match(words('nn'), /Tidene 1\.–23\. desember er ikkje kunngjorde\. Opnar seinast torsdag 24\. desember klokka\u00a010$/)
  assert.match(words('en'), /Hours on 1–23 December are not announced\. Opens no later than Thursday 24 December at\u00a010:00$/)
  assert.match(nowWords(now(rules([], shut)), today, 'nb'), /vannlekkasje\. Tidene fra 1\. desember er ikke kunngjort$/)
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
