import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { squaresOf } from './squares.ts'

const of = (done: number, partly: number, underWay: number, waiting: number, declined: number) =>
  squaresOf({ done, partly, underWay, waiting, declined, asked: done + partly + underWay + waiting + declined })

describe('the field of squares', () => {
  it('has one for each suggestion while they can be told apart', () => {
    assert.deepEqual(of(3, 1, 2, 4, 1), {
      each: 1,
      counts: [
        ['done', 3],
        ['partly', 1],
        ['underWay', 2],
        ['waiting', 4],
        ['declined', 1],
      ],
      total: 11,
    })
  })

  it('lets a square stand for a round number of many, and hides no refusal, however few', () => {
    const field = of(50_000, 0, 0, 1, 1)
    assert.equal(field.each, 200)
    assert.deepEqual(
      field.counts.map(([, count]) => count),
      [250, 0, 0, 1, 1],
    )
  })

  it('is never larger than can be seen, and never empty where something was asked', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(90_000), { minLength: 5, maxLength: 5 }), ([a = 0, b = 0, c = 0, d = 0, e = 0]) => {
        const { total, each } = of(a, b, c, d, e)
        assert.ok(total <= 405 && (total > 0 || a + b + c + d + e === 0))
        assert.match(String(each), /^[125]0*$/)
      }),
    )
  })
})
