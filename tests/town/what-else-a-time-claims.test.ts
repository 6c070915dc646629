import assert from 'node:assert/strict'
import { before, describe, it, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import {
  bookableService,
  bookTime,
  changeHours,
  findAgenda,
  findHours,
  markAbsent,
  moveTime,
  timesAhead,
  type FreeTime,
  type Mode,
  type NewAppointment,
} from '../../src/appointments/index.ts'
import { Caseworker } from '../../src/appointments/caseworker.ts'
import { putCaseworker } from '../../src/appointments/caseworker-rows.ts'
import { putRoom } from '../../src/hubs/items/room.ts'
import { cancelAct, newActKey } from '../../src/people/index.ts'
import { raiseVersions } from '../../src/platform/cache/versions.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { day, dayNumber, instantToWall, parseWallTime, wallToInstant, type Instant } from '../../src/platform/time/index.ts'
import { borrowRoom, usesOf } from '../../src/resources/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'

const SERVICE = 'bygge-pa-egen-tomt'
const NOBODY = '00000000-0000-0000-0000-000000000000'
const CONTENDERS = 64
const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
const NOW = at('2020-03-02T08:00')

let workplace: Workplace
let adviser: Colleague
let planner: Colleague
/** On Mondays both positions for building are at Asker, byggesak-1 from 9 to 12, byggesak-2 from 10 to 14; there they share a room. */
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  adviser = await workplace.as('desk_adviser')
  planner = await workplace.as('caseworker', 'provider:innbyggerservice')
  await db()
    .transaction()
    .execute(async (tx) => {
      for (const [scope, key, name] of [
        ['hub:asker', 'samtale', 'Samtalen'],
        ['hub:tofte', 'stille', 'Det stille rommet'],
      ] as const)
        await putRoom(tx, { scope, layer: 'fact' }, { key, name: { nb: name }, isDesk: false, knownFrom: day('2020-01-01') })
    })
  for (const key of ['byggesak-1', 'byggesak-2']) await useRoom(key, 'asker', ['samtale'])
  await interprets('tolk-1', ['ti', 'ar'])
})
const db = () => workplace.town.deps.db

async function idOf(key: string): Promise<number> {
  return (await db().selectFrom('caseworker').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id
}

async function useRoom(key: string, hub: string, rooms: string[]) {
  const id = await idOf(key)
  const hours = (await findHours(db(), { caseworker: id, day: day('2020-03-02') })).filter((one) => one.hub === hub)
  for (const one of hours) await changeHours(db(), { caseworker: { id, key }, actor: NOBODY }, { rooms: { id: one.id, rooms } })
}

/** At Asker on Mondays from 10 to 12, and nowhere else. */
async function interprets(key: string, languages: string[]) {
  const hours = [{ hub: 'asker', day: 'mon', from: '10:00', to: '12:00', first: '2020-01-06' }]
  const item = Caseworker.parse({ key, kind: 'interpreter', languages, hours, knownFrom: '2019-01-07' })
  await db()
    .transaction()
    .execute(async (tx) => {
      await putCaseworker(tx, { provider: 'innbyggerservice', layer: 'example' }, item)
      await raiseVersions(tx, [], 'work_pattern')
    })
}

const person = { name: 'Test Byggherre', language: 'nb', contacts: [] } as const
const book = (hub: string, start: Instant, more: Partial<NewAppointment> = {}) =>
  bookTime(db(), {
    service: SERVICE,
    hub,
    start,
    interpreter: null,
    person,
    helper: null,
    channel: 'web',
    registeredBy: null,
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: NOW,
    ...more,
  })

interface Looking {
  mode?: Mode
  interpreter?: string | null
  hub?: string
  extra?: boolean
}
async function free(from: string, { interpreter = null, ...more }: Looking = {}): Promise<FreeTime[]> {
  const service = (await bookableService(db(), { key: SERVICE, day: day('2020-03-02') })) ?? assert.fail('it is not booked')
  const times = await timesAhead(db(), { service, at: NOW, interpreter, from: day(from), ...more })
  return times.filter(({ start }) => instantToWall(start).day === day(from))
}
const clocks = (times: readonly FreeTime[]) => times.map(({ start, end }) => `${wall(start)}–${wall(end)}`)
const wall = (start: Instant) => {
  const { minutes } = instantToWall(start)
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`
}

/** Live claims that meet; appointments without a claim of whoever meets them, or with more than one; and rooms or interpreters that are not theirs. */
async function wrongs(roomsFrom = at('2020-06-01T00:00')): Promise<number> {
  const { rows } = await sql<{ n: number }>`select
      (select count(*) from claim a join claim b on a.resource_id = b.resource_id and a.id < b.id and a.during && b.during
        where a.released_at is null and b.released_at is null)::int
    + (select count(*) from appointment a join caseworker w on w.id = a.caseworker_id where (a.ended_at is null) <>
        ((select count(*) from claim c where c.appointment_id = a.id and c.released_at is null and c.resource_id in (w.resource_id, w.lane_id)) = 1))::int
    + (select count(*) from claim c join appointment a on a.id = c.appointment_id where c.released_at is null
        and (a.ended_at is not null or c.starts_at <> a.starts_at or c.ends_at <> a.ends_at))::int
    + (select count(*) from appointment a join hub h on h.id = a.hub_id where h.slug = 'asker' and a.mode = 'hub' and a.ended_at is null and a.starts_at >= ${new Date(roomsFrom)} and not exists (
        select from claim c join resource r on r.id = c.resource_id and r.kind = 'room' where c.appointment_id = a.id and c.released_at is null))::int as n`.execute(
    db(),
  )
  return rows[0]?.n ?? -1
}

async function answers(all: readonly Promise<unknown>[]): Promise<{ yes: number; no: number }> {
  const settled = await Promise.allSettled(all)
  const no = settled.filter((one) => one.status === 'rejected')
  for (const { reason } of no) assert.ok(reason instanceof Fault && reason.fault === 'conflict', String(reason))
  return { yes: settled.length - no.length, no: no.length }
}

async function lineOf(actId: string) {
  const lines = await findAgenda(db(), { hub: 'asker', span: { start: NOW, end: at('2020-09-01T00:00') } })
  return lines.find((line) => line.actId === actId) ?? assert.fail('no time')
}

const hubOf = async (slug: string) => ({
  id: (await db().selectFrom('hub').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id,
  slug,
})
const lend = async (on: string, from: number, to: number) =>
  borrowRoom(db(), {
    hub: await hubOf('tofte'),
    room: 'stille',
    day: day(on),
    from,
    to,
    weeks: 1,
    onlyFree: true,
    size: 2,
    borrower: 'voluntary',
    hasAdult: true,
    person,
    helper: null,
    channel: 'web',
    registeredBy: null,
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: NOW,
  })

describe('a room that appointments use', () => {
  it('is claimed with the time: of sixty-four who want the hour of two positions with one room, one gets it', async () => {
    const start = at('2020-03-09T10:00')
    assert.deepEqual(await answers(Array.from({ length: CONTENDERS }, () => book('asker', start))), { yes: 1, no: CONTENDERS - 1 })
    assert.equal(await wrongs(), 0)
  })

  it('is offered by phone all the same, by whoever has no need of it', async () => {
    const start = at('2020-03-09T10:00')
    assert.ok(!(await free('2020-03-09')).some((one) => one.start === start))
    assert.ok((await free('2020-03-09', { mode: 'phone' })).some((one) => one.start === start))
  })

  it('that somebody has borrowed is not to be had, and one that an appointment has cannot be borrowed', async () => {
    await useRoom('byggesak-1', 'tofte', ['stille'])
    await lend('2020-03-17', 720, 780)
    assert.deepEqual(
      (await free('2020-03-17', { hub: 'tofte' })).map(({ start }) => wall(start)),
      ['13.00', '13.30', '14.00', '14.30'],
    )
    await assert.rejects(book('tofte', at('2020-03-17T12:30')), Fault)
    await book('tofte', at('2020-03-17T14:00'))
    await assert.rejects(lend('2020-03-17', 840, 870), Fault)
    const hub = await hubOf('tofte')
    const uses = await usesOf(db(), { hubId: hub.id, from: at('2020-03-17T13:30'), to: at('2020-03-17T16:00'), at: NOW })
    assert.deepEqual(
      uses.map(({ room, by }) => [room, 'appointment' in by]),
      [['stille', true]],
    )
  })

  it('is read in the same four statements as all else, so that no page asks more of the database because of it', async () => {
    let said = 0
    const counting = db().withPlugin({
      transformQuery: ({ node }) => {
        said += 1
        return node
      },
      transformResult: ({ result }) => Promise.resolve(result),
    })
    const service = (await bookableService(counting, { key: SERVICE, day: day('2020-03-02') })) ?? assert.fail('it is not booked')
    const ask = () => timesAhead(counting, { service, at: NOW, interpreter: 'ti', from: day('2020-03-16') })
    await ask()
    said = 0
    assert.ok((await ask()).some(({ takers }) => takers.some(({ room, interpreter }) => room !== null && interpreter !== null)))
    assert.ok(said <= 4, `${said} statements`)
    const within = await counting.transaction().execute(async (tx) => {
      said = 0
      await timesAhead(tx, { service, at: NOW, interpreter: 'ti', from: day('2020-03-16') })
      return said
    })
    assert.ok(within <= 4, `${within} statements while it is booked`)
  })

  it('stands on the receipt, on the list of the desk and on the day of the house, without a name there', async () => {
    const booked = { navn: 'Test Samtale', adresse: '32 10 00 31', tid: 'asker_20200323T0900Z' }
    const slip = await adviser.done(`/arbeid/skranke/time?til=${SERVICE}&ved=asker&fra=2020-03-23`, booked)
    assert.match(slip.text, /Rom ?Samtalen/)
    assert.match((await adviser.open('/arbeid/torg/asker/timer?dag=2020-03-23')).text, /10\.00–10\.25.*Samtalen.*Test Samtale/)
    const host = await workplace.as('hub_manager', 'hub:asker')
    const rooms = await host.open('/arbeid/torg/asker/lokaler?dag=2020-03-23')
    assert.match(rooms.text, /Samtalen.*10\.00–10\.25.*Timeavtale/)
    assert.doesNotMatch(rooms.text, /Test Samtale/)
  })

  it('is chosen by whoever plans the hours, among the rooms and desks of that hub', async () => {
    const plan = await planner.open('/arbeid/timer/byggesak-1/timeplan')
    assert.match(plan.text, /Rom: Samtalen/)
    const [, path = ''] = /href="([^"]*timeplan\/\d+\/rom)"/.exec(plan.html) ?? []
    const page = await planner.open(path)
    assert.match(page.text, /Hver time tar det første av rommene som er ledig/)
    const host = await workplace.as('hub_manager', 'hub:asker')
    assert.equal((await host.get(path)).status, 404)
    await planner.done(path, { rom: ['finnes-ikke'] })
    assert.equal((await planner.get(path.replace(/\d+\/rom$/, '999999/rom'))).status, 404)
    for (const key of ['byggesak-1', 'byggesak-2']) await useRoom(key, 'asker', ['samtale'])
  })

  it('at a desk is lent to nobody', async () => {
    const host = await workplace.as('hub_manager', 'hub:asker')
    await host.done('/arbeid/torg/asker/rom/ny', { 'name-nb': 'Møteplass 1', isDesk: 'ja', gjor: 'lagre' })
    assert.doesNotMatch((await workplace.town.page('/torg/asker/lokaler')).text, /Møteplass 1/)
    assert.match((await host.open('/arbeid/torg/asker/lokaler')).text, /Møteplass 1/)
    const plan = await planner.open('/arbeid/timer/byggesak-2/timeplan')
    const [, path = ''] = /href="([^"]*timeplan\/\d+\/rom)"/.exec(plan.html) ?? []
    assert.match((await planner.open(path)).text, /Møteplass 1/)
  })
})

describe('somebody who interprets', () => {
  it('is claimed where the house has one: the time is offered only while they are free', async () => {
    const asked = { interpreter: 'ti', hub: 'asker' }
    assert.deepEqual(clocks(await free('2020-04-20', asked)), ['10.00–10.55', '10.30–11.25', '11.00–11.55'])
    await useRoom('byggesak-2', 'asker', [])
    const { actId } = await book('asker', at('2020-04-20T10:30'), { interpreter: 'ti' })
    assert.deepEqual(clocks(await free('2020-04-20', asked)), [])
    assert.notDeepEqual(await free('2020-04-20', { hub: 'asker' }), [], 'those who need none have all that is left')
    assert.equal((await lineOf(actId)).interpretedBy, 'tolk-1')
    assert.match((await adviser.open('/arbeid/torg/asker/timer?dag=2020-04-20')).text, /Tolk: tigrinja, tolk-1 er med/)
    assert.match((await adviser.open('/arbeid/timer/tolk-1?dag=2020-04-20')).text, /10\.30–11\.25.*Hos byggesak/)
  })

  it('is asked from outside where the house has none, and the time is as long', async () => {
    assert.ok(clocks(await free('2020-04-21', { interpreter: 'ti', hub: 'tofte' })).includes('12.00–12.55'))
    assert.ok(clocks(await free('2020-04-27', { interpreter: 'uk', hub: 'asker' })).includes('9.00–9.55'))
  })

  it('is counted before the language is said: whatever they then say can be had', async () => {
    const unsaid = clocks(await free('2020-05-18', { interpreter: 'und', hub: 'asker' }))
    assert.deepEqual(unsaid, ['10.00–10.55', '10.30–11.25', '11.00–11.55'], 'only while the one who interprets is there')
    await book('asker', at('2020-05-18T11:00'), { interpreter: 'ar' })
    assert.deepEqual(clocks(await free('2020-05-18', { interpreter: 'und', hub: 'asker' })), ['10.00–10.55'])
    const slots = await workplace.town.get(`/api/v1/services/${SERVICE}/slots?hub=asker&from=2020-05-18&to=2020-05-18&interpreter=true`)
    assert.equal([...(await slots.text()).matchAll(/"start"/g)].length, 1)
  })

  it('is not needed by whoever speaks it, and the time is then no longer than others', async () => {
    const times = clocks(await free('2020-04-27', { interpreter: 'pl', hub: 'asker' }))
    assert.ok(times.includes('9.00–9.55'), 'before byggesak-2 comes')
    assert.ok(times.includes('10.00–10.25'))
    const { actId } = await book('asker', at('2020-04-27T10:00'), { interpreter: 'pl' })
    const line = await lineOf(actId)
    assert.deepEqual([line.caseworker, line.because, line.speaks, line.end - line.start], ['byggesak-2', 'language', true, 25 * 60_000])
  })

  it('who falls ill is another’s to do, else they are told: whoever meets them is the same', async () => {
    await interprets('tolk-2', ['ti'])
    const [one, other] = [
      await book('asker', at('2020-05-04T10:00'), { interpreter: 'ti' }),
      await book('asker', at('2020-05-11T10:00'), { interpreter: 'ar' }),
    ]
    const before = await lineOf(one.actId)
    const span = { start: at('2020-05-04T00:00'), end: at('2020-05-12T00:00') }
    const marked = await markAbsent(db(), { caseworker: await idOf('tolk-1'), span, at: NOW })
    assert.deepEqual([marked.takenOver, marked.told], [1, [other.actId]])
    const after = await lineOf(one.actId)
    assert.deepEqual([after.interpretedBy, after.caseworker, after.because], ['tolk-2', before.caseworker, before.because])
    assert.equal(await wrongs(), 0)
  })
})

describe('an extra lane', () => {
  const more = { torg: 'asker', forste: '6.4.2020', fra: '10', til: '12', hver: '1', siste: '6.4.2020', ekstra: '1' }

  it('is planned beside the hours there are, and staff alone see and book it, beside what is booked already', async () => {
    await useRoom('byggesak-1', 'asker', [])
    assert.equal((await planner.send('/arbeid/timer/byggesak-1/timeplan', more)).status, 303)
    assert.match((await planner.open('/arbeid/timer/byggesak-1/timeplan')).text, /Ekstraspor/)
    const before = await free('2020-04-06', { hub: 'asker' })
    for (const { hub, start, takers } of before) for (const _ of takers) await book(hub, start).catch(() => undefined)
    assert.deepEqual(await free('2020-04-06', { hub: 'asker' }), [])
    assert.doesNotMatch((await workplace.town.page(`/timer/${SERVICE}/tid?torg=asker&fra=2020-04-06`)).text, /6\. april/)
    await assert.rejects(book('asker', at('2020-04-06T10:00')), Fault)
    const extra = await free('2020-04-06', { hub: 'asker', extra: true })
    assert.deepEqual(
      extra.map(({ isExtra }) => isExtra),
      extra.map(() => true),
    )
    const path = `/arbeid/skranke/time?til=${SERVICE}&ved=asker&fra=2020-04-06`
    assert.match((await adviser.open(path)).text, /6\. april 2020, 10\.00, i Asker.*Ekstraspor: ved siden av det som er bestilt/)
    await adviser.done(path, { navn: 'Test Ekstra', adresse: '32 10 00 32', tid: 'asker_20200406T0800Z' })
    assert.match(
      (await adviser.open('/arbeid/timer/byggesak-1?dag=2020-04-06')).text,
      /Ekstraspor: ved siden av det som er bestilt.*Test Ekstra/,
    )
    assert.equal((await adviser.submit(path, { navn: 'Test Ekstra To', adresse: '32 10 00 33', tid: 'asker_20200406T0800Z' })).status, 409)
    assert.equal(await wrongs(), 0)
  })

  it('is no lane for being in two houses at once, and is empty when whoever has it is away', async () => {
    const elsewhere = { ...more, torg: 'tofte', forste: '13.4.2020', siste: '13.4.2020' }
    assert.equal((await planner.send('/arbeid/timer/byggesak-1/timeplan', elsewhere)).status, 409)
    const again = { ...more, forste: '20.4.2020', siste: '20.4.2020' }
    assert.equal((await planner.send('/arbeid/timer/byggesak-1/timeplan', again)).status, 303)
    const own = await idOf('byggesak-1')
    await markAbsent(db(), { caseworker: own, span: { start: at('2020-04-20T00:00'), end: at('2020-04-21T00:00') }, at: NOW })
    const extra = await free('2020-04-20', { hub: 'asker', extra: true })
    assert.ok(!extra.some(({ isExtra }) => isExtra))
  })
})

const STEPS = 24
const language = fc.constantFrom(null, null, 'ti', 'pl', 'uk')
const mode = fc.constantFrom<Mode>('hub', 'hub', 'phone')
const pick = fc.nat(10_000)

/** Random acts in six weeks at Asker and Tofte, where rooms, an interpreter and an extra lane are. */
test('whatever is booked, moved, called off and lent, what is offered can be had and what is not is refused', async () => {
  const WEEK = ['2020-06-08', '2020-06-09', '2020-06-15', '2020-06-16', '2020-06-22'] as const
  for (const key of ['byggesak-1', 'byggesak-2']) await useRoom(key, 'asker', ['samtale'])
  await useRoom('byggesak-1', 'tofte', ['stille'])
  const acts: string[] = []
  const offered = async (on: string, looking: Looking) => free(on, looking)
  const days = fc.constantFrom(...WEEK)
  const booking = fc.record({ on: days, interpreter: language, mode, pick }).map((one) => async () => {
    const times = await offered(one.on, one)
    const time = times[one.pick % Math.max(1, times.length)]
    if (time === undefined) return
    acts.push((await book(time.hub, time.start, one)).actId)
  })
  const refusing = fc.record({ on: days, interpreter: language, mode, pick }).map((one) => async () => {
    const times = await offered(one.on, one)
    const start = wallToInstant(dayNumber(day(one.on)), 540 + (one.pick % 60) * 5)
    if (times.some((time) => time.start === start)) return
    await assert.rejects(book(one.pick % 2 === 0 ? 'asker' : 'tofte', start, one), Fault)
  })
  const moving = fc.record({ on: days, pick }).map((one) => async () => {
    const times = await offered(one.on, {})
    const [actId, time] = [acts[one.pick % Math.max(1, acts.length)], times[one.pick % Math.max(1, times.length)]]
    if (actId !== undefined && time !== undefined)
      await moveTime(db(), { actId, hub: time.hub, start: time.start, at: NOW }).catch((error: unknown) =>
        assert.ok(error instanceof Fault),
      )
  })
  const calling = pick.map((nr) => async () => {
    const actId = acts[nr % Math.max(1, acts.length)]
    if (actId !== undefined) await cancelAct(db(), actKinds(workplace.town.deps), { actId, by: 'person', at: NOW }).catch(() => undefined)
  })
  const lending = fc.record({ on: days, pick }).map((one) => async () => {
    const from = 720 + (one.pick % 6) * 30
    await lend(one.on, from, from + 60).catch((error: unknown) => assert.ok(error instanceof Fault))
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(booking, booking, refusing, moving, calling, lending), { minLength: STEPS, maxLength: STEPS }),
      async (steps) => {
        for (const step of steps) await step()
        assert.equal(await wrongs(), 0)
      },
    ),
    { numRuns: 2, endOnFailure: true, includeErrorInReport: true },
  )
})
