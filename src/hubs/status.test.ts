import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day, parseImprecise } from '../platform/time/index.ts'
import { firstAfterMerger } from './first-after-merger.ts'
import { openingOf, statusOn, type StatusMilestone } from './status.ts'

function milestone(
  kind: StatusMilestone['kind'],
  state: StatusMilestone['state'],
  date: string,
  announcedAsFirst = false,
): StatusMilestone {
  const range = parseImprecise(date)
  if (!range) throw new Error(date)
  return { kind, state, announcedAsFirst, ...range }
}

describe('the status of a hub', () => {
  it('is planned until an opening has surely come', () => {
    const opened = [milestone('opening', 'actual', '2020-01-02')]
    assert.equal(statusOn(opened, day('2020-01-01')), 'planned')
    assert.equal(statusOn(opened, day('2020-01-02')), 'open')
  })
  it('stays planned through the year when only the year is known', () => {
    const opened = [milestone('opening', 'actual', '2020')]
    assert.equal(statusOn(opened, day('2020-12-30')), 'planned')
    assert.equal(statusOn(opened, day('2020-12-31')), 'open')
  })
  it('is not opened by a plan, however old', () => {
    assert.equal(statusOn([milestone('opening', 'planned', '2020')], day('2026-01-01')), 'planned')
  })
  it('is closed by a closing, and open again by a later opening', () => {
    const story = [milestone('opening', 'actual', '2018'), milestone('closing', 'actual', '2022-06-30')]
    assert.equal(statusOn(story, day('2022-07-01')), 'closed')
    assert.equal(statusOn([...story, milestone('opening', 'actual', '2023-01-10')], day('2023-02-01')), 'open')
  })
})

describe('the opening as it is best known', () => {
  it('is what happened rather than what was planned', () => {
    const planned = milestone('opening', 'planned', '2020')
    const actual = milestone('opening', 'actual', '2020-01-02')
    assert.equal(openingOf([planned, actual]), actual)
    assert.equal(openingOf([planned]), planned)
    assert.equal(openingOf([]), null)
  })
})

describe('the first hub after the merger', () => {
  const merged = day('2020-01-01')
  const hub = (name: string, ...milestones: StatusMilestone[]) => ({ name, milestones })

  it('is the one with the earliest latest possible date', () => {
    const hubs = [hub('Holmen', milestone('opening', 'planned', '2020')), hub('Tofte', milestone('opening', 'actual', '2020-01-02'))]
    assert.equal(firstAfterMerger(hubs, merged)?.name, 'Tofte')
  })
  it('is never one that was open before', () => {
    const hubs = [hub('Borgen', milestone('opening', 'actual', '2018')), hub('Asker', milestone('opening', 'planned', '2020'))]
    assert.equal(firstAfterMerger(hubs, merged)?.name, 'Asker')
  })
  it('is the one announced as first when dates are equal', () => {
    const hubs = [hub('Holmen', milestone('opening', 'planned', '2020')), hub('Tofte', milestone('opening', 'planned', '2020', true))]
    assert.equal(firstAfterMerger(hubs, merged)?.name, 'Tofte')
  })
  it('is nobody when dates are equal and nothing was announced', () => {
    const hubs = [hub('Holmen', milestone('opening', 'planned', '2020')), hub('Asker', milestone('opening', 'planned', '2020'))]
    assert.equal(firstAfterMerger(hubs, merged), null)
  })
})
