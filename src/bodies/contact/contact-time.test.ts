import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../platform/time/index.ts'
import { ContactTime, nextContact } from './contact-time.ts'

const time = (more: object) =>
  ContactTime.parse({
    who: { nb: 'Lederen' },
    hub: 'tofte',
    weekday: 'thu',
    week: 'first',
    from: '17:00',
    to: '18:00',
    since: '2020-01-01',
    ...more,
  })
const next = (more: object, from: string) => nextContact(time(more), day(from))

test('the first Thursday of a month is the next one, today too, and then that of the month after', () => {
  assert.equal(next({}, '2020-03-02'), '2020-03-05')
  assert.equal(next({}, '2020-03-05'), '2020-03-05')
  assert.equal(next({}, '2020-03-06'), '2020-04-02')
})

test('the last of its weekday may be the fourth or the fifth, and every week is every week', () => {
  assert.equal(next({ week: 'last' }, '2020-02-01'), '2020-02-27')
  assert.equal(next({ week: 'last' }, '2020-04-01'), '2020-04-30')
  assert.equal(next({ week: 'fourth' }, '2020-04-01'), '2020-04-23')
  assert.equal(next({ week: 'every' }, '2020-03-06'), '2020-03-12')
})

test('nobody is met on a public holiday, before it begins or after it has ended', () => {
  assert.equal(next({ week: 'every' }, '2020-04-09'), '2020-04-16', 'Maundy Thursday')
  assert.equal(next({ since: '2020-05-01' }, '2020-03-02'), '2020-05-07')
  assert.equal(next({ until: '2020-03-31' }, '2020-03-06'), null)
})

test('what ends before it begins is refused', () => {
  for (const wrong of [{ to: '17:00' }, { until: '2019-12-31' }, { from: '25:00' }]) assert.throws(() => time(wrong))
})
