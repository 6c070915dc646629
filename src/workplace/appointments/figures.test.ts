import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { freeTimes, bookableService, bookTime } from '../../appointments/index.ts'
import { newActKey } from '../../people/index.ts'
import { day } from '../../platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const FIGURES = '/arbeid/timetall'

let workplace: Workplace
let adviser: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  adviser = await workplace.as('desk_adviser')
})

/** Booked ahead by the rules, and then put two weeks back, as if they had been. */
async function held(hub: string, count: number, missed: number): Promise<void> {
  const { db, clock } = workplace.town.deps
  const [from, at] = [day('2020-03-09'), clock.now()]
  const service = (await bookableService(db, { key: 'bygge-pa-egen-tomt', day: from })) ?? assert.fail('not booked')
  const asked = { service: service.key, booking: service.booking, from, to: day('2020-03-13'), at, hub, interpreter: null }
  const times = await freeTimes(db, asked)
  const person = { name: 'Test Person', language: 'nb' as const, contacts: [] }
  for (const { start } of times.slice(0, count))
    await bookTime(db, {
      service: service.key,
      hub,
      start,
      interpreter: null,
      person,
      helper: null,
      channel: 'web',
      registeredBy: null,
      key: newActKey(),
      publicUrl: 'http://localhost',
      at,
    })
  await sql`update appointment set starts_at = starts_at - interval '14 days', ends_at = ends_at - interval '14 days', held_until = null,
    missed_at = case when id in (select a.id from appointment a join hub h on h.id = a.hub_id where h.slug = ${hub} order by a.id limit ${missed})
      then starts_at end
    where hub_id = (select id from hub where slug = ${hub})`.execute(db)
}

describe('appointments in figures', () => {
  it('say how many days it is to the first free time at each hub, and nothing of what nobody had', async () => {
    const { text } = await adviser.open(FIGURES)
    assert.match(text, /egen tomt Torg Tofte Første ledige I morgen Timer 0 Kom ikke 0/)
    assert.match(text, /egen tomt Torg Sætre Første ledige Om 10 dager Timer 0/)
    assert.match(text, /Tofte Satt opp 12 timer Bestilt 0 prosent/)
  })

  it('hide what is few, and say the rest: the same on the page and in the file, without names', async () => {
    await held('tofte', 3, 1)
    await held('asker', 6, 0)
    const { text } = await adviser.open(FIGURES)
    assert.match(text, /egen tomt Torg Tofte Første ledige I morgen Timer Færre enn fem Kom ikke Færre enn fem/)
    assert.match(text, /egen tomt Torg Asker Første ledige Om 7 dager Timer 6 Kom ikke 0/)
    assert.match(text, /Tofte Satt opp \d+ timer Bestilt Færre enn fem/)
    assert.match(text, /Asker Satt opp \d+ timer Bestilt \d+ prosent/)
    const file = await adviser.get(`${FIGURES}/fil`)
    assert.match(file.headers.get('content-type') ?? '', /text\/csv/)
    const csv = await file.text()
    assert.match(csv, /egen tomt","Asker","Om 7 dager","6","0"/)
    assert.doesNotMatch(csv + text, /Test Person|byggesak-/)
  })

  it('leave what lies in an extra lane out of how much was used, and say how many they are', async () => {
    await sql`update claim set resource_id = (select lane_id from caseworker where key = 'mottak-1')
      where appointment_id in (select a.id from appointment a join hub h on h.id = a.hub_id where h.slug = 'asker')`.execute(
      workplace.town.deps.db,
    )
    assert.match((await adviser.open(FIGURES)).text, /Asker Satt opp \d+ timer Bestilt 0 prosent I ekstraspor 6/)
  })

  it('are led to from the timers of a desk, and from the municipality’s own page', async () => {
    const admin = await workplace.as('municipality_admin')
    for (const [who, path] of [
      [adviser, '/arbeid/timer'],
      [admin, '/arbeid/kommune'],
    ] as const)
      assert.ok(
        (await who.open(path)).links.some(({ href }) => href === FIGURES),
        path,
      )
  })

  it('may be seen by all who work here, and by nobody else', async () => {
    assert.equal((await (await workplace.as('archivist')).get(FIGURES)).status, 200)
    assert.notEqual((await workplace.town.get(FIGURES)).status, 200)
  })
})
