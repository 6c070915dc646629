import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrast } from './contrast.ts'
import { freeMarks, markOfCode, type MarkInUse } from './free-marks.ts'
import { HUBS, chip } from './gallery/town.ts'
import { isSameOutline, markPath, tilesApart } from './mark.ts'
import { hueOf } from './oklch.ts'
import { LEAST_CONTRAST } from './palette.ts'

const eight: MarkInUse[] = HUBS.map(({ mark }) => ({ ...mark, nearness: 0 }))
const nearTo = (slug: string): MarkInUse[] => HUBS.map((hub) => ({ ...hub.mark, nearness: hub.slug === slug ? 0.8 : 0.2 }))
const apart = (one: number, other: number) => Math.abs(((one - other + 540) % 360) - 180)

test('a ninth hub, and a tenth to a sixteenth, get a mark of their own and a pair that reads both ways', () => {
  const all = [...eight.map((mark) => ({ ...mark })), ...freeMarks(eight, 8).map(({ mark }) => mark)]
  for (const { bright, deep } of all.slice(8)) {
    assert.ok(contrast(bright, deep) >= LEAST_CONTRAST)
    assert.ok(contrast(deep, '#ffffff') >= LEAST_CONTRAST)
    assert.ok(contrast(bright, '#12110f') >= LEAST_CONTRAST)
  }
  assert.equal(new Set(all.map(markPath)).size, 16)
  assert.equal(new Set(all.map(({ bright }) => bright)).size, 16)
})

test('a new hub beside another has neither its pattern nor its hue, whichever the neighbour is', () => {
  for (const { slug, mark } of HUBS) {
    for (const { mark: proposed } of freeMarks(nearTo(slug), 3)) {
      const isPatternOfNeighbour = proposed.shape === mark.shape && proposed.step === mark.step
      assert.ok(!isPatternOfNeighbour, `${slug}: the same pattern`)
      assert.ok(apart(hueOf(proposed.bright), hueOf(mark.bright)) >= 30, `${slug}: the same hue`)
    }
  }
})

test('a ninth hub is known by its lines alone, as a planned hub shows its mark', () => {
  for (const near of [eight, ...HUBS.map(({ slug }) => nearTo(slug))])
    for (const { mark } of freeMarks(near, 3)) assert.ok(!near.some((used) => isSameOutline(mark, used)))
  assert.ok(isSameOutline({ shape: 'edge', start: 0, step: 1 }, { shape: 'edge', start: 2, step: 3 }))
  assert.ok(!isSameOutline({ shape: 'arc', start: 0, step: 1 }, { shape: 'arc', start: 2, step: 1 }))
})

test('parallel triangles in cyan are not offered beside parallel triangles in teal', () => {
  const { step } = chip('slemmestad').mark
  for (const { mark } of freeMarks(nearTo('slemmestad'), 3)) assert.ok(mark.shape === 'arc' || mark.step !== step)
})

test('the three that are offered are unlike each other too', () => {
  const [first, second, third] = freeMarks(eight, 3).map(({ mark }) => mark)
  assert.ok(first && second && third)
  for (const [one, other] of [
    [first, second],
    [first, third],
    [second, third],
  ] as const) {
    assert.ok(tilesApart(one, other) > 0)
    assert.ok(apart(hueOf(one.bright), hueOf(other.bright)) >= 10)
  }
})

test('the same hubs always give the same answer, no hubs give one too, and so do hubs that use every mark', () => {
  assert.deepEqual(freeMarks(eight, 3), freeMarks(eight, 3))
  assert.match(freeMarks([], 1)[0]?.mark.bright ?? '', /^#[0-9a-f]{6}$/)
  assert.equal(freeMarks([], 40).length, 40)
})

test('a form knows a mark by its name, and nothing else by another', () => {
  for (const { code, mark } of freeMarks(eight, 3)) assert.deepEqual(markOfCode(code), mark)
  for (const wrong of ['', 'arc', 'arc-0-1', 'arc-4-1-20', 'arc-0-1-360', 'arc-0-1-020', 'arc-0-1--5', 'edge-0-1-20x', '<b>'])
    assert.equal(markOfCode(wrong), null, wrong)
})
