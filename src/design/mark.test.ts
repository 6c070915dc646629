import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HUBS, chip } from './gallery/town.ts'
import { markFile, markIcon, markLoading } from './mark-files.ts'
import { markPath, markTiles, tilesApart } from './mark.ts'
import { allRules } from './palette.ts'

/** As drawn by hand when the identity was made. */
const DRAWN: Record<string, string> = {
  tofte: 'M12 12L0 12A12 12 0 0 1 12 0ZM12 0L24 0A12 12 0 0 1 12 12ZM24 24L12 24A12 12 0 0 1 24 12ZM0 12L12 12A12 12 0 0 1 0 24Z',
  saetre: 'M12 0L0 0A12 12 0 0 0 12 12ZM12 0L24 0A12 12 0 0 1 12 12ZM12 24L24 24A12 12 0 0 0 12 12ZM12 24L0 24A12 12 0 0 1 12 12Z',
  spikkestad: 'M12 12L0 12L12 0ZM12 0L24 0L12 12ZM24 24L12 24L24 12ZM0 12L12 12L0 24Z',
  holmen: 'M12 12L0 12A12 12 0 0 1 12 0ZM12 12L24 12A12 12 0 0 0 12 0ZM12 12L24 12A12 12 0 0 1 12 24ZM12 12L0 12A12 12 0 0 0 12 24Z',
  slemmestad: 'M12 12L0 12L12 0ZM24 12L12 12L24 0ZM24 24L12 24L24 12ZM12 24L0 24L12 12Z',
  heggedal: 'M0 12L12 12A12 12 0 0 0 0 0ZM12 0L24 0A12 12 0 0 1 12 12ZM24 12L12 12A12 12 0 0 0 24 24ZM12 24L0 24A12 12 0 0 1 12 12Z',
  borgen: 'M0 0L12 0L0 12ZM24 0L12 0L24 12ZM24 24L12 24L24 12ZM0 24L12 24L0 12Z',
  asker: 'M0 0L12 0A12 12 0 0 1 0 12ZM12 12L24 12A12 12 0 0 0 12 0ZM24 24L12 24A12 12 0 0 1 24 12ZM12 12L0 12A12 12 0 0 0 12 24Z',
}

test('the rule gives all eight marks as they were drawn', () => {
  for (const { slug, mark } of HUBS) assert.equal(markPath(mark), DRAWN[slug], slug)
})

test('the rule gives 32 different marks', () => {
  assert.equal(new Set(allRules().map(markPath)).size, 32)
})

test('marks of different shapes differ in all four tiles, the same mark in none', () => {
  assert.equal(tilesApart(chip('tofte').mark, chip('borgen').mark), 4)
  assert.equal(tilesApart(chip('tofte').mark, chip('tofte').mark), 0)
  assert.equal(tilesApart(chip('holmen').mark, chip('tofte').mark), 3)
})

test('a mark stands alone as a file, an icon that follows the dark theme, and four tiles that load', () => {
  const { mark } = HUBS[0] ?? assert.fail('the town is empty')
  assert.match(markFile('Tofte & <om>', mark, mark), /<title>Tofte &amp; &lt;om><\/title>.*fill="#06224a"/)
  assert.match(markIcon(mark, mark), /prefers-color-scheme:dark/)
  assert.equal(markLoading(mark, mark).match(/<path/g)?.length, markTiles(mark).length)
  for (const svg of [markFile('x', mark, mark), markIcon(mark, mark), markLoading(mark, mark)]) assert.doesNotMatch(svg, /style="/)
})
