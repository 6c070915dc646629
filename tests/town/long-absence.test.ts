import assert from 'node:assert/strict'
import { it } from 'node:test'
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
