import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../platform/time/index.ts'
import { hourEvents, type Rules } from './index.ts'
import { noted, period, rules, span } from './testing.ts'

const scope = { hub: 'tofte', provider: null, from: day('2020-01-13'), to: day('2020-01-19') }
const uids = (of: Rules) => hourEvents(of, scope).map((event) => event.uid)

test('each opening of the window is an event with place, day and start in its name', () => {
  const of = rules([period({ title: 'Vår', spans: [span('tue', '9:30-14')] })])
  const [event, ...more] = hourEvents(of, { ...scope, provider: 'innbyggerservice' })
  assert.equal(more.length, 0)
  assert.equal(event?.uid, 'tofte-innbyggerservice-2020-01-14-0930')
  assert.deepEqual(event?.title, { nb: 'Vår' })
  assert.equal((event?.end ?? 0) - (event?.start ?? 0), 4.5 * 3_600_000)
  assert.deepEqual(uids(of), ['tofte-huset-2020-01-14-0930'])
})

test('a name stays when the end, the mode or the note changes', () => {
  const before = rules([period({ spans: [span('mon-fri', '10-15')] })])
  const after = rules([period({ spans: [noted('nytt', span('mon-fri', '10-18', 'self_service'))] })])
  assert.deepEqual(uids(after), uids(before))
})

test('openings that begin together have each their own name', () => {
  const of = rules([period({ spans: [span('mon', '10-15'), span('mon', '10-22', 'self_service')] })])
  assert.deepEqual(uids(of), ['tofte-huset-2020-01-13-1000', 'tofte-huset-2020-01-13-1000-2'])
})

test('closed days and days not announced give no events', () => {
  assert.deepEqual(uids(rules([])), [])
  assert.deepEqual(uids(rules([period()])), [])
})
