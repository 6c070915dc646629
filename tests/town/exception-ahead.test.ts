import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { putItem } from '../../src/hubs/edit/index.ts'
import { acting, at, hours } from '../../src/hubs/edit/testing.ts'
import { freshDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { day } from '../../src/platform/time/index.ts'
import { changedTown } from './notice.ts'

/** The whole of Christmas, but Thursdays 10–13: announced for a house that is else shown with examples. */
const CHRISTMAS = hours({
  key: 'jul-2026',
  from: day('2026-12-24'),
  to: day('2026-12-31'),
  override: true,
  onHolidays: 'as_usual',
  spans: [{ days: ['thu'], from: '10:00', to: '13:00', nextDay: false, mode: 'staffed' }],
  knownFrom: day('2026-11-25'),
})

let usual: TestDatabase
let changed: TestDatabase
before(async () => {
  ;[usual, changed] = await Promise.all([freshDatabase('town'), freshDatabase('town')])
  const target = at('opening_period', CHRISTMAS.key)
  await putItem(changed.db, { target, item: CHRISTMAS, layer: 'fact', seen: 'new' }, acting('Torgvert Tofte', '2026-11-25T15:17'))
})

const ROW = '.board > li[data-hub="tofte"]'

for (const moment of ['2026-11-25T15:17', '2026-11-29T12:00'])
  test(`an exception a month ahead takes nothing from what is now and next (the clock at ${moment})`, async () => {
    const [as, is] = [changedTown(usual, moment), changedTown(changed, moment)]
    assert.deepEqual((await is.page('/')).texts(ROW), (await as.page('/')).texts(ROW))
    assert.deepEqual((await is.page('/torg/tofte')).texts('.hero'), (await as.page('/torg/tofte')).texts('.hero'))
    assert.deepEqual((await is.page('/torg/tofte/skjerm')).texts('main'), (await as.page('/torg/tofte/skjerm')).texts('main'))
  })

test('the house that opens first tomorrow stands as next on the front, whatever is announced for Christmas', async () => {
  const front = await changedTown(changed, '2026-11-29T12:00').page('/')
  assert.match(front.texts(ROW)[0] ?? '', /Åpner i morgen klokka 9.*Neste: 09\.00 .*Huset åpner|Åpner i morgen klokka 9.*09\.00/)
})

test('the day before the exception, what is announced for the next day is what opens next', async () => {
  const page = await changedTown(changed, '2026-12-23T22:30').page('/torg/tofte')
  assert.match(page.texts('.hero')[0] ?? '', /Åpner i morgen klokka 10/)
  assert.doesNotMatch(page.texts('.hero')[0] ?? '', /klokka 9/)
})

test('a fortnight before, the page, the wall and the poster say it, and four weeks before the list of hours does', async () => {
  const early = await changedTown(changed, '2026-11-29T12:00').page('/torg/tofte')
  assert.match(early.texts('section').join(' '), /Andre tider torsdag 24\. desember: 10–13.*Stengt 25\.–30\. desember/)
  const town = changedTown(changed, '2026-12-14T12:00')
  assert.match((await town.page('/torg/tofte')).texts('.hero')[0] ?? '', /Andre tider torsdag 24\. desember: 10–13/)
  assert.match((await town.page('/torg/tofte/skjerm')).text, /Andre tider torsdag 24\. desember: 10–13/)
  assert.match((await town.page('/torg/tofte/plakat')).text, /Merk:? Andre tider torsdag 24\. desember: 10–13/)
})

test('in the week of the exception the times of examples stand as one, and what is announced among them says so', async () => {
  const page = await changedTown(changed, '2026-12-21T12:00').page('/torg/tofte')
  const [table = ''] = /<table class="hours"[\s\S]*?<\/table>/.exec(page.html) ?? []
  assert.doesNotMatch(table, /Ikke kunngjort/)
  assert.match(page.texts('table.hours tr').find((row) => /24\. desember/.test(row)) ?? '', /10–13.*Kunngjort/)
})
