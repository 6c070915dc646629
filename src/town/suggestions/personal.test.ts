import assert from 'node:assert/strict'
import { it } from 'node:test'
import { looksPersonal } from './personal.ts'

it('hints at phone numbers and addresses, and not at years, prices or house numbers', () => {
  for (const text of ['Ring 41 23 45 67', 'ring +47 41234567', 'skriv til ola@example.no']) assert.ok(looksPersonal(text), text)
  for (const text of ['Benk for 12000 kroner', 'i 2020 og 2021', 'ved nr. 14 B', 'fra 18.00 til 21.00'])
    assert.ok(!looksPersonal(text), text)
})
