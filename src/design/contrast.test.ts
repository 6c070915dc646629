import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { contrast } from './contrast.ts'
import { HUBS } from './gallery/town.ts'

const down = (ratio: number) => Math.floor(ratio * 100) / 100

/** Deep on bright, deep on white, bright on the dark page: the figures of the identity, rounded down. */
const FIGURES: Record<string, readonly [number, number, number]> = {
  tofte: [7.32, 15.72, 8.79],
  saetre: [7.44, 15.83, 8.87],
  spikkestad: [7.19, 17.49, 7.76],
  holmen: [9.49, 14.41, 12.42],
  slemmestad: [7.45, 15.05, 9.34],
  heggedal: [7.98, 15.61, 9.65],
  borgen: [7.6, 15.84, 9.04],
  asker: [8.68, 13.87, 11.81],
}

test('the eight pairs have the contrast that the identity says', () => {
  for (const { slug, mark } of HUBS) {
    const measured = [contrast(mark.bright, mark.deep), contrast(mark.deep, '#ffffff'), contrast(mark.bright, '#12110f')].map(down)
    assert.deepEqual(measured, FIGURES[slug], slug)
  }
})

test('contrast is 21 between black and white, 1 with itself, and does not mind the order', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#7cb5f5', '#7cb5f5'), 1)
  assert.equal(contrast('#7cb5f5', '#06224a'), contrast('#06224a', '#7cb5f5'))
})

test('what is not a colour is refused', () => {
  assert.throws(() => contrast('blue', '#ffffff'), /«blue» is not a colour/)
})

test('every neutral text colour reads at 6.8 or more on the page and on the tint, light and dark', () => {
  const tokens = readFileSync(new URL('./css/tokens.css', import.meta.url), 'utf8')
  const schemes = [...tokens.matchAll(/--page: (#\w+);[\s\S]*?color-scheme/g)].map(([block]) => block)
  assert.equal(schemes.length, 3)
  for (const scheme of schemes) {
    const value = (name: string) => long(new RegExp(`--${name}: (#\\w+)`).exec(scheme)?.[1] ?? '')
    for (const text of ['text', 'mute'])
      for (const ground of ['page', 'tint']) assert.ok(contrast(value(text), value(ground)) >= 6.8, `${text} on ${ground}`)
    assert.ok(contrast(value('stop'), value('page')) >= 7)
    assert.ok(contrast(value('ni'), value('nf')) >= 7)
    assert.ok(contrast(value('seat'), value('sea')) >= 7)
  }
})

const long = (colour: string) => (colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour)
