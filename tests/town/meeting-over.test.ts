import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMeeting, openMeeting } from '../../src/activities/index.ts'
import { day } from '../../src/platform/time/index.ts'
import { laterTown, openTown } from '../open-town.ts'

const KEY = 'folkemote-tofte-2019'
const LIVE = `/mote/${KEY}/2019-11-21`

test('a meeting that nobody opened, or nobody closed, is over when its day is, on the page, the screen and in the data', async () => {
  const town = await openTown({ kind: 'facts', now: '2019-11-21T20:00' })
  assert.match((await town.page(LIVE)).text, /Møtet er ikke begynt/)
  const unopened = await laterTown(town, '2019-11-22T09:00')
  for (const path of [LIVE, `${LIVE}/lerret`]) {
    const { text } = await unopened.page(path)
    assert.match(text, /Møtet er over/, path)
    assert.doesNotMatch(text, /ikke begynt|Still et spørsmål/, path)
  }
  const { db, clock } = town.deps
  const meeting = (await findMeeting(db, { key: KEY, occurrence: day('2019-11-21'), known: clock.today() })) ?? assert.fail('no meeting')
  await openMeeting(db, { sessionId: meeting.sessionId, at: clock.now() })
  assert.match((await town.page(LIVE)).text, /Møtet er i gang/)
  assert.match((await (await laterTown(town, '2019-11-22T00:30')).page(LIVE)).text, /Møtet er i gang/, 'it went on past midnight')
  const forgotten = await laterTown(town, '2019-11-23T09:00')
  assert.match((await forgotten.page(LIVE)).text, /Møtet er over.*tar ikke imot flere spørsmål/)
  assert.match((await forgotten.page(`${LIVE}/lerret`)).text, /Møtet er over/)
  assert.match(await (await forgotten.get(`/api/v1/sessions/${KEY}.2019-11-21/meeting`)).text(), /"phase":"closed"/)
})

test('a meeting that is called off says so and why, and asks nobody for questions', async () => {
  const town = await openTown({ kind: 'facts', now: '2019-11-21T12:00' })
  await town.deps.db
    .updateTable('session')
    .set({ state: 'cancelled', reason: JSON.stringify({ nb: 'Sykdom' }) })
    .where('occurrence', '=', day('2019-11-21'))
    .execute()
  for (const path of [LIVE, `${LIVE}/lerret`]) {
    const { text } = await town.page(path)
    assert.match(text, /Avlyst: Sykdom/, path)
    assert.doesNotMatch(text, /ikke begynt|Still et spørsmål|Spør fra telefonen/, path)
  }
})
