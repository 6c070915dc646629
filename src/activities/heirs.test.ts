import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays, day, type Day } from '../platform/time/index.ts'
import { heirsOf } from './heirs.ts'

const days = (...texts: string[]): Day[] => texts.map(day)
const every = (from: string, step: number, count: number): Day[] => Array.from({ length: count }, (_, k) => addDays(day(from), k * step))
const said = (gone: readonly Day[], fresh: readonly Day[]) =>
  [...heirsOf(gone, fresh)].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([from, to]) => `${from.slice(5)} ${to.slice(5)}`)

describe('which date takes over from which', () => {
  it('is the one of the same week, whichever weekday a weekly series gets', () => {
    assert.deepEqual(said(every('2027-02-11', 7, 3), every('2027-02-12', 7, 4)), ['02-11 02-12', '02-18 02-19', '02-25 02-26'])
    assert.deepEqual(said(every('2027-02-08', 7, 2), every('2027-02-06', 7, 3)), ['02-08 02-13', '02-15 02-20'])
  })

  it('goes in order where a week has as many as before, and by nearness where it has fewer', () => {
    assert.deepEqual(said(days('2027-02-08', '2027-02-09'), days('2027-02-10', '2027-02-11')), ['02-08 02-10', '02-09 02-11'])
    assert.deepEqual(said(days('2027-02-08', '2027-02-12'), days('2027-02-11')), ['02-12 02-11'])
  })

  it('is none where there are fewer than before: every second week is no home for the weeks between', () => {
    assert.deepEqual(said(every('2027-02-11', 7, 4), every('2027-02-12', 14, 2)), ['02-11 02-12', '02-25 02-26'])
  })

  it('is the nearest where no week has both: another week of two, another day of the month', () => {
    assert.deepEqual(said(every('2027-02-11', 14, 3), every('2027-02-18', 14, 3)), ['02-11 02-18', '02-25 03-04', '03-11 03-18'])
    assert.deepEqual(said(days('2027-03-04', '2027-04-01'), days('2027-03-16', '2027-04-20')), ['03-04 03-16', '04-01 04-20'])
  })

  it('is the only one where something that happens once is put off, but not by more than half a year', () => {
    assert.deepEqual(said(days('2027-02-11'), days('2027-05-20')), ['02-11 05-20'])
    assert.deepEqual(said(days('2027-02-11'), days('2028-03-02')), [])
    assert.deepEqual(said(days('2027-02-11', '2027-02-18'), days('2027-05-20')), [])
    assert.deepEqual(said([], days('2027-05-20')), [])
  })
})
