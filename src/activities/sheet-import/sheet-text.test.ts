import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sheetText } from './sheet-text.ts'

const ROW = 'tittel;slag;dato\r\nÅpen språkkafé – på tvers;møte;21.1.2020'

test('the text of a file is the same whichever of the three ways a spreadsheet wrote it', () => {
  const windows = Buffer.from(ROW.replace('–', '\u0096'), 'latin1')
  assert.equal(sheetText(windows), ROW)
  assert.equal(sheetText(Buffer.from(ROW)), ROW)
  assert.equal(sheetText(Buffer.from(`\uFEFF${ROW}`)), ROW)
  assert.equal(sheetText(Buffer.from(`\uFEFF${ROW}`, 'utf16le')), ROW)
})

test('a workbook and a picture are no text', () => {
  assert.equal(sheetText(Buffer.from('PK\u0003\u0004...')), null)
  assert.equal(sheetText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])), null)
})
