import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../platform/database/testing.ts'
import { isApproved } from '../queries/translation-approval.ts'
import { approveTranslation, changesOfMunicipality, undo, withdrawApproval } from './index.ts'
import { acting } from './testing.ts'

test('a list of words is approved, withdrawn and approved again, each by somebody, and each can be taken back', async () => {
  const { db } = await freshDatabase('empty')
  const { revision } = await approveTranslation(db, 'se', acting('Oversetter'))
  assert.equal(await isApproved(db, 'se'), true)
  assert.equal(await isApproved(db, 'ar'), false)
  assert.equal((await withdrawApproval(db, 'se', acting())).changed, true)
  assert.equal((await withdrawApproval(db, 'se', acting())).changed, false)
  assert.equal(await isApproved(db, 'se'), false)
  await approveTranslation(db, 'se', acting('En annen'))
  const [again] = await changesOfMunicipality(db, { limit: 1 })
  assert.deepEqual(again?.after, { lang: 'se', approvedBy: 'En annen', approvedOn: '2020-11-23' })
  await undo(db, { change: again?.id ?? 0, mayUndo: () => true }, acting())
  assert.equal(await isApproved(db, 'se'), false)
  await assert.rejects(undo(db, { change: revision ?? 0, mayUndo: () => true }, acting()), /endret senere/)
})
