import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day, isoWithOffset } from '../../platform/time/index.ts'
import { clockChangeAt, clockChangeWords, faultOfRhythm, hoursOn, nextDays, occurrenceDays, readRhythm, sayRhythm } from './index.ts'
import { daysOff, rhythm } from './testing.ts'

const span = (from: string, to: string) => ({ from: day(from), to: day(to) })

describe('when it happens', () => {
  test('every Thursday, but not in school holidays and not on red days', () => {
    const thursdays = rhythm('2020-01-02', 'FREQ=WEEKLY;BYDAY=TH', { skip: ['school_holidays', 'red_days'] })
    const off = daysOff(['2020-02-17', '2020-02-21'])
    assert.deepEqual(occurrenceDays(thursdays, span('2020-02-10', '2020-03-01'), off), ['2020-02-13', '2020-02-27'])
    // 9 April 2020 is Maundy Thursday, 21 May Ascension Day.
    const spring = occurrenceDays(thursdays, span('2020-04-01', '2020-05-31'), off)
    assert.ok(!spring.includes(day('2020-04-09')) && !spring.includes(day('2020-05-21')))
    assert.equal(spring.length, 7)
  })

  test('a day somebody added is kept also when the rule skips it, and an excluded day is gone', () => {
    const changed = rhythm('2020-01-02', 'FREQ=WEEKLY;BYDAY=TH', {
      skip: ['school_holidays'],
      extra: [day('2020-02-20'), day('2020-02-25')],
      except: [day('2020-02-27')],
    })
    const off = daysOff(['2020-02-17', '2020-02-21'])
    assert.deepEqual(occurrenceDays(changed, span('2020-02-10', '2020-03-01'), off), ['2020-02-13', '2020-02-20', '2020-02-25'])
  })

  test('the 31st of each month is only in months that have it', () => {
    const last = rhythm('2020-01-01', 'FREQ=MONTHLY;BYMONTHDAY=31')
    assert.deepEqual(occurrenceDays(last, span('2020-01-01', '2020-08-31'), daysOff()), [
      '2020-01-31',
      '2020-03-31',
      '2020-05-31',
      '2020-07-31',
      '2020-08-31',
    ])
    const leap = rhythm('2020-01-01', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29')
    assert.deepEqual(occurrenceDays(leap, span('2024-01-01', '2024-12-31'), daysOff()), ['2024-02-29'])
  })

  test('without a rule it happens once, and the last day ends a series', () => {
    assert.deepEqual(occurrenceDays(rhythm('2019-11-21'), span('2019-11-01', '2019-12-01'), daysOff()), ['2019-11-21'])
    const short = rhythm('2020-01-01', 'FREQ=DAILY', { to: day('2020-01-03') })
    assert.equal(occurrenceDays(short, span('2020-01-01', '2020-12-31'), daysOff()).length, 3)
  })

  test('the next eight dates are found though the nearest weeks are holidays', () => {
    const found = nextDays(rhythm('2020-01-07', 'FREQ=WEEKLY;BYDAY=TU', { skip: ['school_holidays'] }), day('2020-06-22'), {
      count: 8,
      off: daysOff(['2020-06-21', '2020-08-17']),
    })
    assert.equal(found.length, 8)
    assert.equal(found[0], '2020-08-18')
  })
})

describe('the hours of a day', () => {
  const at = (on: string, hours: { at?: string; ends?: string }) => {
    const { start, end } = hoursOn(day(on), hours)
    return [start === null ? null : isoWithOffset(start), end === null ? null : isoWithOffset(end)]
  }

  test('half past two in the night the clock goes forward is half past three, and in the night it goes back the first of the two', () => {
    assert.deepEqual(at('2027-03-28', { at: '02:30', ends: '04:00' }), ['2027-03-28T03:30:00+02:00', '2027-03-28T04:00:00+02:00'])
    assert.deepEqual(at('2027-10-31', { at: '02:30', ends: '04:00' }), ['2027-10-31T02:30:00+02:00', '2027-10-31T04:00:00+01:00'])
  })

  test('it never ends before it begins, not even in the hour that is lost', () => {
    const [start, end] = at('2027-03-28', { at: '02:30', ends: '03:00' })
    assert.ok(start !== null && end !== null && start !== undefined && end !== undefined && end > start, `${start} ${end}`)
  })

  test('an end at or before the beginning is on the next day', () => {
    assert.deepEqual(at('2020-01-17', { at: '20:00', ends: '01:00' }), ['2020-01-17T20:00:00+01:00', '2020-01-18T01:00:00+01:00'])
  })

  test('an hour that is not announced is null, never midnight', () => {
    assert.deepEqual(at('2019-11-21', {}), [null, null])
  })

  test('at eleven stays at eleven across the clock change', () => {
    assert.deepEqual(at('2027-03-21', { at: '11:00' })[0], '2027-03-21T11:00:00+01:00')
    assert.deepEqual(at('2027-03-28', { at: '11:00' })[0], '2027-03-28T11:00:00+02:00')
  })
})

describe('rules that are refused', () => {
  const fault = (rule: string, more = {}) => faultOfRhythm(rhythm('2020-01-01', rule, more), daysOff())

  test('what never fires, fires too often or has no end in numbers is refused by name', () => {
    assert.equal(fault('FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2'), 'never')
    assert.equal(fault('FREQ=WEEKLY;BYDAY=TH;INTERVAL=0'), 'never')
    assert.equal(fault('FREQ=HOURLY'), 'too_often')
    assert.equal(fault('FREQ=DAILY;BYHOUR=9,10,11'), 'too_often')
    assert.equal(fault('FREQ=DAILY;COUNT=100000'), 'too_many')
    assert.equal(fault('FREQ=MONTHLY;INTERVAL=99;BYMONTHDAY=1'), 'too_seldom')
    assert.equal(fault('FREQ=WEEKLY;BYDAY=TH', { to: day('2019-12-01') }), 'ends_early')
    assert.equal(fault('FREQ=WEEKLY;BYDAY=TH', { to: day('2020-01-01') }), 'never')
    for (const nonsense of ['', 'hver torsdag', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ=WEEKLY;BYDAY=2TU', 'FREQ=DAILY;X=1']) {
      assert.equal(fault(nonsense), 'unreadable', nonsense)
    }
    assert.equal(fault('FREQ=WEEKLY;BYDAY=TH'), null)
    assert.equal(fault('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'), null)
  })
})

describe('in plain words', () => {
  test('a rhythm is said as people say it, in three languages', () => {
    const told = { rule: 'FREQ=WEEKLY;BYDAY=TH', at: '11:00', skip: ['school_holidays'] as const }
    assert.equal(sayRhythm(told, 'nb'), 'hver torsdag kl. 11, ikke i skoleferier')
    assert.equal(sayRhythm(told, 'nn'), 'kvar torsdag kl. 11, ikkje i skuleferiar')
    assert.equal(sayRhythm(told, 'en'), 'every Thursday at 11:00, not in school holidays')
    assert.equal(
      sayRhythm({ rule: 'FREQ=MONTHLY;BYDAY=-1FR', at: '18:00', ends: '20:30', skip: [] }, 'nb'),
      'siste fredag i måneden kl. 18–20.30',
    )
    assert.equal(sayRhythm({ rule: 'FREQ=MONTHLY;BYMONTHDAY=31', skip: [] }, 'nb'), 'den 31. hver måned, når måneden har så mange dager')
    assert.equal(sayRhythm({ rule: 'FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO,TU', skip: [] }, 'nb'), null)
  })

  test('it is understood however it is written', () => {
    const thursday = { rule: 'FREQ=WEEKLY;BYDAY=TH', at: '11:00', skip: ['school_holidays'] }
    for (const text of [
      'hver torsdag kl. 11, ikke i skoleferier',
      'Torsdager klokka 11 (ikke i skolens ferier)',
      'torsdag kl 11.00 unntatt i skoleferien.',
      'kvar torsdag kl. 11, ikkje i skuleferiar',
      'Thursdays at 11:00, not in school holidays',
    ]) {
      assert.deepEqual(readRhythm(text), thursday, text)
    }
    assert.deepEqual(readRhythm('mandag, onsdag og fredag 10-12'), {
      rule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR',
      at: '10:00',
      ends: '12:00',
      skip: [],
    })
    assert.deepEqual(readRhythm('annenhver tirsdag kl. 20–01'), {
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      at: '20:00',
      ends: '01:00',
      skip: [],
    })
    assert.deepEqual(readRhythm('én gang kl. 18'), { at: '18:00', skip: [] })
  })

  test('what is not understood is never guessed at', () => {
    for (const text of [
      '',
      'av og til',
      'torsdag eller fredag',
      'hver torsdag kl. 25',
      'hver torsdag, ikke 24. desember',
      'den 32. hver måned',
    ]) {
      assert.equal(readRhythm(text), null, text)
    }
  })
})

test('an end on the next day is said, and not where the small hours belong to the evening', () => {
  const said = (at: string, ends: string) => sayRhythm({ at, ends, skip: [] }, 'nb')
  assert.equal(said('11:00', '10:00'), 'én gang kl. 11–10 neste dag')
  assert.equal(said('22:00', '07:00'), 'én gang kl. 22–7 neste dag')
  assert.equal(said('20:00', '01:00'), 'én gang kl. 20–1')
  assert.doesNotMatch(said('18:00', '00:00') ?? 'neste', /neste/)
  assert.equal(said('11:00', '13:00'), 'én gang kl. 11–13')
  assert.deepEqual(readRhythm('hver fredag kl. 18–10 neste dag'), { rule: 'FREQ=WEEKLY;BYDAY=FR', at: '18:00', ends: '10:00', skip: [] })
})

test('an hour is found that the night of the clock change does not have, or has twice', () => {
  assert.equal(clockChangeAt(day('2027-03-28'), '02:30'), 'missing')
  assert.equal(clockChangeAt(day('2027-03-28'), '03:30'), null)
  assert.equal(clockChangeAt(day('2027-10-31'), '02:30'), 'twice')
  assert.equal(clockChangeAt(day('2027-03-21'), '02:30'), null)
  const words = (on: string, at: string, ends: string) => clockChangeWords(day(on), { at, ends }, 'nb')
  assert.match(words('2027-03-28', '02:30', '05:00') ?? '', /stilles fram denne natta, så 2\.30 finnes ikke/)
  assert.match(words('2027-03-27', '22:00', '02:30') ?? '', /2\.30 finnes ikke/, 'an evening that ends in that night')
  assert.match(words('2027-10-30', '22:00', '02:30') ?? '', /2\.30 kommer to ganger/)
  assert.equal(words('2027-03-28', '11:00', '13:00'), null)
})
