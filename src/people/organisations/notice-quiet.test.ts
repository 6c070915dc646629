import assert from 'node:assert/strict'
import { it, before } from 'node:test'
import { pino } from 'pino'
import { freshDatabase } from '../../platform/database/testing.ts'
import { testDeps } from '../../platform/http/testing.ts'
import type { Db } from '../../platform/database/index.ts'
import { parseWallTime, stoppedClock } from '../../platform/time/index.ts'
import { noticeQuiet, setQuietRule } from './notice-quiet.ts'
import { showLife } from './show-life.ts'
import { statesOf } from './steps.ts'
import { approvedOrganisation, staffOf } from './testing.ts'

const at = (text: string) => parseWallTime(text) ?? assert.fail(text)

let db: Db
let organisationId: string
before(async () => {
  db = (await freshDatabase('empty')).db
  const made = await approvedOrganisation(db, { address: 'stille@example.no', at: at('2020-01-01T12:00'), staffId: await staffOf(db) })
  organisationId = made.organisationId
  await setQuietRule(db, { quietMonths: 12, answerDays: 30 })
})

const morning = (text: string) => noticeQuiet.run({ ...testDeps(db), clock: stoppedClock(at(text)), log: pino({ level: 'silent' }) })
const state = async () => (await statesOf(db, [organisationId])).get(organisationId)
const told = async () =>
  (
    await db.selectFrom('outboundMessage').select('subject').where('toAddress', '=', 'stille@example.no').orderBy('createdAt').execute()
  ).map(({ subject }) => subject)

it('one that does nothing is asked once, rests when nobody answers, and wakes as it was', async () => {
  await morning('2020-12-31T07:00')
  assert.deepEqual([await state(), (await told()).length], ['approved', 1], 'only that it was approved')
  await morning('2021-01-02T07:00')
  await morning('2021-01-03T07:00')
  assert.deepEqual((await told()).slice(1), ['Er Prøve vel her ennå?'])
  assert.equal(await state(), 'approved')
  await morning('2021-02-02T07:00')
  await morning('2021-02-03T07:00')
  assert.equal(await state(), 'dormant')
  assert.deepEqual((await told()).slice(2), ['Prøve vel hviler nå'])
  await showLife(db, { organisationId, at: at('2021-03-01T12:00') })
  assert.equal(await state(), 'approved')
  await morning('2021-03-02T07:00')
  assert.equal(await state(), 'approved')
})

it('a sign of life before the time is out is an answer', async () => {
  await morning('2022-03-02T07:00')
  await showLife(db, { organisationId, at: at('2022-03-10T12:00') })
  await morning('2022-05-02T07:00')
  assert.equal(await state(), 'approved')
})

it('a leader with a phone is asked when phones may sound', async () => {
  const at7 = at('2023-06-02T07:00')
  await approvedOrganisation(db, { address: '+4799900112', name: 'Tidlig vel', at: at('2022-05-31T12:00'), staffId: await staffOf(db) })
  await noticeQuiet.run({ ...testDeps(db), clock: stoppedClock(at7), log: pino({ level: 'silent' }) })
  const { dueAt } = await db
    .selectFrom('outboundMessage')
    .select('dueAt')
    .where('toAddress', '=', '+4799900112')
    .orderBy('createdAt', 'desc')
    .executeTakeFirstOrThrow()
  assert.equal(dueAt.getTime(), at('2023-06-02T08:00'))
})
