import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrast } from './contrast.ts'
import { LEAST_CONTRAST, inksOf } from './palette.ts'

test('every hue has a pair that reads', () => {
  for (let hue = 0; hue < 360; hue += 1) {
    const { bright, deep } = inksOf(hue)
    assert.ok(contrast(bright, deep) >= LEAST_CONTRAST, `hue ${hue}: ${bright} ${deep}`)
  }
})
