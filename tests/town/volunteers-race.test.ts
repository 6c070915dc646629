import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { changeShifts, volunteerFor } from '../../src/activities/index.ts'
import { cancelAct, newActKey } from '../../src/people/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { actKinds } from '../../src/town/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-01-06T12:00' })
})

const joins = (slots: readonly string[], need = 'kaffekoker-heggedal', hub = 'heggedal') =>
  volunteerFor(town.deps.db, {
    need,
    hub,
    slots,
    person: { name: 'Test Løper', language: 'nb', contacts: [] },
    helper: null,
    channel: 'web',
    registeredBy: null,
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: town.deps.clock.now(),
  })

/** Who got it, and that all others were told it is full and nothing else. */
async function outcome<T>(tries: readonly Promise<T>[]) {
  const settled = await Promise.allSettled(tries)
  for (const one of settled)
    if (one.status === 'rejected') assert.ok(one.reason instanceof Fault && one.reason.fault === 'conflict', String(one.reason))
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
}

const places = async () =>
  town.deps.db
    .selectFrom('volunteerPlace')
    .innerJoin('volunteer', 'volunteer.id', 'volunteerId')
    .innerJoin('volunteerShift', 'volunteerShift.id', 'shiftId')
    .select(['slot', 'actId'])
    .where('volunteerPlace.endedAt', 'is', null)
    .where('volunteer.endedAt', 'is', null)
    .execute()
const countAt = async (slot: string) => (await places()).filter((one) => one.slot === slot).length

test('of sixty-four volunteers for three places at once, three get them, and of all others nothing is saved', async () => {
  const got = await outcome(Array.from({ length: 64 }, () => joins(['2020-01-10T0900'])))
  assert.equal(got.length, 3)
  assert.equal(await countAt('2020-01-10T0900'), 3)
  assert.equal((await town.deps.db.selectFrom('act').select('id').where('kind', '=', 'volunteer').execute()).length, 3)
})

test('those who want two shifts, in whatever order they name them, get both or none, and never wait for each other', async () => {
  const [one, other] = ['2020-01-17T0900', '2020-01-24T0900']
  await outcome(Array.from({ length: 32 }, (_, k) => joins(k % 3 === 0 ? [one] : k % 3 === 1 ? [one, other] : [other, one])))
  assert.equal(await countAt(one), 3)
  const atOther = (await places()).filter(({ slot }) => slot === other)
  assert.ok(atOther.length <= 3)
  const named = await Promise.all(
    atOther.map(async ({ actId }) => (await places()).some((place) => place.actId === actId && place.slot === one)),
  )
  assert.ok(named.every(Boolean), 'nobody has a half of what they said yes to')
})

test('a date of an activity takes as many as are wanted, while some leave, some change and some come', async () => {
  const [first, next] = ['2020-01-07', '2020-01-14']
  const sitting = await outcome(Array.from({ length: 4 }, () => joins([first], 'vert-sprakkafe-borgen', 'borgen')))
  assert.equal(sitting.length, 4)
  const { db, clock } = town.deps
  const leaves = sitting.slice(0, 2).map(({ actId }) => cancelAct(db, actKinds(town.deps), { actId, by: 'person', at: clock.now() }))
  const changes = sitting.slice(2).map(({ actId }) => changeShifts(db, { actId, slots: [next], at: clock.now() }))
  const comes = Array.from({ length: 24 }, () => joins([first, next], 'vert-sprakkafe-borgen', 'borgen'))
  await outcome<unknown>([...leaves, ...changes, ...comes])
  assert.ok((await countAt(first)) <= 4)
  assert.ok((await countAt(next)) <= 4)
  assert.ok((await countAt(next)) >= 2, 'those who changed are at the next')
})
