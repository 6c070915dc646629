import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { freshDatabase, type TestDatabase } from '../platform/database/testing.ts'
import { search } from '../platform/search/index.ts'
import { day } from '../platform/time/index.ts'
import { Closure } from './content/shapes.ts'
import { listSynonyms, putClosure, putNews, removeClosure, removeNews } from './items/index.ts'
import { indexMissingPresences } from './index-missing-presences.ts'
import { reindexHub } from './search-entries.ts'

describe('what can be found about the hubs', () => {
  let db: TestDatabase['db']
  before(async () => {
    db = (await freshDatabase('town')).db
  })
  const ask = async (q: string, on: string, lang = 'nb') => {
    const { hits } = await search(db, { q, lang, day: day(on), synonyms: await listSynonyms(db), limit: 5 })
    return hits
  }
  const first = async (q: string, on: string, lang?: string) => {
    const [hit] = await ask(q, on, lang)
    return hit && [hit.kind, hit.title, hit.path]
  }

  test('the former name of Innbyggerservice leads to it, under the name it has on the day (row 24)', async () => {
    assert.deepEqual(await first('servicetorget', '2019-12-31'), ['provider', 'Servicetorget', '/tilbyder/innbyggerservice'])
    assert.deepEqual(await first('servicetorget', '2020-01-01'), ['provider', 'Innbyggerservice', '/tilbyder/innbyggerservice'])
    assert.deepEqual(await first('innbyggerservice', '2019-11-20'), ['provider', 'Servicetorget', '/tilbyder/innbyggerservice'])
  })

  test('places and postcodes lead to their hub (row 22)', async () => {
    assert.deepEqual(await first('3484', '2019-11-20'), ['postcode', '3484 Holmsbu', '/torg/tofte'])
    assert.deepEqual(await first('Holmsbu', '2019-11-20'), ['place', 'Holmsbu', '/torg/tofte'])
    assert.deepEqual(await first('saetre', '2019-11-20'), ['hub', 'Sætre innbyggertorg', '/torg/saetre'])
  })

  test('both spellings of a word find the same', async () => {
    for (const [one, other] of [
      ['deltakelse', 'deltagelse'],
      ['frivilligsentral', 'frivillighetssentral'],
    ] as const) {
      const refs = async (q: string) => (await ask(q, '2022-01-01')).map(({ kind, ref }) => `${kind} ${ref}`).toSorted()
      const found = await refs(one)
      assert.ok(found.length > 0)
      assert.deepEqual(await refs(other), found)
    }
  })

  test('things are found in the language of the page, and not before they were known', async () => {
    assert.equal((await first('hearing loop', '2026-01-05', 'en'))?.[0], 'facility')
    assert.equal(await first('trommer', '2026-08-31'), undefined)
    assert.equal((await first('trommer', '2026-09-01'))?.[0], 'news')
  })

  test('a change by staff is found as soon as the hub is indexed anew, and gone when it is taken back', async () => {
    const item = {
      key: 'fuglekasser',
      title: { nb: 'Fuglekasser' },
      body: { nb: 'Vi snekrer.' },
      publishedAt: '2026-01-05T08:00',
      themes: [],
      places: [],
    }
    await db.transaction().execute(async (tx) => {
      await putNews(tx, { scope: 'hub:borgen', layer: 'fact' }, item)
      await reindexHub(tx, 'borgen')
    })
    assert.deepEqual(await first('fuglekasse', '2026-01-05'), ['news', 'Fuglekasser', '/torg/borgen/nytt/fuglekasser'])
    await db.transaction().execute(async (tx) => {
      await removeNews(tx, 'hub:borgen', 'fuglekasser')
      await reindexHub(tx, 'borgen')
    })
    assert.deepEqual(await ask('fuglekasse', '2026-01-05'), [])
    assert.equal((await first('Borgen', '2026-01-05'))?.[2], '/torg/borgen')
  })

  test('opening hours lead to the pages with hours, of every hub', async () => {
    for (const [q, lang, title] of [
      ['åpningstider', 'nb', /^Åpningstider på /],
      ['opningstider', 'nn', /^Opningstider på /],
      ['opening hours', 'en', /^Opening hours at /],
    ] as const) {
      const { hits } = await search(db, { q, lang, day: day('2026-11-25'), synonyms: await listSynonyms(db), limit: 8 })
      assert.equal(new Set(hits.map(({ path }) => path)).size, 8, q)
      for (const hit of hits) assert.match(hit.path, /^\/torg\/[a-z]+\/apningstider$/)
      for (const hit of hits) assert.match(hit.title, title)
    }
  })

  test('the name of a hub leads to the hub, and a postcode with that name comes after it and its place', async () => {
    const hits = await ask('tofte', '2026-11-25')
    assert.deepEqual(
      hits.slice(0, 2).map(({ kind }) => kind),
      ['hub', 'place'],
    )
    assert.ok(hits.every(({ kind }) => kind !== 'postcode'))
  })

  test('who is asked for together with a hub is found at that hub, from the day they are there, also in a database from before', async () => {
    const at = async (q: string, on: string) => {
      const hubs = [
        { slug: 'heggedal', names: ['Heggedal', 'heggedal'] },
        { slug: 'slemmestad', names: ['Slemmestad'] },
      ]
      const { hits } = await search(db, { q, lang: 'nb', day: day(on), synonyms: await listSynonyms(db), hubs, limit: 5 })
      return hits[0] && [hits[0].kind, hits[0].title, hits[0].path]
    }
    const library = ['provider', 'Asker-bibliotekene', '/torg/heggedal#hvem']
    assert.deepEqual(await at('bibliotek heggedal', '2026-11-25'), library)
    assert.deepEqual(await at('biblioteket på Heggedal', '2026-11-25'), library)
    assert.equal((await at('bibliotek heggedal', '2019-11-20'))?.[1], 'Biblioteket')
    assert.equal((await at('bibliotek slemmestad', '2021-06-01'))?.[2], '/torg/slemmestad#hvem')
    assert.notEqual((await at('bibliotek slemmestad', '2020-06-01'))?.[2], '/torg/slemmestad#hvem')
    assert.deepEqual(await first('bibliotek', '2026-11-25'), ['provider', 'Asker-bibliotekene', '/tilbyder/asker-bibliotekene'])
    await db.deleteFrom('searchEntry').where('kind', '=', 'provider').where('hub', 'is not', null).execute()
    assert.equal(await indexMissingPresences(db), true)
    assert.deepEqual(await at('bibliotek heggedal', '2026-11-25'), library)
    assert.equal(await indexMissingPresences(db), false)
  })

  test('a closure is found by its reason from the day it is known until it is over', async () => {
    const lasts = { from: '2026-11-25', to: '2026-11-30', exceptions: [], knownFrom: '2026-11-24' } as const
    const item = { key: 'vann', reason: { nb: 'Vannlekkasje' }, ...lasts }
    const ofProvider = { ...item, key: 'kurs', provider: 'innbyggerservice', reason: { nb: 'Kursdag' } }
    await db.transaction().execute(async (tx) => {
      await putClosure(tx, { scope: 'hub:tofte', layer: 'fact' }, Closure.parse(item))
      await putClosure(tx, { scope: 'hub:tofte', layer: 'fact' }, Closure.parse(ofProvider))
      await reindexHub(tx, 'tofte')
    })
    const [hit] = await ask('vannlekkasje', '2026-11-25')
    assert.deepEqual([hit?.kind, hit?.path], ['closure', '/torg/tofte'])
    const summary = (found: typeof hit) => found?.summary.map(({ text }) => text).join('')
    assert.equal(summary(hit), 'Tofte innbyggertorg er stengt fra 25. november 2026 til og med 30. november 2026.')
    assert.match(summary((await ask('kursdag', '2026-11-25'))[0]) ?? '', /^Innbyggerservice er stengt .* På Tofte innbyggertorg\.$/)
    assert.deepEqual(await ask('vannlekkasje', '2026-11-23'), [])
    assert.deepEqual(await ask('vannlekkasje', '2026-12-01'), [])
    await db.transaction().execute(async (tx) => {
      for (const key of ['vann', 'kurs']) await removeClosure(tx, 'hub:tofte', key)
      await reindexHub(tx, 'tofte')
    })
    assert.deepEqual(await ask('vannlekkasje', '2026-11-25'), [])
  })
})
