import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { freshDatabase, type TestDatabase } from '../../platform/database/testing.ts'
import { day, parseImprecise } from '../../platform/time/index.ts'
import { firstAfterMerger } from '../first-after-merger.ts'
import {
  findMunicipality,
  listHubs,
  listMilestones,
  listNews,
  listOpeningPeriods,
  listPredecessors,
  listPresences,
  listProviders,
} from '../items/index.ts'
import { presenceOn } from '../presence.ts'
import { hubsOnDay } from '../queries/hubs-on-day.ts'

const ORDER = ['tofte', 'saetre', 'spikkestad', 'holmen', 'slemmestad', 'heggedal', 'borgen', 'asker']

for (const kind of ['facts', 'town'] as const) {
  describe(`the notice in the pack of Asker, examples ${kind === 'town' ? 'on' : 'off'}`, () => {
    let db: TestDatabase['db']
    before(async () => {
      db = (await freshDatabase(kind)).db
    })
    const withStatus = async (status: string, on: string) =>
      (await hubsOnDay(db, day(on))).filter((hub) => hub.status === status).map((hub) => hub.slug)

    test('row 5: on 2019-11-20 there are eight hubs, six planned and two open', async () => {
      assert.equal((await hubsOnDay(db, day('2019-11-20'))).length, 8)
      assert.equal((await withStatus('planned', '2019-11-20')).length, 6)
      assert.deepEqual(await withStatus('open', '2019-11-20'), ['heggedal', 'borgen'])
    })

    test('row 25: the eight names in the order of the notice', async () => {
      const hubs = await listHubs(db)
      assert.deepEqual(
        hubs.map(({ slug }) => slug),
        ORDER,
      )
      assert.deepEqual(
        hubs.map(({ names }) => names.map(({ short }) => short).join()),
        ['Tofte', 'Sætre', 'Spikkestad', 'Holmen', 'Slemmestad', 'Heggedal', 'Borgen', 'Asker'],
      )
    })

    test('row 26: on 2019-11-30 exactly Heggedal and Borgen are open', async () => {
      assert.deepEqual(await withStatus('open', '2019-11-30'), ['heggedal', 'borgen'])
    })

    test('row 28: Servicetorget until New Year, Innbyggerservice from it, and the old address leads on', async () => {
      const provider = (await listProviders(db)).find(({ frontDesk }) => frontDesk)
      assert.deepEqual(provider?.names, [
        { name: 'Servicetorget', to: '2019-12-31' },
        { name: 'Innbyggerservice', from: '2020-01-01' },
      ])
      assert.deepEqual(provider?.formerSlugs, ['servicetorget'])
      assert.equal(provider?.slug, 'innbyggerservice')
    })

    const desks = async (state: string, on: string) => {
      const found: string[] = []
      for (const slug of ORDER) {
        const desk = (await listPresences(db, `hub:${slug}`)).find(({ provider }) => provider === 'innbyggerservice')
        const from = parseImprecise(desk?.from ?? '')
        if (from && presenceOn({ ...from, validTo: desk?.to ?? null }, day(on)) === state) found.push(slug)
      }
      return found
    }

    test('row 29: on 2020-01-02 Innbyggerservice is met at seven hubs, also where the hub is still planned', async () => {
      assert.deepEqual(
        await desks('in_service', '2020-01-02'),
        ORDER.filter((slug) => slug !== 'slemmestad'),
      )
      assert.ok((await withStatus('planned', '2020-01-02')).includes('saetre'))
    })

    test('row 30: on 2020-06-01 Slemmestad is still to come, known to the year 2021', async () => {
      assert.deepEqual(await desks('coming', '2020-06-01'), ['slemmestad'])
      assert.equal((await listPresences(db, 'hub:slemmestad'))[0]?.from, '2021')
    })

    test('row 33: Tofte is first after the merger, before it has opened and after', async () => {
      const merged = (await findMunicipality(db))?.mergedOn
      assert.equal(merged, '2020-01-01')
      for (const on of ['2019-11-20', '2020-02-01', '2021-06-01']) {
        assert.equal(firstAfterMerger(await hubsOnDay(db, day(on)), day('2020-01-01'))?.slug, 'tofte', on)
      }
    })

    test('rows 2 and 17: the public meetings and the council case are dated, and nothing says what nobody knows', async () => {
      const meetings = (await Promise.all(ORDER.map((slug) => listMilestones(db, `hub:${slug}`))))
        .flat()
        .filter(({ kind: sort }) => sort === 'public_meeting')
      assert.deepEqual(
        meetings.map(({ date, state }) => [date, state]),
        [
          ['2019-11-21', 'planned'],
          ['2019-11-27', 'planned'],
        ],
      )
      const decision = (await listMilestones(db, 'municipality')).find(({ key }) => key === 'kommunestyret-32-19')
      assert.equal(decision?.date, '2019-11-12')
      assert.match(decision?.body?.nb ?? '', /ikke kjent/)
    })

    test('row 32: the senior centre at Holmen is carried on from New Year', async () => {
      assert.deepEqual(
        (await listPredecessors(db, 'hub:holmen')).map(({ name, carriedOnFrom }) => [name, carriedOnFrom]),
        [['Holmen seniorsenter', '2020-01-01']],
      )
    })

    test('nothing that happened after the notice is known while it is new', async () => {
      const notice = '2019-11-20'
      for (const { milestones } of await hubsOnDay(db, day(notice))) {
        assert.ok(milestones.every(({ state, earliest }) => state === 'planned' || earliest <= notice))
      }
      const told = (await Promise.all(ORDER.map((slug) => listNews(db, `hub:${slug}`))))
        .flat()
        .filter(({ publishedAt }) => publishedAt.slice(0, 10) <= notice)
      assert.deepEqual(
        told.filter(({ source }) => source !== 'Eksempel').map(({ key }) => key),
        ['folkemote-2019', 'folkemote-2019'],
      )
    })
  })
}

test('with examples every open hub and every desk in service has hours, whatever the day', async () => {
  const { db } = await freshDatabase('town')
  const days = ['2019-11-20', '2020-01-02', '2020-12-31', '2021-03-31', '2022-01-03', '2026-11-23', '2031-05-05'].map(day)
  for (const on of days) {
    for (const { slug, status } of await hubsOnDay(db, on)) {
      const periods = (await listOpeningPeriods(db, `hub:${slug}`)).filter(
        ({ knownFrom, from, to }) => knownFrom <= on && (from ?? on) <= on && (to ?? on) >= on,
      )
      const hasHours = (provider?: string) => periods.some((period) => period.provider === provider && period.spans.length > 0)
      if (status === 'open') assert.ok(hasHours(), `${slug} ${on}`)
      const desk = (await listPresences(db, `hub:${slug}`)).find(({ provider }) => provider === 'innbyggerservice')
      const from = parseImprecise(desk?.from ?? '')
      if (from && presenceOn({ ...from, validTo: null }, on) === 'in_service')
        assert.ok(hasHours('innbyggerservice'), `desk at ${slug} ${on}`)
    }
  }
})

test('without examples no row calls itself one', async () => {
  const { pool } = await freshDatabase('facts')
  const tables = [
    'hub',
    'hub_location',
    'milestone',
    'provider',
    'presence',
    'opening_period',
    'closure',
    'facility',
    'room',
    'offer',
    'news',
    'predecessor',
    'search_entry',
  ]
  for (const table of tables) assert.equal((await pool.query(`select from ${table} where layer = 'example'`)).rowCount, 0, table)
})
