import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { SignInRefused } from './refused.ts'
import { askedDetails, chosenOrganisation } from './representation.ts'

const ASKED = 'urn:altinn:resource:innbyggertorg-arbeid' as const
const party = (number: string, more = {}) => ({ orgno: { authority: 'iso6523-actorid-upis', ID: `0192:${number}` }, ...more })
const detail = (parties: unknown, more = {}) => ({
  type: 'ansattporten:altinn:resource',
  resource: ASKED,
  authorized_parties: parties,
  resource_name: 'Arbeid',
  ...more,
})

const refusalOf = (claim: unknown, asked: Parameters<typeof chosenOrganisation>[0] = ASKED) => {
  try {
    return chosenOrganisation(asked, claim)
  } catch (error) {
    return error instanceof SignInRefused ? error.refusal : String(error)
  }
}

describe('the organisation in a token', () => {
  it('is asked for by the resource of the settings, and must be chosen', () => {
    assert.deepEqual(JSON.parse(askedDetails(ASKED)), [
      { type: 'ansattporten:altinn:resource', resource: ASKED, representation_is_required: true },
    ])
    assert.deepEqual(JSON.parse(askedDetails('ansattporten:orgno')), [{ type: 'ansattporten:orgno', representation_is_required: true }])
  })

  it('is the one that was chosen', () => {
    const chosen = party('920125298', { resource: 'innbyggertorg-arbeid', name: 'PRØVE', unit_type: 'FLI', actions: ['read'] })
    assert.equal(refusalOf([detail([chosen])]), '920125298')
    assert.equal(refusalOf([{ type: 'ansattporten:orgno', authorized_parties: [party('974760673')] }], 'ansattporten:orgno'), '974760673')
  })

  it('is missing where somebody represents themselves', () => {
    assert.equal(refusalOf([{ type: 'ansattporten:altinn:resource' }]), 'no-organisation')
    assert.equal(refusalOf([detail([])]), 'no-organisation')
  })

  const bent: [string, unknown][] = [
    ['no claim', undefined],
    ['a claim that is text', JSON.stringify([detail([party('920125298')])])],
    ['an empty claim', []],
    ['more than was asked for', [detail([party('920125298')]), detail([party('974760673')])]],
    ['two organisations', [detail([party('920125298'), party('974760673')])]],
    ['another type', [detail([party('920125298')], { type: 'ansattporten:orgno' })]],
    ['another resource', [detail([party('920125298')], { resource: 'urn:altinn:resource:noe-annet' })]],
    ['no resource', [detail([party('920125298')], { resource: undefined })]],
    ['an organisation for another resource', [detail([party('920125298', { resource: 'noe-annet' })])]],
    ['a wrong check digit', [detail([party('920125299')])]],
    ['too few digits', [detail([party('92012529')])]],
    ['something after the number', [detail([party('920125298 or 1=1')])]],
    ['a number of another country', [detail([{ orgno: { authority: 'iso6523-actorid-upis', ID: '0007:920125298' } }])]],
    ['another authority', [detail([{ orgno: { authority: 'mine', ID: '0192:920125298' } }])]],
    ['a number that is no text', [detail([{ orgno: { authority: 'iso6523-actorid-upis', ID: 920_125_298 } }])]],
    ['an organisation that is a list', [detail([[party('920125298')]])]],
  ]
  for (const [what, claim] of bent) it(`is not trusted with ${what}`, () => assert.equal(refusalOf(claim), 'not-trusted'))
})
