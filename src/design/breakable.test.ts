import assert from 'node:assert/strict'
import { test } from 'node:test'
import { breakable } from './breakable.ts'

test('a long compound may break where it is put together, and what is short stays as it is', () => {
  const shown = (text: string) => breakable(text).replaceAll('\u00AD', '|')
  assert.equal(shown('Om Lokalsamfunnsutvalg Tofte'), 'Om Lokalsamfunns|utvalg Tofte')
  assert.equal(shown('Lokalsamfunnsutvalet i Heggedal'), 'Lokalsamfunns|utvalet i Heggedal')
  assert.equal(shown('Frivilligsentralen'), 'Frivillig|sentralen')
  assert.equal(shown('Innbyggertorg på Tofte'), 'Innbyggertorg på Tofte')
})
