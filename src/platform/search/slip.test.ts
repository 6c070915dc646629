import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSlipOf } from './slip.ts'

test('a letter too many, too few, wrong or swapped is a slip, whatever the ending', () => {
  for (const [word, known] of [
    ['toffte', 'tofte'],
    ['totfe', 'tofte'],
    ['bibloteket', 'bibliotekene'],
    ['biblotek', 'bibliotekene'],
    ['slemestad', 'slemmestad'],
    ['innbygertorg', 'innbyggertorg'],
    ['kaffeen', 'kafeen'],
    ['innbyggersevice', 'innbyggerservice'],
  ] as const)
    assert.ok(isSlipOf(word, known), `${word}, ${known}`)
})

test('a word that only begins or sounds like another is not a slip of it', () => {
  for (const [word, known] of [
    ['barnehage', 'barnevogn'],
    ['skole', 'skoyter'],
    ['legevakt', 'lekesal'],
    ['pass', 'plass'.repeat(2)],
    ['forerkort', 'foreldre'],
  ] as const)
    assert.ok(!isSlipOf(word, known), `${word}, ${known}`)
})

test('what is no word, or a very long one, is answered too', () => {
  assert.ok(isSlipOf('', ''))
  assert.ok(!isSlipOf('a'.repeat(40), 'b'.repeat(40)))
})
