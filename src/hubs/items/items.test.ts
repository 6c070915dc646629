import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Tx } from '../../platform/database/index.ts'
import { freshDatabase, type TestDatabase } from '../../platform/database/testing.ts'
import { databaseFault } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { day } from '../../platform/time/index.ts'
import { ITEM_KINDS, isKindName, listClosures, putClosure, putOpeningPeriod, removeHub, type KindName } from './index.ts'

const knownFrom = day('2020-01-01')
const source = 'Prøven'

/** One item of every kind that can be taken away, as a form or the API would send it. */
const ITEMS: Record<
  Exclude<KindName, 'municipality'>,
  { scope: 'municipality' | 'hub:tofte'; item: Record<string, unknown> & { key?: string; slug?: string; code?: string } }
> = {
  hub: {
    scope: 'municipality',
    item: {
      slug: 'ny',
      order: 20,
      mark: { shape: 'edge', start: 3, step: 2, bright: '#aabbcc', deep: '#001122' },
      position: { lat: 60, lon: 10, within: 9 },
      names: [{ name: 'Ny', short: 'Ny' }],
      formerSlugs: ['gammel'],
      source,
      knownFrom,
    },
  },
  provider: {
    scope: 'municipality',
    item: {
      slug: 'koret',
      order: 90,
      kind: 'association',
      municipal: false,
      frontDesk: false,
      sensitive: false,
      names: [{ name: 'Koret' }],
      description: { nb: 'Vi synger.' },
      formerSlugs: [],
      offers: [],
      source,
      knownFrom,
    },
  },
  location: { scope: 'hub:tofte', item: { key: 'ny', street: 'Gata 1', doorConfirmed: true, from: '2030-01-01', source, knownFrom } },
  milestone: {
    scope: 'municipality',
    item: { key: 'ny', kind: 'other', state: 'planned', date: '2030-Q2', title: { nb: 'Noe' }, announcedAsFirst: false, source, knownFrom },
  },
  presence: { scope: 'hub:tofte', item: { key: 'ny', provider: 'kafe-kime', from: '2030-06', to: '2031-01-01', source, knownFrom } },
  opening_period: {
    scope: 'hub:tofte',
    item: {
      key: 'ny',
      provider: 'kafe-kime',
      override: false,
      onHolidays: 'closed',
      spans: [{ days: ['sat'], from: '22:00', to: '02:00', nextDay: true, mode: 'remote' }],
      source,
      knownFrom,
    },
  },
  closure: {
    scope: 'hub:tofte',
    item: {
      key: 'ny',
      from: '2030-01-01',
      to: '2030-01-02',
      reason: { nb: 'Rør' },
      exceptions: [{ provider: 'kafe-kime' }],
      source,
      knownFrom,
    },
  },
  facility: { scope: 'hub:tofte', item: { key: 'ny', kind: 'wifi', state: 'partly', checkedOn: '2030-01-01', source, knownFrom } },
  room: { scope: 'hub:tofte', item: { key: 'ny', name: { nb: 'Rom', en: 'Room' }, capacity: 3, isDesk: false, source, knownFrom } },
  offer: {
    scope: 'hub:tofte',
    item: { key: 'ny', provider: 'innbyggerservice', title: { nb: 'Hjelp' }, how: 'drop_in', source, knownFrom },
  },
  news: {
    scope: 'municipality',
    item: {
      key: 'ny',
      title: { nb: 'Nytt' },
      body: { nb: 'Mer.' },
      publishedAt: '2030-07-01T12:30',
      happensOn: '2030-07-04',
      themes: [],
      places: [],
      source,
    },
  },
  predecessor: { scope: 'hub:tofte', item: { key: 'ny', name: 'Det gamle', carriedOnFrom: '2020-01-01', source, knownFrom } },
  place: { scope: 'municipality', item: { slug: 'vika', name: 'Vika', otherNames: ['Viken'], hub: 'tofte', source } },
  theme: { scope: 'municipality', item: { slug: 'sang', name: { nb: 'Sang', en: 'Song' }, source } },
  message_line: { scope: 'municipality', item: { key: 'sender', words: { nb: 'Hilsen oss' }, source } },
  postcode: { scope: 'municipality', item: { code: '0001', town: 'VIKA', hub: 'tofte', source } },
}

/** A database holds one municipality; it is changed and never taken away. */
const isRemovable = (kind: string): kind is keyof typeof ITEMS => isKindName(kind) && kind !== 'municipality'

describe('an item of a hub', () => {
  let database: TestDatabase
  const within = <T>(act: (tx: Tx) => Promise<T>) => database.db.transaction().execute(act)
  before(async () => {
    database = await freshDatabase('facts')
  })

  for (const kind of Object.keys(ITEMS).filter(isRemovable)) {
    test(`of kind ${kind} is found as it was put, removed, and put back`, async () => {
      const { scope, item } = ITEMS[kind]
      const key = item.key ?? item.slug ?? item.code ?? ''
      const { put, find, remove } = ITEM_KINDS[kind]
      await within((tx) => put(tx, { scope, layer: 'fact' }, item))
      const found = await find(database.db, scope, key)
      assert.deepEqual(found, { item, layer: 'fact' })
      await within((tx) => put(tx, { scope, layer: 'example' }, item))
      assert.equal((await find(database.db, scope, key))?.layer, 'example')
      await within((tx) => remove(tx, scope, key))
      assert.equal(await find(database.db, scope, key), null)
      await within((tx) => put(tx, { scope, layer: 'fact' }, found?.item))
      assert.deepEqual(await find(database.db, scope, key), found)
      await within((tx) => remove(tx, scope, key))
      await assert.rejects(
        within((tx) => remove(tx, scope, key)),
        (error) => error instanceof Fault && error.fault === 'not-found',
      )
    })
  }

  test('that is not of its shape is refused on the way in', async () => {
    await assert.rejects(
      within((tx) => ITEM_KINDS.closure.put(tx, { scope: 'hub:tofte', layer: 'fact' }, { key: 'x' })),
      { name: 'ZodError' },
    )
  })

  test('counts its changes, for calendars that follow it', async () => {
    const item = { key: 'telles', from: day('2030-02-01'), to: day('2030-02-01'), reason: { nb: 'A' }, exceptions: [], knownFrom }
    for (const nb of ['A', 'B', 'C'])
      await within((tx) => putClosure(tx, { scope: 'hub:tofte', layer: 'fact' }, { ...item, reason: { nb } }))
    const row = await database.db.selectFrom('closure').select(['sequence', 'source']).where('key', '=', 'telles').executeTakeFirst()
    assert.deepEqual(row, { sequence: 2, source: 'Kommunen selv' })
    assert.equal((await listClosures(database.db, 'hub:tofte', { key: 'telles' }))[0]?.reason.nb, 'C')
  })

  test('that points to a provider nobody knows is told at its field', async () => {
    const item = { key: 'x', from: knownFrom, to: knownFrom, reason: { nb: 'A' }, exceptions: [{ provider: 'spøkelset' }], knownFrom }
    await assert.rejects(
      within((tx) => putClosure(tx, { scope: 'hub:tofte', layer: 'fact' }, item)),
      (error) => error instanceof Fault && error.fields[0]?.field === 'exceptions.0.provider',
    )
  })

  test('at a hub that is not there is not found', async () => {
    await assert.rejects(listClosures(database.db, 'hub:atlantis'), (error) => error instanceof Fault && error.fault === 'not-found')
  })

  test('may not be hours that overlap those of the same provider without an override', async () => {
    const period = { key: 'dobbelt', override: false, onHolidays: 'closed' as const, spans: [], knownFrom }
    const fault = await within((tx) => putOpeningPeriod(tx, { scope: 'hub:borgen', layer: 'fact' }, period)).then(() => null, databaseFault)
    assert.equal(fault?.constraint, 'opening_periods_need_an_override_to_overlap')
    await within((tx) => putOpeningPeriod(tx, { scope: 'hub:borgen', layer: 'fact' }, { ...period, override: true }))
  })

  test('is a hub that places lead to: it is not removed', async () => {
    await assert.rejects(
      within((tx) => removeHub(tx, 'municipality', 'tofte')),
      (error) => error instanceof Fault && error.fault === 'conflict',
    )
  })
})
