import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseTyped } from './case-typed.ts'

test('a case is read as people write it, and nothing else is taken for one', () => {
  assert.equal(caseTyped('14/20', 'kommunestyret'), 'kommunestyret/2020/14')
  assert.equal(caseTyped(' Sak 32 / 2019 ', 'kommunestyret'), 'kommunestyret/2019/32')
  for (const wrong of ['', '14', '0/20', '14/20/3', 'fjorten/20', '14/202', '12345/20'])
    assert.equal(caseTyped(wrong, 'kommunestyret'), null, wrong)
})
