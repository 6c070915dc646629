import assert from 'node:assert/strict'
import { test } from 'node:test'
import Holidays from 'date-holidays'
import { day, dayNumber } from '../time/index.ts'
import { holidayOn, publicHoliday, publicHolidays } from './index.ts'

const nameOn = (text: string) => publicHoliday(day(text))?.names.nb ?? null

test('the days of 2020 are the twelve in the almanac', () => {
  assert.deepEqual(
    publicHolidays(2020).map(({ day: on, holiday }) => `${on} ${holiday.names.nb}`),
    [
      '2020-01-01 1. nyttårsdag',
      '2020-04-09 skjærtorsdag',
      '2020-04-10 langfredag',
      '2020-04-12 1. påskedag',
      '2020-04-13 2. påskedag',
      '2020-05-01 1. mai',
      '2020-05-17 17. mai',
      '2020-05-21 Kristi himmelfartsdag',
      '2020-05-31 1. pinsedag',
      '2020-06-01 2. pinsedag',
      '2020-12-25 1. juledag',
      '2020-12-26 2. juledag',
    ],
  )
})

test('Easter is right in the years where a simpler rule slips', () => {
  for (const sunday of [
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2038-04-25',
    '2049-04-18',
    '2285-03-22',
  ]) {
    assert.equal(nameOn(sunday), '1. påskedag', sunday)
  }
})

test('when two fall on one day both are named and the one with the fixed date gives the key', () => {
  assert.deepEqual(publicHoliday(day('2027-05-17')), {
    key: 'constitution-day',
    names: { nb: '17. mai og 2. pinsedag', nn: '17. mai og 2. pinsedag', en: 'Constitution Day and Whit Monday' },
  })
  assert.equal(nameOn('2008-05-01'), '1. mai og Kristi himmelfartsdag')
  assert.equal(publicHolidays(2027).length, 11)
})

test('the eves, ordinary Sundays and weekdays are no public holidays', () => {
  for (const ordinary of ['2020-12-24', '2020-12-31', '2020-04-11', '2020-05-30', '2020-06-23', '2020-03-08', '2020-12-27', '2021-05-18']) {
    assert.equal(publicHoliday(day(ordinary)), null, ordinary)
  }
})

test('every name is there in bokmål, nynorsk and English', () => {
  const names = publicHolidays(2021).map(({ holiday }) => holiday.names)
  assert.equal(names.length, 12)
  for (const name of names) assert.ok(name.nb && name.nn && name.en)
  assert.equal(publicHoliday(day('2021-04-01'))?.names.nn, 'skjertorsdag')
})

test('a day number gives the same answer as the day itself', () => {
  for (let number = dayNumber(day('2023-12-20')); number < dayNumber(day('2025-01-10')); number++) {
    const text = new Date(number * 86_400_000).toISOString().slice(0, 10)
    assert.deepEqual(holidayOn(number), publicHoliday(day(text)))
  }
})

test('asking for more years than are kept changes no answer', () => {
  for (let year = 1600; year < 2200; year++) assert.ok(publicHolidays(year).length >= 10)
  assert.equal(nameOn('2024-03-29'), 'langfredag')
  assert.equal(nameOn('0325-12-25'), '1. juledag')
})

test('the days of 1990–2100 are those of an independent source', () => {
  const source = new Holidays('NO')
  for (let year = 1990; year <= 2100; year++) {
    const theirs = source
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10))
    assert.deepEqual(
      publicHolidays(year).map(({ day: on }) => on),
      [...new Set(theirs)].toSorted(),
      String(year),
    )
  }
})
