import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loanRentWords, rentFor, rentOf, rentRule, type Rented } from './rent.ts'

const HOUR = 3_600_000
const two = { start: 0, end: 2 * HOUR }
const UNKNOWN: Rented = { rentVoluntary: null, rentPrivate: null, rentMunicipal: null, rentBusiness: null }
const HALL: Rented = { rentVoluntary: 0, rentPrivate: 100, rentMunicipal: 0, rentBusiness: 300 }

describe('what a room costs', () => {
  it('is one price for each sort of borrower, and free is not the same as not announced', () => {
    assert.deepEqual([rentOf(HALL, 'voluntary'), rentOf(HALL, 'business'), rentOf(UNKNOWN, 'business')], [0, 300, null])
  })

  it('is told in one line, those with the same price together and those who come first named first', () => {
    assert.equal(
      rentRule(HALL, 'nb'),
      'Gratis for frivillige og kommunen. 100 kr per time for privatpersoner. 300 kr per time for næringsliv.',
    )
    assert.equal(rentRule({ rentVoluntary: 0, rentPrivate: 0, rentMunicipal: 0, rentBusiness: 0 }, 'nb'), 'Gratis.')
    assert.equal(rentRule({ ...UNKNOWN, rentVoluntary: 0 }, 'nb').includes('Pris ikke kunngjort for'), true)
    assert.equal(rentRule(UNKNOWN, 'nb'), 'Hva rommet koster, er ikke kunngjort.')
  })

  it('is reckoned of the hours that are used, halves too, in whole kroner', () => {
    assert.equal(rentFor([two, { start: 0, end: HOUR / 2 }], 300), 750)
    assert.equal(rentFor([{ start: 0, end: HOUR / 2 }], 75), 38)
    assert.equal(rentFor([], 300), 0)
  })

  it('is on the receipt as a sum with the price of an hour', () => {
    assert.match(loanRentWords([two, two], 300, 'nb'), /^1200 kr \(300 kr per time\)/)
    assert.equal(loanRentWords([two], 0, 'nb'), 'Gratis')
    assert.equal(loanRentWords([two], null, 'en'), 'Not announced when you borrowed')
  })
})
