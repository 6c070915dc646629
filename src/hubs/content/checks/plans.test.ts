import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkContent } from '../index.ts'
import { added, withPack } from '../testing.ts'

const HUB = 'facts/hubs/vika.yaml'
const event = (state: string) => `milestones:
  - key: apning
    kind: opening
    state: ${state}
    date: 2020-01-02
    title: { nb: Åpning }
    source: Prøven
    knownFrom: 2020-01-01
`

const faultsOf = (events: string) => withPack(added(HUB, events), (directory) => checkContent(directory, { examples: true }))

test('an outcome of a plan that is not there is told of, with the line and what to do', async () => {
  const [fault, ...others] = await faultsOf(`${event('actual')}    cameOf: planen\n`)
  assert.match(fault?.file ?? '', new RegExp(`/${HUB}$`))
  assert.deepEqual([fault?.line, fault?.what, fault?.mend], [29, 'unknown plan “planen”', 'Add the plan first'])
  assert.deepEqual(others, [])
})

test('what is only planned has come of nothing', async () => {
  const [fault] = await faultsOf(`${event('planned')}    cameOf: apning\n`)
  assert.match(fault?.what ?? '', /only what has happened/)
})
