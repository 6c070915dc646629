import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newSpokenCode, readSpokenCode } from './spoken-code.ts'
import { WORDS } from './words.ts'

describe('a spoken code', () => {
  it('is three of at least a thousand different words, short and without signs that nobody can say', () => {
    assert.ok(WORDS.length >= 1000)
    assert.equal(new Set(WORDS).size, WORDS.length)
    for (const word of WORDS) assert.match(word, /^(?!og$)[a-zæøå]{2,9}$/)
  })

  it('is read however it was typed', () => {
    for (let k = 0; k < 200; k += 1) {
      const code = newSpokenCode()
      assert.equal(readSpokenCode(code), code)
      assert.equal(readSpokenCode(`  ${code.toUpperCase().replaceAll(' ', ' , ')}. `), code)
      assert.equal(readSpokenCode(code.normalize('NFD')), code)
      assert.equal(readSpokenCode(code.replace(/ (?=\S+$)/, ' og ')), code)
    }
  })

  it('is nothing when a word is missing, too many, or not ours', () => {
    for (const typed of ['', 'båt gran', 'båt gran sjal båt', 'båt gran xyzzy', '123 456 789']) assert.equal(readSpokenCode(typed), null)
  })

  // docs/security.md has the sum: one try hits one of a hundred thousand codes in use less than once in ten thousand.
  it('is one of more than a thousand million', () => {
    assert.ok(WORDS.length ** 3 > 1_000_000_000)
  })
})
