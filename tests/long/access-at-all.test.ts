import { before, describe, it } from 'node:test'
import { compare, KNOCKING, openTown } from '../knocking.ts'

before(openTown)

describe('every address of the product', () => {
  for (const who of KNOCKING.filter(({ role }) => role !== null)) {
    it(`refuses whom it does not say, at each address: ${who.role}, ${who.scope}`, async () => {
      await compare(who, { atAll: true })
    })
  }
})
