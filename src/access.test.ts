import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { compare, KNOCKING, nameOf, openTown, routes } from '../tests/knocking.ts'
import { sortOf } from '../tests/others-objects.ts'

before(openTown)

describe('every address of the product', () => {
  it('says who may come in', () => {
    assert.ok(routes().length >= 30, `only ${routes().length} addresses were seen`)
    assert.deepEqual(
      routes()
        .filter(({ access }) => access === null)
        .map(nameOf),
      [],
    )
  })

  it('says what it is of: a place, a question, something within a place', () => {
    const unknown = routes().filter(({ access, path }) => access?.who !== 'anyone' && sortOf(path) === 'unknown')
    assert.deepEqual(unknown.map(nameOf), [])
  })

  it('lets in whom it says and nobody else: stranger', async () => {
    await compare(null)
  })

  for (const who of KNOCKING.filter(({ scope }) => scope === 'municipality')) {
    it(`lets in whom it says and nobody else: ${who.role ?? 'without a role'}, ${who.scope}`, async () => {
      await compare(who)
    })
  }
})
