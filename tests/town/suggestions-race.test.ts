import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { voicesOf } from '../../src/suggestions/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion, supports } from '../suggesting.ts'

const CONTENDERS = 64
const ALL = 'alle@example.no'

let town: OpenTown
let by: string
before(async () => {
  town = await openTown({ kind: 'facts', now: '2020-01-20T12:00' })
  by = await staffAccount(town)
})

const behindOf = async (number: number) => (await voicesOf(town.deps.db, [number]))(number)

test('of sixty-four who support at once with the same address one is counted, and the others are told that they were in already', async () => {
  const number = await shownSuggestion(town, by, { title: 'Benk ved brygga' })
  await Promise.all(Array.from({ length: CONTENDERS }, () => supports(town, number, { value: ALL })))
  assert.deepEqual(await behindOf(number), { said: 1, supporters: 1, helpers: 0 })
  const rows = await town.deps.db.selectFrom('suggestionSupport').select('endedBecause').where('suggestion', '=', number).execute()
  assert.equal(rows.length, CONTENDERS)
  assert.equal(rows.filter(({ endedBecause }) => endedBecause === 'already').length, CONTENDERS - 1)
})

test('whoever comes again with help to give counts once, as a helper, however many come at once', async () => {
  const number = await shownSuggestion(town, by, { title: 'Lys i løypa' })
  await supports(town, number, { value: ALL })
  const again = Array.from({ length: 16 }, (_, k) => supports(town, number, { value: ALL, canHelp: k % 2 === 0 ? 'En stige' : null }))
  await Promise.all(again)
  assert.deepEqual(await behindOf(number), { said: 1, supporters: 1, helpers: 1 })
})
