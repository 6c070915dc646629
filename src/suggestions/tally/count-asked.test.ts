import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { addLink, onwardFrom, standingOf, type Link, type NewLink, type Thing } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { freshDatabase } from '../../platform/database/testing.ts'
import { addDays, day, type Day } from '../../platform/time/index.ts'
import { thingOf } from '../chain.ts'
import { countAsked } from './count-asked.ts'
import { goalsOn } from './goals.ts'
import { mostAsked, whomItWaitsFor } from './most-asked.ts'
import { FEW, nothingAsked, type Tally } from './tally.ts'

let db: Db
before(async () => {
  ;({ db } = await freshDatabase('facts'))
})
beforeEach(() => sql`truncate suggestion, chain_link restart identity cascade`.execute(db))

const BEGAN = day('2020-01-01')
const SAID = { title: 'Benk', due: null, reason: 'Fordi.', closedBasis: null } as const
const at = (slug: string) => ({ kind: 'hub', key: slug }) as const

async function asked(hub: string, place: string | null = null): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into suggestion (kind, hub_id, place, title, audience, language, credit, received_at, shown_at)
    select 'wish', id, ${place}, 'Benk', 'everyone', 'nb', 'resident', ${`${BEGAN}T12:00+01:00`}, ${`${BEGAN}T12:00+01:00`} from hub where slug = ${hub}
    returning number`.execute(db)
  const number = rows[0]?.number ?? assert.fail()
  await write({
    ...SAID,
    from: thingOf(number),
    kind: 'received',
    to: null,
    day: BEGAN,
    holder: at(hub),
    due: addDays(BEGAN, 14),
    reason: null,
  })
  return number
}

const write = (link: NewLink) => db.transaction().execute((tx) => addLink(tx, link))
const says = (number: number, kind: 'taken_up' | 'asked_back' | 'done' | 'partly' | 'not_done' | 'reopened', on: Day) =>
  write({ ...SAID, from: thingOf(number), kind, to: null, day: on, holder: at('tofte') })
const leads = (from: Thing, kind: 'merged_into' | 'split_into' | 'led_to' | 'became_case' | 'on_agenda', to: Thing, on: Day) =>
  write({ ...SAID, from, kind, to, day: on, holder: at('tofte') })

const of = async (on: Day, hub: string | null = null, place: string | null = null): Promise<Tally> =>
  (await countAsked(db, on)).find((row) => row.hub === hub && row.place === place) ?? nothingAsked(hub)

describe('what was asked and answered', () => {
  it('is nothing where nobody has asked', async () => {
    assert.deepEqual(await countAsked(db, BEGAN), [nothingAsked(null)])
    assert.deepEqual(await goalsOn(db, { day: BEGAN, hub: null }), { reached: 0, voices: 0, made: 0 })
  })

  it('counts per town, hub and place, a no as plainly as a yes, and says of which day', async () => {
    const [one, two, three] = [await asked('tofte'), await asked('tofte', 'holmsbu'), await asked('heggedal')]
    await says(one, 'done', addDays(BEGAN, 3))
    await says(two, 'not_done', addDays(BEGAN, 5))
    const later = addDays(BEGAN, 20)
    const { done, declined, waiting, overdue, answered, oldest } = await of(later)
    assert.deepEqual({ done, declined, waiting, overdue, answered }, { done: 1, declined: 1, waiting: 1, overdue: 1, answered: 2 })
    assert.deepEqual(oldest, { number: three, title: 'Benk', days: 20, isExample: false })
    assert.equal((await of(later, 'tofte')).asked, 2)
    assert.equal((await of(later, 'tofte', 'holmsbu')).declined, 1)
    assert.equal((await of(addDays(BEGAN, 4), 'tofte')).waiting, 1, 'the no was not given yet')
    assert.equal((await of(addDays(BEGAN, -1))).asked, 0)
    assert.deepEqual(await whomItWaitsFor(db, { day: later, hub: null }), [{ holder: at('heggedal'), open: 1, late: 1 }])
  })

  it('counts what was merged each time it was asked, answered where it lies; what was parted once; and asking back is no answer', async () => {
    const [one, two, whole] = [await asked('tofte'), await asked('tofte'), await asked('tofte')]
    await leads(thingOf(two), 'merged_into', thingOf(one), addDays(BEGAN, 1))
    await says(one, 'asked_back', addDays(BEGAN, 2))
    assert.equal((await of(addDays(BEGAN, 2))).answered, 0)
    await says(one, 'done', addDays(BEGAN, 4))
    const part = await asked('tofte')
    await leads(thingOf(whole), 'split_into', thingOf(part), addDays(BEGAN, 4))
    const { asked: all, done, waiting } = await of(addDays(BEGAN, 5))
    assert.deepEqual({ all, done, waiting }, { all: 3, done: 2, waiting: 1 })
    assert.deepEqual(
      (await mostAsked(db, { day: addDays(BEGAN, 5), hub: 'tofte' })).map(({ number, behind }) => [number, behind]),
      [[part, 1]],
    )
  })

  it(`says how long it takes from ${FEW} answers on: half had one by then`, async () => {
    for (const days of [1, 2, 6, 8]) await says(await asked('tofte'), 'taken_up', addDays(BEGAN, days))
    assert.equal((await of(addDays(BEGAN, 30))).medianDays, null)
    await says(await asked('tofte'), 'taken_up', addDays(BEGAN, 30))
    assert.equal((await of(addDays(BEGAN, 30))).medianDays, 6)
  })

  it('tells of the three goals: what reached a body or the council, how many spoke, what began with it', async () => {
    const [one, two] = [await asked('tofte'), await asked('heggedal')]
    await leads(thingOf(one), 'became_case', { kind: 'case', key: 'kommunestyret/2020/1' }, BEGAN)
    await leads(thingOf(two), 'led_to', { kind: 'activity', key: 'torsdag' }, BEGAN)
    assert.deepEqual(await goalsOn(db, { day: BEGAN, hub: null }), { reached: 1, voices: 2, made: 1 })
    assert.deepEqual(await goalsOn(db, { day: BEGAN, hub: 'tofte' }), { reached: 1, voices: 1, made: 0 })
    await write({
      ...SAID,
      from: thingOf(two),
      kind: 'sent_on',
      to: null,
      day: addDays(BEGAN, 1),
      holder: { kind: 'body', key: 'lsu-heggedal' },
    })
    assert.equal((await goalsOn(db, { day: BEGAN, hub: null })).reached, 1)
    assert.equal((await goalsOn(db, { day: addDays(BEGAN, 1), hub: null })).reached, 2, 'what was sent on to a body has come to it')
  })
})

const step = fc.record({
  of: fc.nat(4),
  to: fc.nat(7),
  act: fc.constantFrom('taken_up', 'asked_back', 'done', 'partly', 'not_done', 'reopened', 'leads', 'leads'),
})

it('agrees with where each stands by its links, whatever was written in whatever order, on the last day and on one between', async () => {
  const run = async (steps: readonly Step[], between: number) => {
    await sql`truncate suggestion, chain_link restart identity cascade`.execute(db)
    const numbers: number[] = []
    for (let k = 0; k < 5; k += 1) numbers.push(await asked('tofte'))
    const things: Thing[] = [
      ...numbers.map(thingOf),
      { kind: 'case', key: 'a' },
      { kind: 'measure', key: 'b' },
      { kind: 'agenda_item', key: 'c' },
    ]
    for (const [k, one] of steps.entries()) await written(things, one, addDays(BEGAN, k)).catch(() => undefined)
    for (const on of [addDays(BEGAN, steps.length), addDays(BEGAN, between)]) assert.deepEqual(await of(on), await reckoned(numbers, on))
  }
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 25 }), fc.nat(24), run), {
    numRuns: 12,
    seed: 20_191_112,
    endOnFailure: true,
  })
})

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const LEADS = new Map<Thing['kind'], 'became_case' | 'led_to' | 'on_agenda'>([
  ['case', 'became_case'],
  ['measure', 'led_to'],
  ['agenda_item', 'on_agenda'],
])

async function written(things: readonly Thing[], { of: k, to, act }: Step, on: Day): Promise<void> {
  const [from, target] = [things[k] ?? assert.fail(), things[to] ?? assert.fail()]
  if (act === 'leads') {
    return leads(from, LEADS.get(target.kind) ?? 'merged_into', target, on)
  }
  return write({ ...SAID, from, kind: act, to: null, day: on, holder: at('tofte') })
}

const NO_ANSWER: readonly Link['kind'][] = ['received', 'merged_into', 'split_into', 'asked_back', 'handed_over']

/** The same by the rules of the chain, one after the other. */
async function reckoned(numbers: readonly number[], on: Day): Promise<Tally> {
  const tally = nothingAsked(null)
  const [waited, open]: [number[], number[]] = [[], []]
  for (const number of numbers) {
    const links = (await onwardFrom(db, thingOf(number))).filter((link) => link.day <= on)
    const { state, waits } = standingOf(thingOf(number), links, on)
    const first = firstAnswer(thingOf(number), links)
    const isOpen = waits.length > 0
    if (first !== undefined) waited.push(Math.round((Date.parse(first.day) - Date.parse(BEGAN)) / 86_400_000))
    if (isOpen) open.push(number)
    tally.asked += 1
    tally.answered += first === undefined ? 0 : 1
    tally.overdue += waits.some(({ isOverdue }) => isOverdue) ? 1 : 0
    if (state === 'done' || state === 'partly' || state === 'declined') tally[state] += 1
    else tally[first === undefined ? 'waiting' : 'underWay'] += 1
  }
  const sorted = waited.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, sorted[Math.floor(sorted.length / 2)] ?? 0]
  const [oldest] = open
  return {
    ...tally,
    medianDays: sorted.length < FEW ? null : (low + high) / 2,
    oldest:
      oldest === undefined
        ? null
        : { number: oldest, title: 'Benk', isExample: false, days: Math.round((Date.parse(on) - Date.parse(BEGAN)) / 86_400_000) },
  }
}

/** Its own, else the first of all that it was merged into. */
function firstAnswer(thing: Thing, links: readonly Link[]): Link | undefined {
  const own = links.filter(({ from }) => isSame(from, thing))
  return own.find(isAnswer) ?? ledTo(thing, links).toSorted((a, b) => a.id - b.id)[0]
}

const isAnswer = ({ kind }: Link) => !NO_ANSWER.includes(kind)

function ledTo(thing: Thing, links: readonly Link[]): Link[] {
  const on = links.flatMap(({ from, to }) => (isSame(from, thing) && to?.kind === 'suggestion' ? [to] : []))
  return on.flatMap((one) => [...links.filter((link) => isSame(link.from, one) && isAnswer(link)), ...ledTo(one, links)])
}

const isSame = (one: Thing, other: Thing) => one.kind === other.kind && one.key === other.key
