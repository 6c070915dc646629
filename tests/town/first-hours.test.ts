import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { HoursAnswer } from '../../src/hubs/api/shapes.ts'
import { putItem } from '../../src/hubs/edit/index.ts'
import { acting, at, hours } from '../../src/hubs/edit/testing.ts'
import { freshDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import type { ReadPage } from '../../src/platform/http/testing.ts'
import { day } from '../../src/platform/time/index.ts'
import { changedTown } from './notice.ts'

/** A Thursday. */
const OPENS = '2020-09-03'

let database: TestDatabase
before(async () => {
  database = await freshDatabase('facts')
  const { db } = database
  const opening = {
    key: 'apner-for-alle',
    kind: 'opening',
    state: 'planned',
    date: OPENS,
    title: { nb: 'Torget åpner på Slemmestad' },
    source: 'Asker kommune, torgvert',
    knownFrom: '2020-05-02',
  }
  const target = at('milestone', opening.key, 'slemmestad')
  await putItem(db, { target, item: opening, layer: 'fact', seen: 'new' }, acting('Torgvert Slemmestad', '2020-05-02T10:00'))
  const item = hours({ from: day(OPENS), knownFrom: day('2020-08-02') })
  await putItem(
    db,
    { target: at('opening_period', item.key, 'slemmestad'), item, layer: 'fact', seen: 'new' },
    acting('Torgvert Slemmestad', '2020-08-02T10:00'),
  )
})

const hoursOf = (page: ReadPage) => page.texts('section').find((one) => one.startsWith('Åpningstider')) ?? ''

test('hours announced for a hub that is to come stand on its page from the day they are told, beginning with the day it opens', async () => {
  const page = await changedTown(database, '2020-08-03T12:00').page('/torg/slemmestad')
  assert.match(page.texts('.hero')[0] ?? '', /3\. september/)
  assert.match(hoursOf(page), /De første dagene, fra 3\. september/)
  const rows = page.texts('table.hours tbody tr')
  const first = rows.find((row) => row.startsWith('Torsdag 3. september'))
  assert.match(first ?? '', /10–15/)
  assert.match(rows.find((row) => row.startsWith('Lørdag 5. september')) ?? '', /Stengt/)
  assert.doesNotMatch(hoursOf(page), /Si fra når de er klare/, 'they are told already')
})

test('however far off the day it opens is, its first hours stand there once both are told', async () => {
  const own = await freshDatabase('facts')
  const { db } = own
  const acts = acting('Torgvert Slemmestad', '2020-05-02T10:00')
  const opening = {
    key: 'apner-for-alle',
    kind: 'opening',
    state: 'planned',
    date: '2021-03-01',
    title: { nb: 'Torget åpner på Slemmestad' },
    source: 'Asker kommune, torgvert',
    knownFrom: '2020-05-02',
  }
  await putItem(db, { target: at('milestone', opening.key, 'slemmestad'), item: opening, layer: 'fact', seen: 'new' }, acts)
  const item = hours({ from: day('2021-03-01'), knownFrom: day('2020-05-02') })
  await putItem(db, { target: at('opening_period', item.key, 'slemmestad'), item, layer: 'fact', seen: 'new' }, acts)
  const page = await changedTown(own, '2020-05-03T12:00').page('/torg/slemmestad')
  assert.match(hoursOf(page), /De første dagene, fra 1\. mars 2021/)
  assert.match(page.texts('table.hours tbody tr').find((row) => row.startsWith('Mandag 1. mars')) ?? '', /10–15/)
})

test('the data and the calendar tell the same hours as the page', async () => {
  const town = changedTown(database, '2020-08-03T12:00')
  const { hours } = await town.api(HoursAnswer, '/api/v1/hubs/slemmestad/hours?from=2020-09-02&to=2020-09-05')
  const house = hours.find(({ provider }) => provider === null)?.announced ?? []
  assert.deepEqual(
    house.map(({ day: date, state }) => [date, state]),
    [
      ['2020-09-02', 'not_announced'],
      [OPENS, 'open'],
      ['2020-09-04', 'open'],
      ['2020-09-05', 'closed'],
    ],
  )
  const calendar = await (await town.get('/torg/slemmestad/kalender')).text()
  assert.match(calendar, /DTSTART;TZID=Europe\/Oslo:20200903T100000/)
  assert.doesNotMatch(calendar, /DTSTART;TZID=Europe\/Oslo:20200902/)
})

test('they are on its poster too', async () => {
  const facts = (await changedTown(database, '2020-08-03T12:00').page('/torg/slemmestad/plakat')).texts('.poster-facts > div')
  assert.ok(
    facts.some((one) => /^De første dagene, fra 3\. september .*10–15/.test(one)),
    facts.join(' · '),
  )
})

test('the day before they are told, the page says that they are not announced', async () => {
  const page = await changedTown(database, '2020-08-01T12:00').page('/torg/slemmestad')
  assert.doesNotMatch(hoursOf(page), /De første dagene/)
  assert.match(hoursOf(page), /Si fra/)
})

test('what is planned has not happened: until it is said that it opened, the day itself shows its first hours as those of the plan', async () => {
  const page = await changedTown(database, '2020-09-03T12:00').page('/torg/slemmestad')
  assert.match(hoursOf(page), /Torsdag 3\. september, i dag 10–15/)
})
