import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HUBS } from './gallery/town.ts'
import { linesWidth, nameLines } from './name-lines.ts'
import { nameWidth } from './name-width.ts'

test('a name of one place stands on one line', () => {
  for (const { name } of HUBS) assert.deepEqual(nameLines(name), [name])
})

test('a long name stands on two lines, as alike in width as its words allow, and no letter is lost', () => {
  assert.deepEqual(nameLines('Nordre og ytre strandstedet'), ['Nordre og ytre', 'strandstedet'])
  assert.deepEqual(nameLines('Slemmestad-Bødalen'), ['Slemmestad-', 'Bødalen'])
  assert.ok(linesWidth(nameLines('Nordre og ytre strandstedet')) < nameWidth('Nordre og ytre strandstedet') * 0.6)
})

test('a long name of one word cannot be broken', () => {
  assert.deepEqual(nameLines('Strandstedsinnbyggertorgstomta'), ['Strandstedsinnbyggertorgstomta'])
})
