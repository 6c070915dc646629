import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Db } from '../../platform/database/index.ts'
import { freshDatabase } from '../../platform/database/testing.ts'
import { day, type Day } from '../../platform/time/index.ts'
import { loadHours, resolveDays, rulesFor, type Reading } from './index.ts'
import { brief } from './testing.ts'

const json = (nb: string) => JSON.stringify({ nb })
const fact = { layer: 'fact', source: 'test', knownFrom: day('2019-11-01') } as const
let db: Db
let ids: { tofte: number; holmen: number; library: number; cafe: number }

before(async () => {
  db = (await freshDatabase('empty')).db
  const [tofte, holmen] = [await addHub('tofte', 1), await addHub('holmen', 2)]
  const [library, cafe] = [await addProvider('bibliotek', 1), await addProvider('kafe', 2)]
  ids = { tofte, holmen, library, cafe }
  await db
    .insertInto('milestone')
    .values([
      {
        hubId: tofte,
        key: 'opens',
        kind: 'opening',
        state: 'actual',
        earliest: day('2020-01-02'),
        latest: day('2020-01-02'),
        title: json('åpner'),
        body: null,
        link: null,
        announcedAsFirst: false,
        ...fact,
      },
      {
        hubId: holmen,
        key: 'plan',
        kind: 'opening',
        state: 'planned',
        earliest: day('2020-01-01'),
        latest: day('2020-12-31'),
        title: json('skal åpne'),
        body: null,
        link: null,
        announcedAsFirst: false,
        ...fact,
      },
    ])
    .execute()
  await db
    .insertInto('presence')
    .values([
      {
        hubId: tofte,
        providerId: library,
        key: 'library',
        earliest: day('2020-01-01'),
        latest: day('2020-03-31'),
        validTo: null,
        note: null,
        phone: null,
        email: null,
        ...fact,
      },
      {
        hubId: tofte,
        providerId: cafe,
        key: 'cafe',
        earliest: day('2020-01-02'),
        latest: day('2020-01-02'),
        validTo: day('2020-02-29'),
        note: null,
        phone: null,
        email: null,
        ...fact,
      },
      {
        hubId: holmen,
        providerId: library,
        key: 'library',
        earliest: day('2020-01-02'),
        latest: day('2020-01-02'),
        validTo: null,
        note: null,
        phone: null,
        email: null,
        ...fact,
      },
    ])
    .execute()
})

describe('hours as they lie in the database', () => {
  before(async () => {
    await addPeriod({ hubId: ids.tofte, providerId: null, key: 'house' }, [
      [31, 600, 900],
      [4, 1080, 1560],
    ])
    await addPeriod(
      {
        hubId: ids.tofte,
        providerId: null,
        key: 'told-later',
        override: true,
        knownFrom: day('2020-02-01'),
        validFrom: day('2020-02-10'),
        validTo: day('2020-02-10'),
      },
      [],
    )
    await addPeriod({ hubId: ids.tofte, providerId: ids.library, key: 'library' }, [[127, 480, 1320]])
    await addPeriod({ hubId: ids.tofte, providerId: ids.cafe, key: 'cafe-example', layer: 'example' }, [[127, 660, 840]])
    await addPeriod({ hubId: ids.holmen, providerId: null, key: 'house' }, [[127, 600, 840]])
    await addPeriod({ hubId: ids.holmen, providerId: ids.library, key: 'long-ago', validTo: day('2019-01-01') }, [[127, 600, 840]])
    const closure = {
      hubId: ids.tofte,
      providerId: null,
      key: 'wash',
      validFrom: day('2020-02-20'),
      validTo: day('2020-02-21'),
      reason: json('vask'),
      ...fact,
    }
    const { id } = await db.insertInto('closure').values(closure).returning('id').executeTakeFirstOrThrow()
    await db
      .insertInto('closureException')
      .values({ closureId: id, providerId: ids.cafe, note: json('inngang fra torget') })
      .execute()
  })

  test('the house is open by its spans, from the day it is in operation', async () => {
    assert.deepEqual(await said('tofte', null, { from: '2020-01-01', to: '2020-01-03' }), ['not_announced', '10-15', '10-15'])
    assert.deepEqual(await said('tofte', null, { from: '2020-01-08', to: '2020-01-08' }), ['10-15 18-26'])
  })

  test('a house whose opening is only planned has no hours, though they are written and the planned day is past', async () => {
    assert.deepEqual(await said('holmen', null, { from: '2020-01-08', to: '2020-01-08' }), ['not_announced'])
    assert.deepEqual(await said('holmen', null, { from: '2021-01-13', to: '2021-01-13' }), ['not_announced'])
  })

  test('a provider has hours while it is surely there', async () => {
    assert.deepEqual(await said('tofte', 'library', { from: '2020-03-30', to: '2020-03-31' }), ['not_announced', '8-22'])
    assert.deepEqual(await said('tofte', 'cafe', { from: '2020-02-29', to: '2020-03-01' }, 'example'), ['11-14', 'not_announced'])
  })

  test('what was not yet known on the day is left out', async () => {
    const monday = { from: '2020-02-10', to: '2020-02-10' }
    assert.deepEqual(await said('tofte', null, { ...monday, known: '2020-01-31' }), ['10-15'])
    assert.deepEqual(await said('tofte', null, { ...monday, known: '2020-02-01' }), ['closed'])
  })

  test('the closed house keeps its exception open', async () => {
    const days = { from: '2020-02-19', to: '2020-02-22' }
    assert.deepEqual(await said('tofte', null, days), ['10-15 18-24', 'closed', 'closed', 'closed'])
    assert.deepEqual(await said('tofte', 'cafe', days, 'example'), ['11-14', '11-14', '11-14', '11-14'])
    assert.deepEqual(await said('tofte', 'cafe', days), ['not_announced', 'not_announced', 'not_announced', 'not_announced'])
  })

  test('the note of an exception is kept for those who show it', async () => {
    const book = await loadHours(db, { hubIds: [ids.tofte], from: day('2020-02-19'), to: day('2020-02-19'), known: day('2020-02-19') })
    assert.deepEqual(book.get(ids.tofte)?.closures[0]?.exceptions, [{ providerId: ids.cafe, note: { nb: 'inngang fra torget' } }])
  })

  test('periods that have no say in the window are not read', async () => {
    const book = await loadHours(db, { hubIds: [ids.holmen], from: day('2020-02-19'), to: day('2020-02-19'), known: day('2020-02-19') })
    assert.deepEqual(
      book.get(ids.holmen)?.periods.map((period) => period.key),
      ['house'],
    )
  })

  test('any number of hubs is three questions beside the one whether anything changed, that one alone the next time, and none asked for is none answered', async () => {
    let asked = 0
    const counting = db.withPlugin({ transformQuery: ({ node }) => node, transformResult: async ({ result }) => ((asked += 1), result) })
    const year = { from: day('2020-01-01'), to: day('2020-12-31'), known: day('2020-01-01') }
    const book = await loadHours(counting, { ...year, hubIds: [ids.tofte, ids.holmen] })
    assert.equal(asked, 4)
    await loadHours(counting, { ...year, hubIds: [ids.tofte, ids.holmen] })
    assert.equal(asked, 5)
    assert.deepEqual([...book.keys()], [ids.tofte, ids.holmen])
    assert.equal((await loadHours(db, { ...year, hubIds: [] })).size, 0)
  })
})

async function said(
  hub: 'tofte' | 'holmen',
  provider: 'library' | 'cafe' | null,
  asked: { from: string; to: string; known?: string },
  reading: Reading = 'announced',
) {
  const [from, to] = [day(asked.from), day(asked.to)]
  const book = await loadHours(db, { hubIds: [ids.tofte, ids.holmen], from, to, known: day(asked.known ?? asked.from) })
  const days = resolveDays(rulesFor(book, { hubId: ids[hub], providerId: provider === null ? null : ids[provider] }, reading), from, to)
  return days.map(({ state, openings }) => (state === 'open' ? brief(openings).join(' ') : state))
}

async function addHub(slug: string, position: number): Promise<number> {
  const look = { shape: 'arc', start: position, step: 1, bright: '#ffaa00', deep: '#112233', lat: 59.5, lon: 10.5, withinM: 500 } as const
  const row = { slug, position, formerMunicipality: null, phone: null, email: null, ...look, ...fact }
  return (await db.insertInto('hub').values(row).returning('id').executeTakeFirstOrThrow()).id
}

async function addProvider(slug: string, position: number): Promise<number> {
  const row = {
    slug,
    position,
    kind: 'library',
    municipal: true,
    frontDesk: false,
    sensitive: false,
    description: json(slug),
    phone: null,
    email: null,
    ...fact,
  } as const
  return (await db.insertInto('provider').values(row).returning('id').executeTakeFirstOrThrow()).id
}

interface PeriodGiven {
  hubId: number
  providerId: number | null
  key: string
  override?: boolean
  validFrom?: Day
  validTo?: Day
  knownFrom?: Day
  layer?: 'fact' | 'example'
}

async function addPeriod(
  given: PeriodGiven,
  spans: readonly (readonly [weekdays: number, opens: number, closes: number])[],
): Promise<void> {
  const row = { title: null, validFrom: null, validTo: null, override: false, onHolidays: 'closed', ...fact, ...given } as const
  const { id } = await db.insertInto('openingPeriod').values(row).returning('id').executeTakeFirstOrThrow()
  for (const [position, [weekdays, opens, closes]] of spans.entries()) {
    await db.insertInto('openingSpan').values({ periodId: id, position, weekdays, opens, closes, mode: 'staffed', note: null }).execute()
  }
}
