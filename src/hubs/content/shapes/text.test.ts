import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DayText, ImpreciseText, Link } from './text.ts'

test('a link is an https address, and nothing that a browser would run', () => {
  assert.equal(Link.safeParse('https://example.no/sak').success, true)
  for (const link of ['javascript:alert(1)', 'data:text/html,hei', 'http://example.no', 'ftp://example.no', '/sak', '']) {
    assert.equal(Link.safeParse(link).success, false, link)
  }
})

test('days and years far outside the calendar are refused, never thrown over', () => {
  for (const text of ['0999', '0000', '9999', '0001-Q1']) assert.equal(ImpreciseText.safeParse(text).success, false, text)
  for (const text of ['0001-01-01', '9999-12-31', '2019-02-30']) assert.equal(DayText.safeParse(text).success, false, text)
  assert.equal(ImpreciseText.safeParse('2020-Q1').success, true)
})
