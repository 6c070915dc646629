import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkContent } from '../../hubs/content/index.ts'
import { added, withPack } from '../../hubs/content/testing.ts'
import { suggestionsPart } from './content.ts'

const row = (more: string) => `suggestions:
  - key: benk
    kind: need
    title: En benk
    body: Det er langt å gå.
    daysAgo: 10
    knownFrom: 2020-01-01
${more}`

const faultsOf = (text: string, layer = 'examples') =>
  withPack(added(`${layer}/suggestions/vika.yaml`, text), async (directory) =>
    (await checkContent(directory, { examples: true, parts: [suggestionsPart] })).map(({ what }) => what),
  )

test('an example that may have happened has no fault', async () => {
  assert.deepEqual(await faultsOf(row('    steps: [{ after: 3, kind: done, reason: Den står der. }]')), [])
})

test('what cannot be is told with the step it stands in', async () => {
  const wrong: readonly (readonly [string, RegExp])[] = [
    ['    place: maanen', /unknown place “maanen”/],
    ['    steps: [{ after: 12, kind: done, reason: Alt er gjort. }]', /goes on after today/],
    ['    steps: [{ after: 3, kind: planned }, { after: 2, kind: taken_up }]', /are not in order/],
    ['    steps: [{ after: 3, kind: done }]', /reason/],
    ['    steps: [{ after: 3, kind: led_to }]', /stands where it led on/],
    ['    steps: [{ after: 3, kind: led_to, to: { kind: case, key: a/2020/1 } }]', /lead/],
    ['    steps: [{ after: 3, kind: merged_into, to: { kind: suggestion, key: ingen } }]', /no suggestion “ingen”/],
    ['    steps: [{ after: 3, kind: done, reason: Ja. }, { after: 4, kind: planned }]', /closed|ended/],
    ['    on: 2026-01-01', /told once/],
    ['    helpers: 2', /more than the supporters/],
    ['    credit: association', /named where the credit/],
  ]
  for (const [more, fault] of wrong) {
    const faults = await faultsOf(row(more))
    assert.equal(faults.length, 1, `${more}: ${faults.join(' | ')}`)
    assert.match(faults[0] ?? '', fault, more)
  }
})

test('nobody has said what stands among the facts', async () => {
  assert.match((await faultsOf(row(''), 'facts')).join(' '), /nobody has said this/)
})
