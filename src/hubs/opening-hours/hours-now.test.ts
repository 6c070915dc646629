import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day, instantToWall } from '../../platform/time/index.ts'
import { hoursAt, nextStaffed, staffedUntil } from './index.ts'
import { at, closure, noted, period, rules, span } from './testing.ts'

const tofte = rules([period({ spans: [span('mon-fri', '10-15')] })])
const library = rules([period({ spans: [span('mon-sun', '8-22', 'self_service'), span('mon-fri', '10-13'), span('mon-fri', '13:30-16')] })])
const nights = rules([period({ spans: [span('fri,sat', '20-26')] })])
const clock = (instant: number | null) => {
  if (instant === null) return null
  const { day: on, minutes } = instantToWall(instant)
  return `${on} ${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`
}

describe('open now', () => {
  test('says until when, and which opening comes after', () => {
    const now = hoursAt(tofte, at('2020-01-16T11:20'))
    assert.equal(now.state, 'open')
    assert.equal(now.mode, 'staffed')
    assert.equal(clock(now.until), '2020-01-16 15.00')
    assert.equal(now.next?.day, '2020-01-17')
    assert.equal(clock(now.nextChange), '2020-01-16 15.00')
  })

  test('holds from the opening minute and not at the closing one', () => {
    assert.equal(hoursAt(tofte, at('2020-01-16T10:00')).state, 'open')
    assert.equal(hoursAt(tofte, at('2020-01-16T15:00')).state, 'closed')
    assert.equal(hoursAt(tofte, at('2020-01-16T15:00') - 1).state, 'open')
  })

  test('takes openings that meet as one: open until the last of them ends', () => {
    const now = hoursAt(library, at('2020-01-16T11:00'))
    assert.equal(now.mode, 'staffed')
    assert.equal(now.current?.closes, 13 * 60)
    assert.equal(clock(now.until), '2020-01-16 22.00')
    assert.equal(clock(now.nextChange), '2020-01-16 13.00')
  })

  test('the most served counts: a person before an appointment, before a screen, before an open door', () => {
    const all = rules([
      period({
        spans: [
          span('mon', '8-22', 'self_service'),
          span('mon', '9-12', 'remote'),
          span('mon', '10-12', 'by_appointment'),
          span('mon', '11-12'),
        ],
      }),
    ])
    const modes = ['08:30', '09:30', '10:30', '11:30'].map((time) => hoursAt(all, at(`2020-01-13T${time}`)).mode)
    assert.deepEqual(modes, ['self_service', 'remote', 'by_appointment', 'staffed'])
  })

  test('at one in the night it is last evening that is still open', () => {
    const now = hoursAt(nights, at('2020-01-18T01:00'))
    assert.equal(now.state, 'open')
    assert.equal(clock(now.until), '2020-01-18 2.00')
    assert.equal(now.next?.day, '2020-01-18')
    assert.equal(hoursAt(nights, at('2020-01-19T03:00')).state, 'closed')
  })

  test('a night stops at midnight when a closure begins', () => {
    const shut = rules(nights.periods, { closures: [closure('2020-01-18', '2020-01-18')] })
    assert.equal(clock(hoursAt(shut, at('2020-01-17T23:00')).until), '2020-01-18 0.00')
    assert.equal(hoursAt(shut, at('2020-01-18T01:00')).because?.kind, 'closure')
  })

  test('is over midnight without a gap when one day goes on into the next', () => {
    const weekend = rules([period({ spans: [span('sat', '12-24'), span('sun', '0-18')] })])
    assert.equal(clock(hoursAt(weekend, at('2020-01-18T13:00')).until), '2020-01-19 18.00')
  })

  test('around the clock has no end in sight', () => {
    const always = hoursAt(
      rules([period({ onHolidays: 'as_usual', spans: [span('mon-sun', '0-24', 'self_service')] })]),
      at('2020-01-16T11:00'),
    )
    assert.equal(always.until, null)
    assert.equal(always.next, null)
    assert.equal(clock(always.nextChange), '2020-01-17 0.00')
  })
})

describe('not open now', () => {
  test('before hours there is nothing to explain, only when it opens', () => {
    const now = hoursAt(tofte, at('2020-01-16T08:00'))
    assert.deepEqual([now.state, now.because, now.next?.day], ['closed', null, '2020-01-16'])
    assert.equal(clock(now.nextChange), '2020-01-16 10.00')
  })

  test('half a minute before it opens, that opening is the next', () => {
    assert.equal(hoursAt(tofte, at('2020-01-16T09:59') + 30_000).next?.day, '2020-01-16')
  })

  test('a closed day says why, and the next opening is found behind it', () => {
    const now = hoursAt(tofte, at('2020-04-09T11:00'))
    assert.equal(now.because?.kind === 'holiday' && now.because.name.nb, 'skjærtorsdag')
    assert.equal(now.next?.day, '2020-04-14')
    assert.equal(clock(now.nextChange), '2020-04-10 0.00')
  })

  test('not announced is neither open nor closed, and an opening known for later is told', () => {
    const from = rules([period({ from: '2020-02-03', spans: [span('mon-fri', '10-15')] })])
    const now = hoursAt(from, at('2020-01-16T11:00'))
    assert.deepEqual([now.state, now.because, now.next?.day], ['not_announced', null, '2020-02-03'])
  })

  test('days that nobody has told of may be open: the first before the next opening is named', () => {
    const christmas = period({ override: true, from: '2026-12-24', to: '2027-01-03', spans: [span('mon-fri', '10-14')] })
    const leak = rules([christmas], { closures: [closure('2026-11-25', '2026-11-30')] })
    const now = hoursAt(leak, at('2026-11-25T11:00'))
    assert.deepEqual([now.state, now.next?.day, now.untold], ['closed', '2026-12-24', { from: '2026-12-01', to: '2026-12-23' }])
    assert.equal(hoursAt(tofte, at('2020-01-18T11:00')).untold, null)
    assert.deepEqual(hoursAt(rules([], { closures: leak.closures }), at('2026-11-25T11:00')).untold, { from: '2026-12-01', to: null })
  })

  test('the next opening is looked for sixty days ahead and no further', () => {
    const opens = (from: string) => hoursAt(rules([period({ from, spans: [span('mon-sun', '10-15')] })]), at('2020-01-01T12:00')).next?.day
    assert.equal(opens('2020-03-01'), '2020-03-01')
    assert.equal(opens('2020-03-02'), undefined)
  })

  test('a place not in use is not announced at any hour', () => {
    assert.equal(hoursAt(rules(tofte.periods, { inUse: [] }), at('2020-01-16T11:00')).state, 'not_announced')
    assert.equal(
      hoursAt(rules(tofte.periods, { inUse: [{ from: day('2020-01-17'), to: null }] }), at('2020-01-16T11:00')).next?.day,
      '2020-01-17',
    )
  })
})

describe('when somebody is there', () => {
  test('staffed until the break, though the door is open till night', () => {
    assert.equal(clock(staffedUntil(library, at('2020-01-16T11:00'))), '2020-01-16 13.00')
    assert.equal(staffedUntil(library, at('2020-01-16T13:10')), null)
    assert.equal(staffedUntil(library, at('2020-01-18T11:00')), null)
  })

  test('the next staffed time is after this one, across days without', () => {
    assert.equal(clock(nextStaffed(library, at('2020-01-16T11:00'))?.opening.start ?? null), '2020-01-16 13.30')
    assert.equal(clock(nextStaffed(library, at('2020-01-17T17:00'))?.opening.start ?? null), '2020-01-20 10.00')
    const holmen = rules([period({ spans: [span('tue,thu', '10-14')] })])
    assert.equal(nextStaffed(holmen, at('2020-01-13T11:00'))?.day, '2020-01-14')
    assert.equal(nextStaffed(rules([]), at('2020-01-13T11:00')), null)
  })

  test('someone who follows someone leaves no gap', () => {
    const shifts = rules([period({ spans: [noted('vakt 1', span('mon', '10-12')), noted('vakt 2', span('mon', '12-15'))] })])
    assert.equal(clock(staffedUntil(shifts, at('2020-01-13T11:00'))), '2020-01-13 15.00')
    assert.equal(nextStaffed(shifts, at('2020-01-13T11:00'))?.day, '2020-01-20')
  })
})

test('the hour that comes twice is open both times when the night goes through it', () => {
  const through = rules([period({ spans: [span('sat', '22-28')] })])
  const first = at('2027-10-31T02:30')
  assert.deepEqual([hoursAt(through, first).state, hoursAt(through, first + 3_600_000).state], ['open', 'open'])
  assert.equal(clock(hoursAt(through, first).until), '2027-10-31 4.00')
})
