import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { remindOfDates } from '../../src/activities/index.ts'
import { day as dayOf, parseWallTime, stoppedClock } from '../../src/platform/time/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident } from '../resident.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-01-03T12:00' })
})

/** Which days somebody has been reminded of, by what is told to their act. */
const reminded = async () => {
  const rows = await town.deps.db.selectFrom('event').select('payload').where('kind', '=', 'act.notice').orderBy('id').execute()
  return rows.map(({ payload }) => /\d+\. [a-z]+ 2020/.exec(JSON.stringify(payload))?.[0])
}
const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
const remind = (wall: string) => remindOfDates.run({ ...town.deps, clock: stoppedClock(at(wall)) })

it('whoever has signed up for a series is reminded the day before each date, once, and not of one that is off', async () => {
  const who = { navn: 'Test Voksen', adresse: '22 86 00 00', 'barn-1': 'Ada', 'alder-1': '9' }
  const receipt = await openResident(town).done('/aktiviteter/teaterskole-borgen/pamelding', who)
  assert.equal(receipt.heading, 'Du er påmeldt Teaterskole')
  const { db } = town.deps
  const dates = await db
    .selectFrom('session')
    .innerJoin('activity', 'activity.id', 'session.activityId')
    .select(['session.id', 'session.day'])
    .where('activity.key', '=', 'teaterskole-borgen')
    .where('session.day', '>=', dayOf('2020-01-05'))
    .where('session.state', '=', 'planned')
    .orderBy('session.day')
    .limit(5)
    .execute()
  const [first, second, off, fourth] = dates
  assert.ok(first && second && off && fourth)
  await db.updateTable('session').set({ state: 'cancelled' }).where('id', '=', off.id).execute()
  const dayBefore = (day: string) => new Date(Date.parse(day) - 24 * 60 * 60_000).toISOString().slice(0, 10)
  for (const { day } of [first, second, off, fourth]) {
    await remind(`${dayBefore(day)}T10:00`)
    await Promise.all([remind(`${dayBefore(day)}T20:00`), remind(`${dayBefore(day)}T20:00`)])
    await remind(`${dayBefore(day)}T21:00`)
  }
  const words = (day: string) => `${Number(day.slice(8))}. ${['januar', 'februar', 'mars'][Number(day.slice(5, 7)) - 1]} 2020`
  const expected = [first, second, fourth].map(({ day }) => words(day))
  assert.deepEqual(await reminded(), expected)
})
