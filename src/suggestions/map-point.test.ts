import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointText, pressedAt, readPoint } from './map-point.ts'

const GROUND = { width: 760, height: 860 }
const pressed = (query: Readonly<Record<string, string>>) => pressedAt((name) => query[name], GROUND)

test('a point is kept to about a hundred metres, and is read as it was written', () => {
  assert.deepEqual(readPoint('59.54712,10.56749'), { lat: 59.547, lon: 10.567 })
  assert.equal(pointText({ lat: 59.5, lon: 10.56 }), '59.500,10.560')
  assert.deepEqual(readPoint(' 59.500,10.560 '), { lat: 59.5, lon: 10.56 })
})

test('what is no place on earth is no point', () => {
  for (const typed of ['', 'Tofte', '59.5', '91,10', '59,181', '59.5;10.5', '1e1,2', '59.5,10.5,3', 'NaN,NaN'])
    assert.equal(readPoint(typed), null, typed)
})

test('where somebody presses is the same spot on the small map and the large one', () => {
  assert.deepEqual(pressed({ 'liten.x': '144', 'liten.y': '163' }), { x: 380, y: 430 })
  assert.deepEqual(pressed({ 'stor.x': '260', 'stor.y': '294' }), { x: 380, y: 430 })
})

test('Enter on the map, and what lies outside of it, is no spot', () => {
  for (const query of [
    {},
    { 'liten.x': '0', 'liten.y': '0' },
    { 'liten.x': '600', 'liten.y': '3' },
    { 'stor.x': '-1', 'stor.y': '3' },
    { 'stor.x': '4' },
  ])
    assert.equal(pressed(query), null)
})
