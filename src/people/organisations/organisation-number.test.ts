import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { numberWords, readOrganisationNumber } from './organisation-number.ts'

describe('an organisation number', () => {
  it('is read as people write it', () => {
    for (const typed of ['920125298', '920 125 298', ' NO 920 125 298 MVA ', '920.125.298', '920\u00A0125\u00A0298'])
      assert.deepEqual(readOrganisationNumber(typed), { number: '920125298' }, typed)
    assert.deepEqual(readOrganisationNumber('974760673'), { number: '974760673' })
    assert.equal(numberWords('974760673'), '974\u00A0760\u00A0673')
  })

  it('is refused when it has not nine digits, and by its check digit', () => {
    for (const typed of ['', '92012529', '9201252981', 'Tofte vel', '92012529x'])
      assert.deepEqual(readOrganisationNumber(typed), { fault: 'not-nine' })
    assert.deepEqual(readOrganisationNumber('920125299'), { fault: 'check-digit' })
  })

  it('no digit can be written wrong without being noticed', () => {
    const changed = fc.record({ place: fc.integer({ min: 0, max: 8 }), by: fc.integer({ min: 1, max: 9 }) })
    fc.assert(
      fc.property(fc.constantFrom('920125298', '974760673', '971032081'), changed, (number, { place, by }) => {
        const digits = Array.from(number, (digit, k) => (k === place ? String((Number(digit) + by) % 10) : digit)).join('')
        assert.deepEqual(readOrganisationNumber(digits), { fault: 'check-digit' })
      }),
    )
  })
})
