import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { findSignUpList, signUp, type ListId } from '../../src/activities/index.ts'
import { cancelAct, newActKey } from '../../src/people/index.ts'
import { day } from '../../src/platform/time/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'

const CONTENDERS = 64

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-01-03T12:00' })
})

async function listOn(occurrence: string): Promise<ListId> {
  const { db, clock } = town.deps
  const found = await findSignUpList(db, {
    key: 'babysang-spikkestad',
    occurrence: day(occurrence),
    today: clock.today(),
    at: clock.now(),
  })
  return found?.id ?? assert.fail('no babysang')
}

const comes = (list: ListId, { size = 1, together = false } = {}) =>
  signUp(town.deps.db, {
    list,
    hub: 'spikkestad',
    size,
    together,
    claimsFirst: false,
    children: [],
    answers: [],
    person: { name: 'Test Løper', language: 'nb', contacts: [] },
    helper: null,
    channel: 'web',
    registeredBy: null,
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: town.deps.clock.now(),
  })

const rowsOf = ({ sessionId }: ListId) =>
  town.deps.db.selectFrom('signUp').selectAll().where('sessionId', '=', sessionId).where('endedAt', 'is', null).orderBy('arrived').execute()

test('of sixty-four who sign up for fifteen seats at once, the fifteen who came first sit and all others wait, each with a number', async () => {
  const list = await listOn('2020-01-06')
  await Promise.all(Array.from({ length: CONTENDERS }, () => comes(list)))
  const rows = await rowsOf(list)
  assert.equal(rows.length, CONTENDERS)
  assert.deepEqual(
    rows.map(({ seated }) => seated),
    Array.from({ length: CONTENDERS }, (_, k) => (k < 15 ? 1 : 0)),
  )
})

test('of families of different sizes, half of them all or none, never more than fifteen sit, and no family that asked for all is divided', async () => {
  const list = await listOn('2020-01-13')
  await Promise.all(Array.from({ length: CONTENDERS }, (_, k) => comes(list, { size: 1 + (k % 4), together: k % 2 === 0 })))
  const rows = await rowsOf(list)
  assert.equal(
    rows.reduce((all, { seated }) => all + seated, 0),
    15,
  )
  assert.ok(rows.every(({ together, seated, size }) => !together || seated === 0 || seated === size))
})

test('while some leave and others come, every seat that becomes free is offered once, to the first who waits', async () => {
  const list = await listOn('2020-01-20')
  const kinds = actKinds(town.deps)
  const first = await Promise.all(Array.from({ length: 32 }, () => comes(list)))
  const leave = first.slice(0, 32).map(
    ({ actId }) =>
      () =>
        cancelAct(town.deps.db, kinds, { actId, by: 'person', at: town.deps.clock.now() }),
  )
  const come = Array.from({ length: 32 }, () => () => comes(list))
  await Promise.all([...leave, ...come].map((act) => act()))
  const rows = await rowsOf(list)
  assert.equal(rows.length, 32)
  assert.equal(
    rows.reduce((all, { seated, offered }) => all + seated + offered, 0),
    15,
  )
  const asked = rows.map(({ seated, offered }) => seated + offered)
  assert.deepEqual(
    asked,
    [...asked].toSorted((a, b) => b - a),
    'nobody is passed by',
  )
  const notices = await town.deps.db.selectFrom('event').select('subject').where('kind', '=', 'act.notice').execute()
  assert.equal(new Set(notices.map(({ subject }) => subject)).size, notices.length, 'nobody is asked twice')
})
