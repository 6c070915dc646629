import { before, describe, it } from 'node:test'
import { KNOCKING, knockWithin, openTown } from './knocking.ts'

before(openTown)

describe('every address of something within a place', () => {
  for (const who of KNOCKING.filter(({ scope }) => scope !== 'municipality'))
    it(`finds what is one’s own, and nothing of another’s: ${who.role}, ${who.scope}`, async () => {
      await knockWithin(who)
    })
})
