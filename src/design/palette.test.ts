import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrast } from './contrast.ts'
import { HUBS } from './gallery/town.ts'
import { markPath, type Inks, type MarkRule } from './mark.ts'
import { LEAST_CONTRAST, inksOf, nextFreeMark } from './palette.ts'

const eight = HUBS.map(({ mark }) => mark)

test('a ninth hub, and a tenth to a sixteenth, get a mark of their own and a pair that reads both ways', () => {
  const all: (MarkRule & Inks)[] = [...eight]
  while (all.length < 16) {
    const next = nextFreeMark(all)
    assert.ok(contrast(next.bright, next.deep) >= LEAST_CONTRAST)
    assert.ok(contrast(next.deep, '#ffffff') >= LEAST_CONTRAST)
    assert.ok(contrast(next.bright, '#12110f') >= LEAST_CONTRAST)
    all.push(next)
  }
  assert.equal(new Set(all.map(markPath)).size, 16)
  assert.equal(new Set(all.map(({ bright }) => bright)).size, 16)
})

test('the same hubs always give the same answer, and no hubs give one too', () => {
  assert.deepEqual(nextFreeMark(eight), nextFreeMark(eight))
  assert.match(nextFreeMark([]).bright, /^#[0-9a-f]{6}$/)
})

test('every hue has a pair that reads', () => {
  for (let hue = 0; hue < 360; hue += 1) {
    const { bright, deep } = inksOf(hue)
    assert.ok(contrast(bright, deep) >= LEAST_CONTRAST, `hue ${hue}: ${bright} ${deep}`)
  }
})
