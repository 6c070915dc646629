import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Act } from '../../people/index.ts'
import { oncePerAddress } from './receivers.ts'

const party = (...addresses: string[]): Act['person'] => ({
  id: addresses.join(),
  name: null,
  shielded: false,
  language: 'nb',
  contacts: addresses.map((value) => ({
    id: value,
    kind: value.includes('@') ? 'email' : 'mobile',
    value,
    verified: true,
    deadSince: null,
  })),
})
const of = (person: Act['person'], helper: Act['helper'] = null) => ({ person, helper })

describe('whom a message to many is for', () => {
  it('is each address once, whoever of a family it stands for and however many dates', () => {
    const acts = [
      of(party('mor@example.no')),
      of(party('far@example.no')),
      of(party('mor@example.no')),
      of(party(), party('far@example.no')),
    ]
    assert.deepEqual(oncePerAddress(acts), acts.slice(0, 2))
  })

  it('is everybody who has no address', () => {
    const acts = [of(party()), of(party()), of(party('+4791234567'))]
    assert.equal(oncePerAddress(acts).length, 3)
  })
})
