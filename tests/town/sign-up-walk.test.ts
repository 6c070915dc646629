import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { answerOffer, findSignUpList, settleLists, signUp } from '../../src/activities/index.ts'
import { cancelAct, newActKey } from '../../src/people/index.ts'
import { day, stoppedClock } from '../../src/platform/time/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'

const HOUR = 60 * 60_000
const REPLY = 24 * HOUR
const KEY = 'babysang-spikkestad'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-01-03T12:00' })
})

/** What the list is by rules so simple that they can be read at a glance: slow, and of single seats and families alone. */
interface Guest {
  actId: string
  size: number
  together: boolean
  seated: number
  offered: number
  replyBy: number
}
interface Model {
  seats: number
  now: number
  begins: number
  guests: Guest[]
}

const free = ({ seats, guests }: Model) => seats - guests.reduce((all, { seated, offered }) => all + seated + offered, 0)

/** Late offers lapse, then each who waits is asked in turn. */
function settle(model: Model): void {
  for (const guest of model.guests)
    if (guest.offered > 0 && guest.replyBy <= model.now) Object.assign(guest, { offered: 0, size: guest.seated })
  model.guests = model.guests.filter(({ size }) => size > 0)
  if (model.now >= model.begins) return
  for (const guest of model.guests) {
    const wants = guest.size - guest.seated - guest.offered
    const gets = guest.together && wants > free(model) ? 0 : Math.max(0, Math.min(wants, free(model)))
    if (gets > 0) Object.assign(guest, { offered: guest.offered + gets, replyBy: Math.min(model.begins, model.now + REPLY) })
  }
}

type Step =
  | { does: 'come'; size: number; together: boolean }
  | { does: 'leave' | 'take' | 'decline'; who: number }
  | { does: 'seats'; seats: number }
  | { does: 'wait'; hours: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('come' as const), size: fc.integer({ min: 1, max: 4 }), together: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('leave' as const, 'take' as const, 'decline' as const), who: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('seats' as const), seats: fc.integer({ min: 1, max: 9 }) }) },
  // Whole days, so that the model need not know of nights.
  { weight: 1, arbitrary: fc.record({ does: fc.constant('wait' as const), hours: fc.constantFrom(24, 48) }) },
)

/** Does the step to the database and to the model. */
async function walk(model: Model, one: Step): Promise<void> {
  const { db } = town.deps
  const guest =
    one.does === 'leave' || one.does === 'take' || one.does === 'decline' ? model.guests[one.who % (model.guests.length || 1)] : undefined
  switch (one.does) {
    case 'come': {
      if (model.now >= model.begins) return
      const together = one.together && one.size > 1
      const actId = await comes(model, { size: one.size, together })
      settle(model)
      const gets = together && one.size > free(model) ? 0 : Math.max(0, Math.min(one.size, free(model)))
      model.guests.push({ actId, size: one.size, together, seated: gets, offered: 0, replyBy: 0 })
      return
    }
    case 'leave':
      if (guest === undefined) return
      await cancelAct(db, actKinds(town.deps), { actId: guest.actId, by: 'staff', actor: crypto.randomUUID(), at: model.now })
      model.guests = model.guests.filter((other) => other !== guest)
      return settle(model)
    case 'take':
    case 'decline': {
      if (guest === undefined) return
      settle(model)
      const answer = answerOffer(db, { actId: guest.actId, takes: one.does === 'take', at: model.now })
      if (!model.guests.includes(guest) || guest.offered === 0) return assert.rejects(answer, /Tilbudet gjelder ikke lenger/)
      await answer
      if (one.does === 'take') Object.assign(guest, { seated: guest.seated + guest.offered, offered: 0 })
      else Object.assign(guest, { size: guest.seated, offered: 0 })
      if (one.does === 'decline') settle(model)
      return
    }
    case 'seats': {
      const rule = {
        per: 'date',
        seats: one.seats,
        together: 4,
        closesHours: 0,
        cancelHours: 0,
        replyHours: 24,
        children: false,
        questions: [],
      }
      await db
        .updateTable('activity')
        .set({ signUp: JSON.stringify(rule) })
        .where('key', '=', KEY)
        .execute()
      model.seats = one.seats
      break
    }
    case 'wait':
      model.now += one.hours * HOUR
  }
  await settleLists.run({ ...town.deps, clock: stoppedClock(model.now) })
  settle(model)
}

async function comes(model: Model, { size, together }: { size: number; together: boolean }): Promise<string> {
  const { db, clock } = town.deps
  const list = await findSignUpList(db, { key: KEY, occurrence: day('2020-01-13'), today: clock.today(), at: clock.now() })
  const { actId } = await signUp(db, {
    list: list?.id ?? assert.fail('no list'),
    hub: 'spikkestad',
    size,
    together,
    claimsFirst: false,
    children: [],
    answers: [],
    person: { name: 'Test', language: 'nb', contacts: [] },
    helper: null,
    channel: 'web',
    registeredBy: null,
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: model.now,
  })
  return actId
}

const asRead = async () =>
  town.deps.db
    .selectFrom('signUp')
    .select(['actId', 'size', 'together', 'seated', 'offered'])
    .where('endedAt', 'is', null)
    .orderBy('arrived')
    .execute()

test('whoever comes, leaves, takes, declines, waits or changes the number of seats, in whatever order: the list is what a simple model says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      await town.deps.db.deleteFrom('act').execute()
      const begins = Date.UTC(2020, 0, 13, 9)
      const model: Model = { seats: 0, now: town.deps.clock.now(), begins, guests: [] }
      await walk(model, { does: 'seats', seats: 5 })
      for (const one of steps) {
        await walk(model, one)
        const expected = model.guests.map(({ replyBy: _, ...guest }) => guest)
        assert.deepEqual(await asRead(), expected, JSON.stringify(one))
      }
    }),
    { numRuns: 25, seed: 20_200_103 },
  )
})
