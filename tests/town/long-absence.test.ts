import assert from 'node:assert/strict'
import { it } from 'node:test'
import { nextFree } from '../../src/appointments/absence/next-free.ts'
import { bookableService, findCaseworkers, markAbsent, timesAhead } from '../../src/appointments/index.ts'
import { day, startOfDay } from '../../src/platform/time/index.ts'
import { openTown } from '../open-town.ts'

it('somebody who is away for seven weeks is offered on no day of them, and again on the day after', async () => {
  const town = await openTown({ now: '2020-03-02T08:00' })
  const { db, clock } = town.deps
  const at = clock.now()
  const [caseworker] = await findCaseworkers(db, { day: day('2020-03-02'), key: 'bolig-1' })
  const service = (await bookableService(db, { key: 'rad-til-a-bo', day: day('2020-03-02') })) ?? assert.fail('not booked')
  const free = async (from: string) => (await timesAhead(db, { service, at, interpreter: null, from: day(from) })).map(({ start }) => start)
  assert.ok((await free('2020-04-14')).some((start) => start < startOfDay(day('2020-04-27'))))
  const span = { start: startOfDay(day('2020-03-09')), end: startOfDay(day('2020-04-27')) }
  await markAbsent(db, { caseworker: caseworker?.id ?? 0, span, at })
  // The absence began long before the days that are asked for.
  const [first] = await free('2020-04-14')
  assert.ok(first !== undefined && first >= span.end && first < startOfDay(day('2020-05-02')), String(first))
})

it('whoever must choose anew hears of the first time as far ahead as the topic is booked, though nothing is free for two months', async () => {
  const town = await openTown({ now: '2020-03-02T08:00' })
  const { db, clock } = town.deps
  const [at, today] = [clock.now(), day('2020-03-02')]
  const service = (await bookableService(db, { key: 'bygge-pa-egen-tomt', day: today })) ?? assert.fail('not booked')
  const span = { start: startOfDay(day('2020-03-02')), end: startOfDay(day('2020-05-05')) }
  const meeting = (await findCaseworkers(db, { day: today })).filter(({ services }) => services.some(({ key }) => key === service.key))
  for (const { id } of meeting) await markAbsent(db, { caseworker: id, span, at })
  const had = {
    id: '',
    actId: '',
    also: [],
    hub: 'asker',
    caseworker: 0,
    mode: 'hub',
    start: at,
    end: at,
    interpreter: null,
    isHeld: false,
  } as const
  const first = await nextFree(db, { ...had, service: service.key, booking: service.booking }, at)
  assert.ok(first !== null && first.start >= span.end, String(first?.start))
})
