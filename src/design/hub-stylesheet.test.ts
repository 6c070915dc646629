import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hubStylesheet } from './hub-stylesheet.ts'
import { nameWidth } from './name-width.ts'

test('each hub has its inks and the width of its name', () => {
  assert.equal(
    hubStylesheet([{ slug: 'tofte', name: 'Tofte', bright: '#7cb5f5', deep: '#06224a' }]),
    '[data-hub="tofte"]{--b:#7cb5f5;--d:#06224a;--w:2.32}',
  )
})

test('a long name is as wide as its widest line, and its lines have room under each other', () => {
  const name = 'Nordre og ytre strandstedet'
  const css = hubStylesheet([{ slug: 'nordre', name, bright: '#7cb5f5', deep: '#06224a' }])
  const [, width, high] = /--w:([\d.]+);--h:(\d)\}$/.exec(css)?.map(Number) ?? []
  assert.ok(width && width > nameWidth('Nordre og ytre') && width < nameWidth('Nordre og ytre') * 1.05)
  assert.equal(high, 1)
})

test('a longer name is wider, and letters without a measure count as the widest', () => {
  assert.ok(nameWidth('Slemmestad') > nameWidth('Spikkestad'))
  assert.ok(nameWidth('Spikkestad') > nameWidth('Holmen'))
  assert.ok(nameWidth('ꙮ') >= nameWidth('W'))
})
