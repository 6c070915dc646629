import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../platform/time/index.ts'
import { standingOf } from './standing.ts'
import { leads, numbered, said, thing, TOFTE } from './testing.ts'

const TODAY = day('2020-02-10')
const wish = thing('suggestion', 27)
const other = thing('suggestion', 28)
const kase = thing('case', 'kommunestyret/2020/4')
const measure = thing('measure', 'benk')
const of = (...links: Parameters<typeof numbered>[0]) => standingOf(wish, numbered(links), TODAY)

test('what was only received has waited since that day, for whoever holds it', () => {
  const standing = of(said(wish, 'received', { due: day('2020-01-24') }))
  assert.deepEqual(standing, {
    state: 'received',
    waits: [{ thing: wish, holder: TOFTE, due: '2020-01-24', isOverdue: true }],
    days: 31,
    endedOn: null,
  })
})

test('it stands as what it led to: decided when the council has decided, done when the measure is done', () => {
  const council = [
    said(wish, 'received'),
    leads([wish, kase], 'became_case'),
    said(kase, 'received'),
    leads([kase, measure], 'led_to'),
    said(measure, 'received'),
  ] as const
  assert.equal(of(...council).state, 'decided')
  const done = of(...council, said(measure, 'done', { reason: 'Benken står der.', day: day('2020-01-20') }))
  assert.deepEqual(done, { state: 'done', waits: [], days: 10, endedOn: '2020-01-20' })
})

test('a merged one stands as the one it was merged with, and waits for the same', () => {
  const links = [said(wish, 'received'), said(other, 'received'), leads([wish, other], 'merged_into'), said(other, 'taken_up')] as const
  const { state, waits } = of(...links)
  assert.equal(state, 'considered')
  assert.deepEqual(
    waits.map((one) => one.thing),
    [other],
  )
})

test('of what was split, a yes and a no together are partly', () => {
  const third = thing('suggestion', 29)
  const split = [said(wish, 'received'), leads([wish, other], 'split_into'), leads([wish, third], 'split_into')] as const
  const one = said(other, 'done', { reason: 'Gjort.' })
  assert.equal(of(...split, one).state, 'considered', 'half of it is still open')
  assert.equal(of(...split, one, said(third, 'not_taken_up', { reason: 'Ikke plass.' })).state, 'partly')
  assert.equal(of(...split, said(other, 'not_done', { reason: 'Nei.' }), said(third, 'not_taken_up', { reason: 'Nei.' })).state, 'declined')
})

test('what was opened again waits again, and its days go on', () => {
  const { state, days, endedOn } = of(
    said(wish, 'received'),
    said(wish, 'not_taken_up', { reason: 'Ikke plass.' }),
    said(wish, 'reopened', { reason: 'Plass nå.' }),
  )
  assert.deepEqual({ state, days, endedOn }, { state: 'considered', days: 31, endedOn: null })
})

test('what comes up in a meeting is not ended by it, and waits for the body still', () => {
  const item = thing('agenda_item', 'lsu-tofte/1/2')
  const { state, waits, endedOn } = of(
    said(wish, 'received'),
    leads([wish, item], 'on_agenda', { due: day('2020-02-01') }),
    said(item, 'received'),
    said(item, 'done', { reason: 'Vi ber om tre benker.' }),
  )
  assert.deepEqual([state, endedOn], ['considered', null])
  assert.deepEqual(waits, [{ thing: wish, holder: TOFTE, due: '2020-02-01', isOverdue: true }])
})
