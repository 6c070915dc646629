import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { HUBS } from '../gallery/town.ts'
import { nameWidth } from '../name-width.ts'
import { askerGround } from './ground.ts'
import { extent, placeLabels, type Placed } from './place-labels.ts'

const LETTERS = 34
const wish = ({ name, lat, lon }: { name: string; lat: number; lon: number }) => ({ lat, lon, width: nameWidth(name) * LETTERS })

function assertReadable(hubs: readonly { width: number }[], placed: readonly Placed[]): void {
  const boxes = placed.map((at, k) => extent({ ...at, width: hubs[k]?.width ?? 0 }))
  for (const [k, box] of boxes.entries()) {
    assert.ok(
      box.left >= 0 && box.right <= askerGround.width && box.top >= 0 && box.bottom <= askerGround.height,
      `hub ${k} is off the map`,
    )
    for (const other of boxes.slice(k + 1)) {
      const apart = box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top
      assert.ok(apart, `hub ${k} lies on another: ${JSON.stringify([box, other])}`)
    }
  }
}

test('no name lies on another, and all are on the map', () => {
  const hubs = HUBS.map(wish)
  assertReadable(hubs, placeLabels(hubs, askerGround))
})

test('north stays above south', () => {
  const y = Object.fromEntries(placeLabels(HUBS.map(wish), askerGround).map((at, k) => [HUBS[k]?.slug ?? '', at.y]))
  const order = ['holmen', 'asker', 'borgen', 'heggedal', 'spikkestad', 'saetre', 'tofte'].map((slug) => y[slug] ?? 0)
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  )
})

test('a ninth hub anywhere in the municipality finds a place of its own', () => {
  const anywhere = fc.record({
    name: fc.constantFrom('Vollen', 'Røyken', 'Klokkarstua', 'Holmsbu'),
    lat: fc.double({ min: 59.5, max: 59.9, noNaN: true }),
    lon: fc.double({ min: 10.3, max: 10.6, noNaN: true }),
  })
  fc.assert(
    fc.property(anywhere, (ninth) => {
      const hubs = [...HUBS, ninth].map(wish)
      assertReadable(hubs, placeLabels(hubs, askerGround))
    }),
    { numRuns: 300, seed: 7 },
  )
})
