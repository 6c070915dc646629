import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { actAtDesk, callNext, DESK_ACTS, drawTicket, inOrder, MOST_WAITING, stateOf, ticketsOf } from '../../src/appointments/index.ts'
import { cancelAct, newActKey } from '../../src/people/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { day } from '../../src/platform/time/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'

const CONTENDERS = 64
const DESKS = [1, 2, 3, 4, 5, 6, 7, 8]
const DAY = day('2020-02-04')

let town: OpenTown
let hubId: number
before(async () => {
  town = await openTown({ now: '2020-02-04T11:00' })
  hubId = (await town.deps.db.selectFrom('hub').select('id').where('slug', '=', 'holmen').executeTakeFirstOrThrow()).id
})

const now = () => town.deps.clock.now()
const draw = (key = newActKey()) =>
  drawTicket(town.deps.db, {
    hub: 'holmen',
    service: null,
    bookedFor: null,
    person: { name: null, language: 'nb', contacts: [] },
    channel: 'web',
    key,
    publicUrl: 'http://localhost',
    at: now(),
  })
const all = () => ticketsOf(town.deps.db, { hubId, day: DAY })
const waiting = async () => inOrder(await all(), now())
const atDesk = async (desk: number) => (await all()).find((one) => one.desk === desk && stateOf(one) === 'called') ?? null

test('sixty-four who draw at once have sixty-four numbers, one after another without a gap', async () => {
  await Promise.all(Array.from({ length: CONTENDERS }, () => draw()))
  assert.deepEqual(
    (await all()).map(({ number }) => number),
    Array.from({ length: CONTENDERS }, (_, k) => k + 1),
  )
})

test('the same key sixty-four times at once is one number', async () => {
  const key = newActKey()
  const made = await Promise.all(Array.from({ length: CONTENDERS }, () => draw(key)))
  assert.equal(new Set(made.map(({ actId }) => actId)).size, 1)
  assert.equal((await all()).length, CONTENDERS + 1)
})

test('eight desks that call until nobody waits never call the same number, nor one out of turn', async () => {
  const calledBy = new Map<number, number[]>()
  await Promise.all(
    DESKS.map(async (desk) => {
      const mine: number[] = []
      calledBy.set(desk, mine)
      for (let after: string | null = null; ;) {
        const next = await callNext(town.deps.db, { hubId, desk, after, at: now() })
        if (next === null) return
        mine.push(next.number)
        after = next.id
      }
    }),
  )
  const called = [...calledBy.values()].flat()
  assert.equal(called.length, CONTENDERS + 1)
  assert.equal(new Set(called).size, called.length, 'somebody was called twice')
  for (const mine of calledBy.values())
    assert.deepEqual(
      mine,
      mine.toSorted((a, b) => a - b),
    )
  assert.deepEqual(await waiting(), [])
  for (const one of await all()) assert.equal(one.endedBecause, 'done')
})

test('sixty-four presses at one desk in one moment call one', async () => {
  for (let k = 0; k < 3; k += 1) await draw()
  const [first] = await waiting()
  await Promise.all(Array.from({ length: CONTENDERS }, () => callNext(town.deps.db, { hubId, desk: 1, after: null, at: now() })))
  assert.equal((await atDesk(1))?.id, first?.id)
  assert.equal((await waiting()).length, 2)
})

test('a full queue says so, and nobody more is in it', async () => {
  const left = MOST_WAITING - (await all()).filter(({ endedAt }) => endedAt === null).length
  const settled = await Promise.allSettled(Array.from({ length: left + 20 }, () => draw()))
  assert.equal(settled.filter(({ status }) => status === 'fulfilled').length, left)
  for (const one of settled)
    if (one.status === 'rejected') assert.ok(one.reason instanceof Fault && one.reason.fault === 'conflict', String(one.reason))
})

/** Small and seeded, so that a failure can be walked again. */
function dice(seed: number) {
  let state = seed
  return (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * most)
  }
}

test('whatever eight desks, those who wait and those who leave do at random, nobody is at two desks, lost or called before their turn', async (t) => {
  const roll = dice(20_200_204)
  const kinds = actKinds(town.deps)
  const done: Record<string, number> = {}
  for (let step = 0; step < 250; step += 1) {
    const tickets = await all()
    const desk = DESKS[roll(DESKS.length)] ?? 1
    const live = tickets.filter((one) => !['done', 'left'].includes(stateOf(one)))
    const act = [...DESK_ACTS, 'next', 'next', 'next', 'leave', 'draw'][roll(DESK_ACTS.length + 5)] ?? 'next'
    const apt = live.filter((one) => (act === 'first') === (stateOf(one) === 'waiting'))
    const among = apt.length > 0 && roll(4) > 0 ? apt : live
    const some = among[roll(among.length)] ?? assert.fail('nobody is left')
    const outcome = await oneStep(act, { desk, ticketId: some.id, actId: some.actId, toDesk: DESKS[roll(DESKS.length)], kinds })
    done[`${act} ${outcome}`] = (done[`${act} ${outcome}`] ?? 0) + 1
    const after = await all()
    assert.ok(after.length >= tickets.length, 'a number was lost')
    for (const one of DESKS)
      assert.ok(after.filter((ticket) => ticket.desk === one && stateOf(ticket) === 'called').length <= 1, `two at desk ${one}`)
    for (const { number, endedAt, desk: at, parkedAt } of after)
      assert.ok([endedAt !== null, at !== null && endedAt === null, parkedAt !== null].filter(Boolean).length <= 1, `number ${number}`)
  }
  t.diagnostic(JSON.stringify(done))
  for (const act of [...DESK_ACTS, 'next', 'leave']) assert.ok((done[`${act} yes`] ?? 0) > 0, `${act} never came to anything`)
})

interface Step {
  desk: number
  ticketId: string
  actId: string
  toDesk: number | undefined
  kinds: ReturnType<typeof actKinds>
}

async function oneStep(act: string, { desk, ticketId, actId, toDesk, kinds }: Step): Promise<'yes' | 'no'> {
  const { db } = town.deps
  try {
    if (act === 'draw') await draw()
    else if (act === 'leave') await cancelAct(db, kinds, { actId, by: 'person', at: now() })
    else if (act === 'next') {
      const due = (await waiting()).filter(({ forDesk }) => forDesk === null || forDesk === desk)[0] ?? null
      const next = await callNext(db, { hubId, desk, after: (await atDesk(desk))?.id ?? null, at: now() })
      assert.equal(next?.id ?? null, due?.id ?? null, 'called out of turn')
    } else await actAtDesk(db, { hubId, ticketId, act: DESK_ACTS.find((one) => one === act) ?? assert.fail(), toDesk, at: now() })
    return 'yes'
  } catch (error) {
    if (error instanceof Fault && error.fault === 'conflict') return 'no'
    throw error
  }
}
