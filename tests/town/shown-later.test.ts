import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { bookTime, findService, freeTimes, holdTime, moveTime, settleAppointments, standInLine } from '../../src/appointments/index.ts'
import { cancelAct, newActKey } from '../../src/people/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { day, parseWallTime, stoppedClock, type Instant } from '../../src/platform/time/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'

const SERVICE = 'bygge-pa-egen-tomt'
const PAGE = '/arbeid/kommune/timetemaer/bygge-pa-egen-tomt'
const MINUTE = 60_000
const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
const NOW = at('2020-03-02T10:00')
const [NOON, HALF_PAST] = [at('2020-03-12T12:00'), at('2020-03-12T12:30')]

let workplace: Workplace
const db = () => workplace.town.deps.db
/** Between ten minutes and an hour after it is given back, set as staff set it. */
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T10:00' })
  const admin = await workplace.as('municipality_admin')
  await admin.done(PAGE, { backLeast: '10', backMost: '60', gjor: 'lagre' })
})

const common = async () => {
  const { rows } = await sql<{ id: string }>`select id from staff_account limit 1`.execute(db())
  return {
    service: SERVICE,
    interpreter: null,
    person: { name: 'Test Gir Tilbake', language: 'nb', contacts: [] },
    helper: null,
    channel: 'phone',
    registeredBy: rows[0] ?? assert.fail('nobody works here'),
    key: newActKey(),
    publicUrl: 'http://localhost',
  } as const
}
const books = async (start: Instant, when = NOW, mine: readonly string[] = []) =>
  bookTime(db(), { ...(await common()), hub: 'saetre', start, mine, at: when })
const cancels = (actId: string, when = NOW) => cancelAct(db(), actKinds(workplace.town.deps), { actId, by: 'time', at: when })
const settles = (when: Instant) => settleAppointments.run({ ...workplace.town.deps, clock: stoppedClock(when) })
const isNo = (error: unknown) => error instanceof Fault && error.fault === 'conflict'

async function isOffered(start: Instant, when: Instant): Promise<boolean> {
  const service = await findService(db(), { key: SERVICE, day: day('2020-03-02'), known: day('2020-03-02') })
  const booking = service?.booking ?? assert.fail('not booked')
  const span = { from: day('2020-03-12'), to: day('2020-03-12') }
  const times = await freeTimes(db(), { service: SERVICE, booking, ...span, at: when, hub: 'saetre', interpreter: null })
  return times.some((one) => one.start === start)
}
async function shownAt(table: 'time_given_back' | 'time_hold'): Promise<Instant[]> {
  const { rows } = await sql<{
    shownAt: Date
  }>`select shown_at from ${sql.table(table)} where shown_at is not null order by shown_at`.execute(db())
  return rows.map((row) => row.shownAt.getTime())
}
/** Not offered and refused until its moment, offered and had from then on; the moment is within what was set. */
async function isShownLater(start: Instant, given: Instant, table: 'time_given_back' | 'time_hold' = 'time_given_back') {
  const [moment, ...more] = await shownAt(table)
  assert.ok(moment !== undefined && more.length === 0)
  assert.ok(moment >= given + 10 * MINUTE && moment <= given + 60 * MINUTE, String((moment - given) / MINUTE))
  assert.equal(await isOffered(start, moment - 1), false)
  await assert.rejects(books(start, moment - 1), isNo)
  assert.equal(await isOffered(start, moment), true)
}
const forget = async () => {
  for (const table of ['act', 'time_given_back', 'time_hold']) await sql`delete from ${sql.table(table)}`.execute(db())
}

describe('of a topic with few times, a time that is given back', () => {
  it('by calling off is shown to all at a moment nobody can know, and can be had from then on', async () => {
    const { actId } = await books(NOON)
    await cancels(actId)
    await isShownLater(NOON, NOW)
    const [moment = 0] = await shownAt('time_given_back')
    await settles(moment)
    assert.deepEqual(await shownAt('time_given_back'), [], 'and nothing is left of it')
    assert.ok((await books(NOON, moment)).actId)
    await forget()
  })

  it('is shown at another moment each time', async () => {
    for (const start of [NOON, HALF_PAST, at('2020-03-12T13:00'), at('2020-03-12T13:30')]) await cancels((await books(start)).actId)
    const moments = await shownAt('time_given_back')
    assert.equal(new Set(moments).size, 4)
    await forget()
  })

  it('by moving is shown later, and the new is had at once', async () => {
    const { actId } = await books(NOON)
    await moveTime(db(), { actId, hub: 'saetre', start: HALF_PAST, byStaff: true, at: NOW })
    await isShownLater(NOON, NOW)
    await forget()
  })

  it('is at once asked of whoever waits for it', async () => {
    const { actId } = await books(NOON)
    const others = []
    for (const start of [HALF_PAST, at('2020-03-12T13:00'), at('2020-03-12T13:30'), at('2020-03-12T14:00'), at('2020-03-12T14:30')])
      others.push(await books(start))
    await standInLine(db(), { ...(await common()), hub: 'saetre', until: day('2020-03-12'), at: NOW })
    await cancels(actId)
    const { rows } = await sql<{ startsAt: Date }>`select starts_at from time_offer where ended_at is null`.execute(db())
    assert.deepEqual(
      rows.map(({ startsAt }) => startsAt.getTime()),
      [NOON],
    )
    await forget()
  })

  it('because the form was never sent is shown later, and whoever chose it and wrote slowly has it still', async () => {
    const kept = { service: SERVICE, also: [], hub: 'saetre', mode: 'hub', interpreter: null, browser: null } as const
    const hold = await holdTime(db(), { ...kept, start: NOON, at: NOW })
    const over = hold.until
    assert.equal(await isOffered(NOON, over + 1), false, 'also before anybody has settled it')
    await settles(over + MINUTE)
    await isShownLater(NOON, over, 'time_hold')
    assert.ok((await books(NOON, over + 2 * MINUTE, [hold.id])).actId)
    assert.deepEqual(await shownAt('time_hold'), [])
    await forget()
  })

  it('the topic says so where it is edited, and not that the while ends before it begins', async () => {
    const admin = await workplace.as('municipality_admin')
    const page = await admin.open(PAGE)
    assert.match(page.text, /Den som venter|venteliste/)
    const wrong = await admin.submit(PAGE, { backLeast: '90', backMost: '60', gjor: 'lagre' })
    assert.equal(wrong.status, 422)
  })
})
