import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { levelOf, suspicionOf, TOO_MUCH, type Signs } from './suspicion.ts'

const CALM: Signs = { acts: 1, formAge: 40_000, links: 0, traps: 0, throwaways: 0, isProven: false }
const scoreOf = (signs: Partial<Signs>) => suspicionOf({ ...CALM, ...signs }).score

it('nobody is doubted for one thing alone, save a pace that no family has', () => {
  assert.deepEqual(suspicionOf(CALM), { score: 0, because: [] })
  for (const one of [{ acts: 12 }, { formAge: 0 }, { formAge: null }, { links: 40 }, { traps: 9 }, { throwaways: 9 }])
    assert.ok(scoreOf(one) < TOO_MUCH, JSON.stringify(one))
  assert.ok(scoreOf({ acts: 13 }) >= TOO_MUCH)
  assert.deepEqual([levelOf(suspicionOf({ ...CALM, acts: 30 })), levelOf(suspicionOf({ ...CALM, acts: 31 }))], [1, 3])
})

it('several signs together are doubted, and each is named', () => {
  const robot = suspicionOf({ ...CALM, formAge: 200, traps: 1, links: 2, throwaways: 1 })
  assert.deepEqual(robot.because, ['hurry', 'links', 'trap', 'throwaway'])
  assert.ok(robot.score >= TOO_MUCH)
  assert.deepEqual([levelOf({ score: 3, because: [] }), levelOf({ score: 4, because: [] }), levelOf(robot)], [1, 2, 3])
})

it('whoever has proven the address, or sends no form, is not hurried', () => {
  assert.equal(scoreOf({ acts: 30, formAge: 0, links: 9, traps: 9, throwaways: 9, isProven: true }), 0)
  assert.equal(scoreOf({ formAge: 'no-form' }), 0)
})

it('more of anything never makes anybody less doubted', () => {
  const count = fc.nat({ max: 40 })
  fc.assert(
    fc.property(count, count, count, count, count, (acts, links, traps, throwaways, more) => {
      const signs = { acts, links, traps, throwaways }
      for (const sign of ['acts', 'links', 'traps', 'throwaways'] as const)
        assert.ok(scoreOf({ ...signs, [sign]: signs[sign] + more }) >= scoreOf(signs))
    }),
  )
})
