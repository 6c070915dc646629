import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openApiDocument } from '../../src/platform/openapi/index.ts'
import { openTown } from '../open-town.ts'

const SEED = 20191120

/** What somebody may put where a value belongs: likely ones, the ends of the range, and rubbish. */
const value = fc.oneof(
  fc.constantFrom('tofte', 'innbyggerservice', '3484', '2019-11-20', '0000-01-01', '0001-01-01', '9999-12-31', '-1', '0', '1e99', 'NaN'),
  fc.constantFrom('59.5', '91', "';drop table hub;--", '../..', '%00', '\u202e', '{}', '[]', 'null', 'æøå', '💥', 'x'.repeat(500)),
  fc.integer().map(String),
  fc.string({ maxLength: 40 }),
)

test('no question put to the API is answered with a fault of ours', async () => {
  const town = await openTown({ kind: 'town', now: '2020-01-16T11:20' })
  const document = await openApiDocument(town.app, 'http://localhost:3000')
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    methods['get'] ? [{ path, operation: methods['get'] }] : [],
  )
  assert.ok(operations.length >= 8, 'the document holds the API')
  const asked = fc.record({ which: fc.nat(operations.length - 1), values: fc.array(fc.option(value), { minLength: 6, maxLength: 6 }) })
  await fc.assert(
    fc.asyncProperty(asked, async ({ which, values }) => {
      const { path, operation } = operations[which] ?? { path: '/', operation: {} }
      const query = new URLSearchParams()
      let address = path
      for (const [k, parameter] of (operation.parameters ?? []).entries()) {
        const given = values[k % values.length]
        if (parameter.in === 'path') address = address.replace(`{${parameter.name}}`, encodeURIComponent(given ?? 'tofte'))
        else if (given !== null && given !== undefined) query.append(parameter.name, given)
      }
      const answer = await town.get(`${address}?${query.toString()}`)
      assert.ok(answer.status < 500, `${answer.status} ${address}?${query.toString()}`)
    }),
    { numRuns: 300, seed: SEED },
  )
})
