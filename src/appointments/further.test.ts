import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { furtherFor, type Needs } from './further.ts'

const MINUTE = 60_000
const use = { start: 100 * MINUTE, end: 130 * MINUTE }
const none: Needs = { rooms: null, interpreters: null, each: [], before: 0, after: 0 }
const room = { key: 'motet', setUp: 10, tidy: 5, taken: [] }
const other = { ...room, key: 'stille' }
const interpreter = { caseworker: 7, resource: 70, hours: [{ start: 0, end: 200 * MINUTE }], taken: [] }
const between = (start: number, end: number) => [{ start: start * MINUTE, end: end * MINUTE }]

describe('what a time claims beside whoever meets', () => {
  it('is nothing where nothing is needed', () => {
    assert.deepEqual(furtherFor(use, none), { room: null, interpreter: null })
  })

  it('is the first room that is free with its own minutes around, and the next where it is not', () => {
    assert.equal(furtherFor(use, { ...none, rooms: [room, other] })?.room, 'motet')
    for (const taken of [between(85, 91), between(134, 160), between(110, 111)])
      assert.equal(furtherFor(use, { ...none, rooms: [{ ...room, taken }, other] })?.room, 'stille')
    for (const taken of [between(60, 90), between(135, 160)])
      assert.equal(furtherFor(use, { ...none, rooms: [{ ...room, taken }, other] })?.room, 'motet')
  })

  it('is not to be had where all rooms are taken, or the last of them is gone', () => {
    assert.equal(furtherFor(use, { ...none, rooms: [{ ...room, taken: between(100, 110) }] }), null)
    assert.equal(furtherFor(use, { ...none, rooms: [] }), null)
  })

  it('is somebody who interprets, there all the while and not elsewhere, with the way kept free', () => {
    const with_ = (changes: object, way = 0) =>
      furtherFor(use, { ...none, before: way, after: way, interpreters: [{ ...interpreter, ...changes }] })
    assert.deepEqual(with_({})?.interpreter, { caseworker: 7, resource: 70 })
    assert.equal(with_({ hours: between(100, 129) }), null)
    assert.equal(with_({ taken: between(129, 160) }), null)
    assert.notEqual(with_({ taken: between(130, 160) }), null)
    assert.equal(with_({ taken: between(130, 160) }, 30), null)
  })

  it('while the language is not said, is nothing yet, and is to be had where one of each language is free', () => {
    const busy = { ...interpreter, taken: between(100, 110) }
    assert.deepEqual(furtherFor(use, { ...none, each: [[interpreter], [busy, interpreter]] }), { room: null, interpreter: null })
    assert.equal(furtherFor(use, { ...none, each: [[interpreter], [busy]] }), null)
  })
})
