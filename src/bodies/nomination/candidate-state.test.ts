import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CANDIDATE_STATES, isWilling, maySit, mayBecome, toldOf, type CandidateState } from './candidate-state.ts'

/** Every state that can be reached from one without passing through those left out. */
function reached(from: CandidateState, without: readonly CandidateState[]): Set<CandidateState> {
  const seen = new Set<CandidateState>([from])
  for (const state of seen) for (const next of CANDIDATE_STATES) if (mayBecome(state, next) && !without.includes(next)) seen.add(next)
  return seen
}

test('nobody comes on the list who has not said yes herself', () => {
  for (const state of reached('suggested', ['willing'])) assert.ok(!maySit(state), state)
})

test('nobody comes on the list who has not been considered, and nobody is elected who was on no list', () => {
  assert.deepEqual([...reached('willing', ['eligible', 'not_eligible'])].toSorted(), ['declined', 'willing'])
  assert.ok(!reached('eligible', ['recommended', 'floor']).has('elected'))
})

test('she may say no at any time, and a no may become a yes', () => {
  for (const state of CANDIDATE_STATES) if (state !== 'declined') assert.ok(mayBecome(state, 'declined'), state)
  assert.ok(mayBecome('declined', 'willing'))
  assert.ok(!isWilling('declined'))
})

test('who is on the list is told when the whole list is handed over, and not before', () => {
  assert.equal(toldOf('recommended', { isDelivered: false }), 'considered')
  assert.equal(toldOf('not_recommended', { isDelivered: false }), 'considered')
  assert.equal(toldOf('recommended', { isDelivered: true }), 'proposed')
  assert.equal(toldOf('eligible', { isDelivered: true }), 'not_proposed')
  assert.equal(toldOf('willing', { isDelivered: false }), 'received')
})
