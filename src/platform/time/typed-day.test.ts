import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day, typedClock, typedDay, typedImprecise } from './index.ts'

const today = day('2026-11-23')
const read = (text: string) => typedDay(text, today)

describe('a day typed as people write it', () => {
  it('may have figures, words or the order of computers', () => {
    for (const text of [
      '24.12.2026',
      '24.12.26',
      '24/12/2026',
      '24/12 2026',
      '24.12. 2026',
      '24-12-2026',
      '2026-12-24',
      '24. desember 2026',
      '24 des 2026',
      '24. des. 2026',
      '24 December 2026',
      ' 24.12 ',
      '24.12.',
      '24. des',
      '24 dec',
    ])
      assert.equal(read(text), '2026-12-24', text)
  })

  it('is the coming one when no year is written, unless it has just been', () => {
    assert.equal(read('21.11'), '2026-11-21')
    assert.equal(read('1.10'), '2026-10-01')
    assert.equal(read('1. september'), '2027-09-01')
    assert.equal(read('3.1'), '2027-01-03')
    assert.equal(typedDay('30.12', day('2027-01-05')), '2026-12-30')
    assert.equal(read('29. feb'), '2028-02-29')
  })

  it('may be said from today', () => {
    assert.equal(read('i dag'), '2026-11-23')
    assert.equal(read('I morgen'), '2026-11-24')
    assert.equal(read('i morgon'), '2026-11-24')
  })

  it('is nothing when there is no such day', () => {
    for (const text of [
      '31.11.2026',
      '29.2.2026',
      '0.1',
      '12.13',
      '32. jan',
      '5. juri',
      '24.12.20266',
      'jul',
      '',
      '2026-02-30',
      '24',
      '24.12.0001',
      '1e3',
      '24.12.2026; drop',
    ])
      assert.equal(read(text), null, text)
  })
})

describe('a date as exact as it is known', () => {
  it('may be a day, a month, a quarter or a year', () => {
    const range = (text: string) => Object.values(typedImprecise(text, today) ?? {}).join(' ')
    assert.equal(range('2027'), '2027-01-01 2027-12-31')
    for (const text of ['juni 2027', 'jun. 2027', '6.2027', '06/2027', '2027-06', 'June 2027'])
      assert.equal(range(text), '2027-06-01 2027-06-30', text)
    for (const text of ['2. kvartal 2027', '2 kvartal 2027', '2027-Q2', 'q2 2027', '2nd 2027'.replace('nd', '. quarter of')])
      assert.equal(range(text), '2027-04-01 2027-06-30', text)
    assert.equal(range('12.8.2027'), '2027-08-12 2027-08-12')
    for (const text of ['2027-13', '13.2027', 'vår 2027', '5. kvartal 2027', '0999', '27']) assert.equal(range(text), '', text)
  })
})

describe('a clock time typed as people write it', () => {
  it('is minutes since midnight', () => {
    const clocks: [string, number][] = [
      ['10', 600],
      ['9', 540],
      ['10.30', 630],
      ['10:30', 630],
      ['1030', 630],
      ['0930', 570],
      ['kl. 10', 600],
      ['24', 1440],
      ['24:00', 1440],
      ['0', 0],
      ['00.00', 0],
    ]
    for (const [text, minutes] of clocks) assert.equal(typedClock(text), minutes, text)
  })

  it('is nothing when no clock shows it', () => {
    for (const text of ['', '25', '10.60', '24.30', '10.5', 'ti', '-1', '10-12', '10.30.00', '12345'])
      assert.equal(typedClock(text), null, text)
  })
})
