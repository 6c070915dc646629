import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { freshDatabase } from '../database/testing.ts'
import { tooOften } from './brake.ts'

const HOUR = 3_600_000
const START = 1_700_000_000_000 - (1_700_000_000_000 % HOUR)

describe('a brake', () => {
  it('lets exactly as many through as it says when sixty-four try at once', async () => {
    const { db } = await freshDatabase('empty')
    const limit = { what: 'race', most: 10, per: HOUR }
    const answers = await Promise.all(Array.from({ length: 64 }, () => tooOften(db, { ...limit, now: START }, 'one')))
    assert.equal(answers.filter((tooMany) => !tooMany).length, 10)
  })

  it('counts each by itself, forgets with the window, and keeps no address', async () => {
    const { db } = await freshDatabase('empty')
    const limit = { what: 'windows', most: 1, per: HOUR }
    assert.equal(await tooOften(db, { ...limit, now: START }, '203.0.113.9'), false)
    assert.equal(await tooOften(db, { ...limit, now: START + HOUR - 1 }, '203.0.113.9'), true)
    assert.equal(await tooOften(db, { ...limit, now: START }, '203.0.113.10'), false)
    assert.equal(await tooOften(db, { ...limit, what: 'other', now: START }, '203.0.113.9'), false)
    assert.equal(await tooOften(db, { ...limit, now: START + HOUR }, '203.0.113.9'), false)
    const rows = await db.selectFrom('brakeCount').selectAll().execute()
    assert.equal(rows.length, 1, 'what was counted before this window is gone')
    assert.doesNotMatch(JSON.stringify(rows), /203\.0/)
  })
})
