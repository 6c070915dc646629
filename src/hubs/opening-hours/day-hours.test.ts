import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day, isoWithOffset } from '../../platform/time/index.ts'
import { resolveDays } from './index.ts'
import { at, brief, closure, dayOf, noted, period, rules, span } from './testing.ts'

const weekdays = period({ spans: [span('mon-fri', '10-15')] })
const ofDay = (given: Parameters<typeof dayOf>[0], on: string) => {
  const { state, openings } = dayOf(given, on)
  return state === 'open' ? brief(openings) : state
}

describe('ordinary hours', () => {
  test('a weekday with a span is open, one without is closed by the week itself', () => {
    assert.deepEqual(ofDay(rules([weekdays]), '2020-01-16'), ['10-15'])
    assert.deepEqual(dayOf(rules([weekdays]), '2020-01-18').because, { kind: 'weekly' })
  })

  test('days outside every period are not announced, which is not closed', () => {
    const of = rules([period({ from: '2020-01-06', to: '2020-01-10', spans: [span('mon-sun', '10-15')] })])
    assert.deepEqual(
      resolveDays(of, day('2020-01-05'), day('2020-01-11')).map((hours) => hours.state),
      ['not_announced', 'open', 'open', 'open', 'open', 'open', 'not_announced'],
    )
  })

  test('an unknown start or end reaches as far as one asks', () => {
    assert.deepEqual(ofDay(rules([period({ to: '2020-01-10', spans: [span('mon-sun', '10-15')] })]), '1975-06-04'), ['10-15'])
    assert.deepEqual(ofDay(rules([period({ from: '2020-01-10', spans: [span('mon-sun', '10-15')] })]), '2199-06-04'), ['10-15'])
  })

  test('two periods on one day are taken together, and what overlaps in one mode becomes one', () => {
    const later = period({ key: 'more', spans: [span('thu', '14-18'), span('thu', '8-22', 'self_service')] })
    assert.deepEqual(ofDay(rules([weekdays, later]), '2020-01-16'), ['8-22 self_service', '10-18'])
  })

  test('spans that meet are one, spans with a break between are two', () => {
    assert.deepEqual(
      ofDay(rules([period({ spans: [span('mon', '12-15'), span('mon', '10-12'), span('mon', '15:05-16')] })]), '2020-01-13'),
      ['10-15', '15:05-16'],
    )
  })

  test('spans with different notes stay apart', () => {
    const of = rules([period({ spans: [noted('bare PC-hjelp', span('mon', '10-12')), span('mon', '12-15')] })])
    assert.deepEqual(ofDay(of, '2020-01-13'), ['10-12', '12-15'])
  })

  test('around the clock is one opening of twenty-four hours', () => {
    const [opening] = dayOf(rules([period({ spans: [span('mon-sun', '0-24', 'self_service')] })]), '2020-01-16').openings
    assert.equal(opening?.start, at('2020-01-16T00:00'))
    assert.equal(opening?.end, at('2020-01-17T00:00'))
  })

  test('only what an override decides is an exception, open or closed; a name makes none', () => {
    const named = period({ title: 'Sommertid', spans: [span('mon-fri', '10-15')] })
    const shorter = period({ key: 'shorter', override: true, from: '2020-06-08', to: '2020-06-09', spans: [span('mon', '10-12')] })
    const of = rules([named, shorter])
    assert.deepEqual(
      ['2020-06-05', '2020-06-08', '2020-06-09', '2020-06-10'].map((on) => [dayOf(of, on).state, dayOf(of, on).isException]),
      [
        ['open', false],
        ['open', true],
        ['closed', true],
        ['open', false],
      ],
    )
  })

  test('the title is that of the period in force', () => {
    assert.deepEqual(dayOf(rules([period({ title: 'Sommertid', spans: [span('mon', '10-15')] })]), '2020-06-08').title, { nb: 'Sommertid' })
  })
})

describe('public holidays', () => {
  test('close an ordinary period that says so, and the reason is named in every language', () => {
    const hours = dayOf(rules([weekdays]), '2020-04-10')
    assert.equal(hours.state, 'closed')
    assert.deepEqual(hours.because, { kind: 'holiday', name: { nb: 'langfredag', nn: 'langfredag', en: 'Good Friday' } })
  })

  test('leave a period alone that is as usual on holidays', () => {
    const cafe = period({ key: 'cafe', onHolidays: 'as_usual', spans: [span('fri', '12-16')] })
    assert.deepEqual(ofDay(rules([cafe]), '2020-04-10'), ['12-16'])
    assert.deepEqual(ofDay(rules([weekdays, cafe]), '2020-04-10'), ['12-16'])
  })

  test('are not announced where the source is silent about them: neither open nor closed', () => {
    const silent = period({ key: 'silent', onHolidays: 'not_announced', spans: [span('mon-fri', '9-15')] })
    const goodFriday = dayOf(rules([silent]), '2020-04-10')
    assert.deepEqual([goodFriday.state, goodFriday.openings, goodFriday.because?.kind], ['not_announced', [], 'untold_holiday'])
    assert.equal(dayOf(rules([silent]), '2020-04-08').state, 'open')
    // Easter Sunday would have been closed as any Sunday is; so it is known to be.
    assert.deepEqual(dayOf(rules([silent]), '2020-04-12').because, { kind: 'weekly' })
    const cafe = period({ key: 'cafe', onHolidays: 'as_usual', spans: [span('fri', '12-16')] })
    assert.deepEqual(ofDay(rules([silent, cafe]), '2020-04-10'), ['12-16'])
  })

  test('close an exception too, unless it says that it holds on them', () => {
    const christmas = { key: 'jul', override: true, title: 'Jul', from: '2026-12-24', to: '2027-01-03', spans: [span('mon-fri', '10-14')] }
    const closed = rules([weekdays, period(christmas)])
    assert.deepEqual(
      ['2026-12-24', '2026-12-25', '2026-12-28', '2027-01-01'].map((on) => ofDay(closed, on)),
      [['10-14'], 'closed', ['10-14'], 'closed'],
    )
    assert.deepEqual(dayOf(closed, '2026-12-25').because, {
      kind: 'holiday',
      name: { nb: '1. juledag', nn: '1. juledag', en: 'Christmas Day' },
    })
    assert.deepEqual(ofDay(rules([weekdays, period({ ...christmas, onHolidays: 'as_usual' })]), '2026-12-25'), ['10-14'])
    const silent = rules([weekdays, period({ ...christmas, onHolidays: 'not_announced' })])
    assert.deepEqual([ofDay(silent, '2026-12-25'), ofDay(silent, '2026-12-26')], ['not_announced', 'closed'])
  })

  test('Christmas Eve is an ordinary day unless somebody has said otherwise', () => {
    assert.deepEqual(ofDay(rules([weekdays]), '2020-12-24'), ['10-15'])
  })
})

describe('overrides', () => {
  const winter = period({
    key: 'winter',
    override: true,
    title: 'Vinterferie',
    from: '2020-02-17',
    to: '2020-02-21',
    spans: [span('mon-fri', '11-14')],
  })

  test('one goes before all ordinary periods, also on weekdays it has nothing for', () => {
    const tuesdays = period({ key: 'tuesdays', override: true, from: '2020-02-17', to: '2020-02-21', spans: [span('tue', '11-14')] })
    assert.deepEqual(ofDay(rules([weekdays, tuesdays]), '2020-02-18'), ['11-14'])
    assert.equal(ofDay(rules([weekdays, tuesdays]), '2020-02-19'), 'closed')
  })

  test('one without spans is closed, with its title as the reason', () => {
    const shut = period({ key: 'shut', override: true, title: 'Planleggingsdag', from: '2020-02-19', to: '2020-02-19' })
    assert.deepEqual(dayOf(rules([weekdays, shut]), '2020-02-19').because, { kind: 'override', title: { nb: 'Planleggingsdag' } })
  })

  test('the shortest wins, whichever comes first in the list', () => {
    const oneDay = period({ key: 'a-day', override: true, from: '2020-02-19', to: '2020-02-19', spans: [span('wed', '17-19')] })
    assert.deepEqual(ofDay(rules([oneDay, winter, weekdays]), '2020-02-19'), ['17-19'])
    assert.deepEqual(ofDay(rules([weekdays, winter, oneDay]), '2020-02-19'), ['17-19'])
    assert.deepEqual(ofDay(rules([weekdays, winter, oneDay]), '2020-02-20'), ['11-14'])
  })

  test('an open-ended one is longer than any other, and of two the one that starts later wins', () => {
    const forever = period({ key: 'forever', override: true, from: '2020-01-01', spans: [span('mon-sun', '6-7')] })
    const newer = period({ key: 'newer', override: true, from: '2020-02-01', spans: [span('mon-sun', '8-9')] })
    const unknown = period({ key: 'unknown', override: true, to: '2021-01-01', spans: [span('mon-sun', '4-5')] })
    assert.deepEqual(ofDay(rules([forever, winter]), '2020-02-19'), ['11-14'])
    assert.deepEqual(ofDay(rules([forever, newer, unknown]), '2020-03-02'), ['8-9'])
    assert.deepEqual(ofDay(rules([unknown, forever]), '2020-01-20'), ['6-7'])
  })

  test('of two equally long that start together the first key wins', () => {
    const twin = (key: string, times: string) =>
      period({ key, override: true, from: '2020-02-17', to: '2020-02-21', spans: [span('mon-fri', times)] })
    assert.deepEqual(ofDay(rules([twin('b', '12-13'), twin('a', '10-11')]), '2020-02-19'), ['10-11'])
  })
})

describe('closures', () => {
  const shut = closure('2020-03-12', '2020-04-26', 'koronapandemien')

  test('beat everything, from the first day to and including the last', () => {
    const always = period({ key: 'always', override: true, from: '2020-03-12', to: '2020-04-27', spans: [span('mon-sun', '0-24')] })
    const of = rules([always], { closures: [shut] })
    assert.equal(ofDay(rules([weekdays], { closures: [shut] }), '2020-03-11').toString(), '10-15')
    assert.deepEqual(dayOf(of, '2020-03-12').because, {
      kind: 'closure',
      reason: { nb: 'koronapandemien' },
      to: day('2020-04-26'),
      oneDay: false,
    })
    assert.equal(ofDay(of, '2020-04-26'), 'closed')
    assert.deepEqual(ofDay(of, '2020-04-27'), ['0-24'])
  })

  test('close also a day that nobody had announced hours for', () => {
    assert.equal(ofDay(rules([], { closures: [shut] }), '2020-03-20'), 'closed')
    assert.equal(ofDay(rules([], { closures: [shut] }), '2020-05-20'), 'not_announced')
  })

  test('of several, the one that lasts longest says until when', () => {
    const because = dayOf(rules([], { closures: [closure('2020-03-16', '2020-03-16', 'vask'), shut] }), '2020-03-16').because
    assert.equal(because?.kind === 'closure' && because.to, '2020-04-26')
  })

  test('say nothing of days when the place is not in use', () => {
    const of = rules([weekdays], { closures: [shut], inUse: [{ from: day('2020-04-20'), to: null }] })
    assert.equal(ofDay(of, '2020-04-17'), 'not_announced')
    assert.equal(ofDay(of, '2020-04-20'), 'closed')
    assert.deepEqual(ofDay(of, '2020-04-27'), ['10-15'])
  })
})

describe('nights past midnight', () => {
  const nights = period({ spans: [span('fri', '20-26')] })

  test('belong to the day they began on', () => {
    assert.deepEqual(ofDay(rules([nights]), '2020-01-17'), ['20-26'])
    assert.equal(ofDay(rules([nights]), '2020-01-18'), 'closed')
  })

  test('end at midnight when a closure begins the day after', () => {
    assert.deepEqual(ofDay(rules([nights], { closures: [closure('2020-01-18', '2020-01-20')] }), '2020-01-17'), ['20-24'])
  })

  test('run on into a holiday, an override and a day out of use', () => {
    const shut = period({ key: 'shut', override: true, from: '2020-04-30', to: '2020-04-30' })
    assert.deepEqual(ofDay(rules([period({ spans: [span('thu', '20-26')] })]), '2020-04-30'), ['20-26'])
    assert.deepEqual(ofDay(rules([period({ spans: [span('wed', '20-26')] }), shut]), '2020-04-29'), ['20-26'])
    assert.deepEqual(ofDay(rules([nights], { inUse: [{ from: null, to: day('2020-01-17') }] }), '2020-01-17'), ['20-26'])
  })
})

describe('the days when the clock changes', () => {
  const early = period({ onHolidays: 'as_usual', spans: [span('sat', '22-28'), span('sun', '1-5'), span('sun', '10-15')] })
  const [marchSaturday, marchSunday] = resolveDays(rules([early]), day('2027-03-27'), day('2027-03-28'))
  const [autumnSaturday, autumnSunday] = resolveDays(rules([early]), day('2027-10-30'), day('2027-10-31'))
  const lengths = (of: typeof marchSunday) => of?.openings.map(({ start, end }) => (end - start) / 3_600_000)

  test('in March a night is an hour shorter and the day keeps its wall time', () => {
    assert.deepEqual(lengths(marchSaturday), [5])
    assert.deepEqual(lengths(marchSunday), [3, 5])
    assert.equal(isoWithOffset(marchSunday?.openings[1]?.start ?? 0), '2027-03-28T10:00:00+02:00')
  })

  test('in October a night is an hour longer', () => {
    assert.deepEqual(lengths(autumnSaturday), [7])
    assert.deepEqual(lengths(autumnSunday), [5, 5])
    assert.equal(isoWithOffset(autumnSunday?.openings[1]?.start ?? 0), '2027-10-31T10:00:00+01:00')
  })

  test('a wall time that does not exist moves forward by the hour, and an opening of nothing else falls away', () => {
    const gap = (times: string) => dayOf(rules([period({ onHolidays: 'as_usual', spans: [span('sun', times)] })]), '2027-03-28')
    assert.equal(isoWithOffset(gap('2:30-4').openings[0]?.start ?? 0), '2027-03-28T03:30:00+02:00')
    assert.equal(gap('2:30-3').state, 'closed')
    assert.deepEqual(gap('2:30-3').because, { kind: 'weekly' })
  })

  test('openings stand in the order they begin, also where the hour is gone', () => {
    const both = period({ onHolidays: 'as_usual', spans: [span('sun', '2:30-5', 'self_service'), span('sun', '3-5')] })
    assert.deepEqual(brief(dayOf(rules([both]), '2027-03-28').openings), ['3-5', '2:30-5 self_service'])
    assert.deepEqual(brief(dayOf(rules([both]), '2027-03-21').openings), ['2:30-5 self_service', '3-5'])
  })
})

test('29 February is a day like any other', () => {
  const of = rules([period({ from: '2028-02-29', to: '2028-02-29', spans: [span('tue', '10-15')] })])
  assert.deepEqual(
    resolveDays(of, day('2028-02-28'), day('2028-03-01')).map(({ day: on, state }) => `${on} ${state}`),
    ['2028-02-28 not_announced', '2028-02-29 open', '2028-03-01 not_announced'],
  )
})
