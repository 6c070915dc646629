import { before, describe, it } from 'node:test'
import { compare, KNOCKING, openTown } from './knocking.ts'

before(openTown)

describe('every address of the product, to whom a role is given at a provider or a body', () => {
  for (const who of KNOCKING.filter(({ scope }) => scope !== 'municipality' && !scope.startsWith('hub:'))) {
    it(`lets in whom it says and nobody else, at their own and at another’s: ${who.role}, ${who.scope}`, async () => {
      await compare(who)
    })
  }
})
