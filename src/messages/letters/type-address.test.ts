import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readAddressLines } from './type-address.ts'

it('an address is the lines that fit the window of an envelope, however it was typed', () => {
  assert.equal(readAddressLines(' Test  Navn \r\n\r\nStorveien 1\n3484 Holmsbu '), 'Test Navn\nStorveien 1\n3484 Holmsbu')
  for (const wrong of ['', ' \n ', 'a\nb\nc\nd\ne\nf\ng', 'x'.repeat(49)]) assert.equal(readAddressLines(wrong), null)
})
