import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openApiDocument, type OpenApiDocument } from '../../src/platform/openapi/index.ts'
import { openTown } from '../open-town.ts'

const SEED = 20191120

/** What somebody may put where a value belongs: likely ones, the ends of the range, and rubbish. */
const value = fc.oneof(
  fc.constantFrom('tofte', 'innbyggerservice', '3484', '2019-11-20', '0000-01-01', '0001-01-01', '9999-12-31', '-1', '0', '1e99', 'NaN'),
  fc.constantFrom('59.5', '91', "';drop table hub;--", '../..', '%00', '\u202e', '{}', '[]', 'null', 'æøå', '💥', 'x'.repeat(500)),
  fc.integer().map(String),
  fc.string({ maxLength: 40 }),
)

const operationsOf = ({ paths }: OpenApiDocument, methods: readonly string[]) =>
  Object.entries(paths).flatMap(([path, all]) =>
    methods.flatMap((method) => (all[method] ? [{ path, method: method.toUpperCase(), operation: all[method] }] : [])),
  )

/** The names that some act knows, with likely values, with rubbish, and with any other JSON. */
const likely = fc.constantFrom(
  'hub:tofte',
  'provider:innbyggerservice',
  'Test Navn',
  'kari@example.no',
  '41234567',
  '123456',
  'nb',
  'news',
  'daily',
)
const piece = fc.oneof(
  likely,
  value,
  fc.jsonValue({ maxDepth: 3 }),
  fc.array(fc.oneof(likely, value), { maxLength: 3 }),
  fc.record({ name: value }),
)
/** What each name is for, most of the time; else any of the above. */
const RIGHT: Record<string, string | string[]> = {
  topic: 'hub:tofte',
  about: ['news'],
  rhythm: 'daily',
  name: 'Test Navn',
  contact: 'kari@example.no',
  language: 'nn',
  question: 'Er det heis?',
  number: '920125298',
  kind: 'association',
  code: 'båt gran sjal',
  second: 'Navn',
}
const mostlyRight = Object.entries(RIGHT).map(
  ([name, right]) => [name, fc.oneof({ weight: 12, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: piece })] as const,
)
const body = fc.oneof(
  fc.record({ ...Object.fromEntries(mostlyRight), helper: fc.option(piece, { nil: undefined }) }).map((given) => JSON.stringify(given)),
  fc.json({ maxDepth: 4 }),
  value,
)
const key = fc.oneof({ weight: 6, arbitrary: fc.uuid() }, { weight: 1, arbitrary: value })

test('nothing that is sent to the API for an act is answered with a fault of ours', async () => {
  const town = await openTown({ kind: 'town', now: '2020-01-16T11:20' })
  const operations = operationsOf(await openApiDocument(town.app, 'http://localhost:3000'), ['post', 'patch', 'delete'])
  assert.deepEqual(operations.map(({ path, method }) => `${method} ${path}`).toSorted(), [
    'DELETE /api/v1/holds/{token}',
    'DELETE /api/v1/receipts/{token}',
    'DELETE /api/v1/receipts/{token}/calendar',
    'DELETE /api/v1/receipts/{token}/data',
    'DELETE /api/v1/receipts/{token}/subscriptions',
    'PATCH /api/v1/receipts/{token}',
    'PATCH /api/v1/receipts/{token}/dates',
    'PATCH /api/v1/receipts/{token}/question',
    'PATCH /api/v1/receipts/{token}/shifts',
    'PATCH /api/v1/receipts/{token}/subscriptions',
    'POST /api/v1/activities',
    'POST /api/v1/activities/{key}/sign-ups',
    'POST /api/v1/appointments',
    'POST /api/v1/bodies/{slug}/interests',
    'POST /api/v1/enquiries',
    'POST /api/v1/hubs/{hub}/queue/tickets',
    'POST /api/v1/hubs/{slug}/rooms/{room}/loans',
    'POST /api/v1/organisations',
    'POST /api/v1/proposals/{number}/joins',
    'POST /api/v1/receipts/lookup',
    'POST /api/v1/receipts/{token}/answer',
    'POST /api/v1/receipts/{token}/calendar',
    'POST /api/v1/receipts/{token}/confirmation',
    'POST /api/v1/receipts/{token}/confirmation-code',
    'POST /api/v1/receipts/{token}/contact',
    'POST /api/v1/receipts/{token}/earlier',
    'POST /api/v1/receipts/{token}/return',
    'POST /api/v1/services/{key}/holds',
    'POST /api/v1/services/{key}/waiting-list',
    'POST /api/v1/sessions/{id}/committee-interests',
    'POST /api/v1/sessions/{id}/questions',
    'POST /api/v1/sessions/{id}/sign-ups',
    'POST /api/v1/subscriptions',
    'POST /api/v1/suggestions',
    'POST /api/v1/suggestions/{number}/support',
    'POST /api/v1/volunteer-needs/{key}/volunteers',
  ])
  const sent = fc.record({ which: fc.nat(operations.length - 1), body, key, token: value, hour: fc.ipV4() })
  const seen = new Set<number>()
  await fc.assert(
    fc.asyncProperty(sent, async ({ which, body: text, key: given, token, hour }) => {
      const { path, method } = operations[which] ?? assert.fail()
      const named = path
        .replace('{key}', 'teaterskole-borgen')
        .replace('{id}', 'babysang-spikkestad.2020-01-20')
        .replace('{slug}', 'saetre')
        .replace('{room}', 'storsalen')
        .replace('{hub}', 'tofte')
      const address = named.replace('{token}', encodeURIComponent(token === '' ? 'x' : token))
      const printable = given.replaceAll(/[^\x20-\x7e]/g, '_')
      const answer = await town.app.request(address, {
        method,
        headers: { 'content-type': 'application/json', 'idempotency-key': printable, 'x-forwarded-for': hour },
        ...(method === 'DELETE' ? {} : { body: text }),
      })
      seen.add(answer.status)
      assert.ok(answer.status < 500, `${answer.status} ${method} ${address} ${text}`)
    }),
    { numRuns: 600, seed: SEED },
  )
  for (const status of [201, 202, 400, 404, 422]) assert.ok(seen.has(status), `nothing was answered ${status}: the walk is too tame`)
})

test('no question put to the API is answered with a fault of ours', async () => {
  const town = await openTown({ kind: 'town', now: '2020-01-16T11:20' })
  const document = await openApiDocument(town.app, 'http://localhost:3000')
  const operations = operationsOf(document, ['get'])
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
