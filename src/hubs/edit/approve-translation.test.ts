import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixedWords } from '../../design/index.ts'
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
  assert.deepEqual(again?.after, { lang: 'se', approvedBy: 'En annen', approvedOn: '2020-11-23', words: fixedWords('se') })
  await undo(db, { change: again?.id ?? 0, mayUndo: () => true }, acting())
  assert.equal(await isApproved(db, 'se'), false)
  await assert.rejects(undo(db, { change: revision ?? 0, mayUndo: () => true }, acting()), /endret senere/)
})

test('what was approved before a word came, or read otherwise, does not stand for it', async () => {
  const { db } = await freshDatabase('empty')
  await approveTranslation(db, 'se', acting('Oversetter'))
  const { open: _, ...fewer } = fixedWords('se')
  for (const words of [{}, fewer, { ...fewer, open: ['Åpen', 'Rabas'] as const }]) {
    await db.updateTable('translationApproval').set({ words }).execute()
    assert.equal(await isApproved(db, 'se'), false)
  }
  await db
    .updateTable('translationApproval')
    .set({ words: { ...fixedWords('se'), gone: ['Borte', 'Eret'] } })
    .execute()
  assert.equal(await isApproved(db, 'se'), true, 'a word that is no longer said is no matter')
  await db.updateTable('translationApproval').set({ words: fewer }).execute()
  await approveTranslation(db, 'se', acting('Oversetter'))
  assert.equal(await isApproved(db, 'se'), true, 'approved anew on the same day')
})
