import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HubAnswer } from '../../src/hubs/api/shapes.ts'
import { listingOf } from '../../src/platform/openapi/index.ts'
import { raiseVersions } from '../../src/platform/cache/index.ts'
import { freshDatabase } from '../../src/platform/database/testing.ts'
import { changedTown, HUBS, SLUGS, townsOn, type TownThatDay } from './notice.ts'

const Hubs = listingOf(HubAnswer)
const hubsOf = async (town: TownThatDay) => (await town.api(Hubs, '/api/v1/hubs')).items
const withStatus = async (town: TownThatDay, status: string) =>
  (await hubsOf(town)).filter((hub) => hub.status === status).map((hub) => hub.slug)

/** The board's own words for a hub's state. */
const stateOf = (board: { texts(selector: string): readonly string[] }, slug: string) => {
  const state = board.texts(`.board > li[data-hub="${slug}"] .state`)[0]
  assert.ok(state, `${slug} is not on the board`)
  return state
}
const PLANNED = /^(Torget åpner|Når torget åpner, er ikke kunngjort)/

for (const town of townsOn('2019-11-20'))
  test(`row 1: Tofte and Slemmestad are planned, and their pages say so first (${town.how})`, async () => {
    for (const slug of ['tofte', 'slemmestad']) {
      const page = await town.page(`/torg/${slug}`)
      assert.match(page.texts('.hero .answer')[0] ?? '', /^Planlagt\./)
      assert.ok(page.headings.includes('Snakk med et menneske'), 'there is a way to make contact')
      assert.equal((await town.api(HubAnswer, `/api/v1/hubs/${slug}`)).status, 'planned')
    }
  })

for (const town of townsOn('2019-11-20'))
  test(`row 4: a hub tells what has happened and what comes next, by date (${town.how})`, async () => {
    const tofte = await town.page('/torg/tofte')
    const happened = tofte.texts('.timeline .happened .what').join(' · ')
    const planned = tofte.texts('.timeline .planned .what').join(' · ')
    assert.match(happened, /sak 32\/19/)
    assert.match(planned, /Åpent folkemøte på Tofte/)
    assert.match(planned, /Tofte blir det første innbyggertorget som åpner i den nye kommunen/)
    assert.deepEqual(tofte.texts('.timeline .when time').length > 0, true)
    assert.match(tofte.texts('.news li').join(' · '), /Folkemøte på Tofte 21\. november .* 13\. november 2019, Tofte innbyggertorg/)
    const { milestones } = await town.api(HubAnswer, '/api/v1/hubs/tofte')
    assert.deepEqual(new Set(milestones.map((one) => one.state)), new Set(['planned']), 'nothing of Tofte itself has happened yet')
  })

for (const town of townsOn('2020-02-01'))
  test(`row 4: when Tofte has opened, its page tells what came true instead of the plan (${town.how})`, async () => {
    const tofte = await town.page('/torg/tofte')
    assert.match(
      tofte.texts('.timeline .happened').join(' · '),
      /2\. januar 2020 .*Innbyggertorget åpnet.* 30\. januar 2020 .*Offisiell åpning/,
    )
    assert.doesNotMatch(tofte.text, /Tofte blir det første innbyggertorget som åpner/)
    const whole = await town.page('/torg/tofte/historie')
    assert.match(whole.text, /Tofte blir det første innbyggertorget som åpner/, 'the whole story keeps the plan')
  })

for (const town of townsOn('2020-02-01'))
  test(`row 4: a step on the front page says which hub it is of (${town.how})`, async () => {
    const steps = (await town.page('/')).texts('.timeline li').filter((step) => /2\. januar 2020|30\. januar 2020/.test(step))
    assert.ok(steps.length >= 2)
    for (const step of steps) assert.match(step, /Tofte/)
  })

for (const town of townsOn('2019-11-20'))
  test(`row 30: who will be met at Slemmestad has another name until the merger, not until it comes there (${town.how})`, async () => {
    const { text } = await town.page('/torg/slemmestad')
    assert.match(text, /Innbyggerservice ?kommer i 2021\. Heter Servicetorget til 1\. januar 2020\./)
    assert.doesNotMatch(text, /til da\./)
    const poster = (await town.page('/torg/tofte/plakat')).text
    assert.match(poster, /Åpent folkemøte på (Tofte|Slemmestad) [a-zæøå]+ \d+\. november 2019, klokkeslett kunngjøres, sted kunngjøres/)
  })

for (const town of townsOn('2020-02-01'))
  test(`row 2: a meeting that was planned for a day gone by is not called planned as if it were to come (${town.how})`, async () => {
    for (const path of ['/', '/torg/tofte', '/torg/slemmestad']) {
      const steps = (await town.page(path)).texts('.timeline li').filter((step) => step.includes('Åpent folkemøte'))
      for (const step of steps) {
        assert.doesNotMatch(step, /Planlagt|kunngjøres/, `${path}: ${step}`)
        assert.match(step, /Var planlagt/, `${path}: ${step}`)
      }
    }
  })

for (const town of townsOn('2019-11-20'))
  test(`row 5: eight hubs, six planned and two in operation (${town.how})`, async () => {
    assert.deepEqual(await withStatus(town, 'open'), ['heggedal', 'borgen'])
    assert.equal((await withStatus(town, 'planned')).length, 6)
    assert.equal((await hubsOf(town)).length, 8)
    const list = await town.page('/torg')
    assert.equal(list.texts('.page-title .lead')[0], '2 i drift, 6 planlagte.')
    for (const page of [list, await town.page('/')]) {
      assert.equal(page.texts('.board > li').length, 8)
      const planned = SLUGS.filter((slug) => PLANNED.test(stateOf(page, slug)))
      assert.deepEqual(planned, ['tofte', 'saetre', 'spikkestad', 'holmen', 'slemmestad', 'asker'])
    }
  })

for (const town of townsOn('2019-11-20'))
  test(`row 25: eight places, with exactly these names and in this order (${town.how})`, async () => {
    const names = HUBS.map(([, name]) => name)
    assert.deepEqual(
      (await hubsOf(town)).map((hub) => [hub.slug, hub.shortName]),
      HUBS,
    )
    assert.deepEqual(
      (await hubsOf(town)).map((hub) => hub.name),
      names.map((name) => `${name} innbyggertorg`),
    )
    for (const path of ['/', '/torg']) {
      const page = await town.page(path)
      assert.deepEqual(page.texts('.board > li h3'), names, path)
      assert.deepEqual(page.texts('details.switch li'), names, path)
    }
    const map = await town.page('/kart')
    const listed = map.links.filter(({ href }) => /^\/torg\/[a-z]+(\?|$)/.test(href)).map(({ text }) => text)
    for (const name of names)
      assert.ok(
        listed.some((text) => text.includes(name)),
        `${name} is in the list beside the map`,
      )
    assert.match((await town.page('/om')).text, /Tofte, Sætre, Spikkestad, Holmen, Slemmestad, Heggedal, Borgen og Asker/)
  })

for (const town of townsOn('2019-11-30'))
  test(`row 26: exactly Heggedal and Borgen are in operation before the merger (${town.how})`, async () => {
    assert.deepEqual(await withStatus(town, 'open'), ['heggedal', 'borgen'])
    assert.match((await town.page('/om')).text, /i drift: Heggedal og Borgen\./)
    const [front, list] = [await town.page('/'), await town.page('/torg')]
    for (const slug of SLUGS) {
      const isOpen = slug === 'heggedal' || slug === 'borgen'
      for (const page of [front, list]) assert.equal(PLANNED.test(stateOf(page, slug)), !isOpen, slug)
    }
    for (const [slug, planned] of [
      ['heggedal', false],
      ['borgen', false],
      ['asker', true],
    ] as const) {
      assert.equal((await town.page(`/torg/${slug}`)).texts('.hero .answer')[0]?.startsWith('Planlagt.'), planned, slug)
    }
  })

for (const town of townsOn('2019-11-20'))
  test(`row 33: Tofte is announced as the first to open after the merger (${town.how})`, async () => {
    assert.match((await town.page('/')).text, /Tofte blir det første torget som åpner etter sammenslåingen\./)
    assert.equal((await town.api(HubAnswer, '/api/v1/hubs/tofte')).opening?.date.text, '2020')
  })

for (const town of townsOn('2020-02-01'))
  test(`row 33: the front page says that Tofte opened first after the merger (${town.how})`, async () => {
    assert.match((await town.page('/')).text, /Første torg som åpnet etter sammenslåingen: Tofte, 2\. januar 2020\./)
    const { opening, status } = await town.api(HubAnswer, '/api/v1/hubs/tofte')
    assert.deepEqual([status, opening?.state, opening?.date.text], ['open', 'actual', '2020-01-02'])
  })

test('row 33: it says so because the milestones say so: without them nobody is first, and with others another is', async () => {
  const database = await freshDatabase('facts')
  const front = async () => (await changedTown(database, '2020-02-01').page('/')).text
  await database.pool.query(`delete from milestone where kind = 'opening' and hub_id = (select id from hub where slug = 'tofte')`)
  assert.doesNotMatch(await front(), /etter sammenslåingen/)
  await database.pool.query(
    `insert into milestone (hub_id, key, kind, state, earliest, latest, title, known_from, layer, source)
     select id, 'prove', 'opening', 'actual', '2020-01-20', '2020-01-20', '{"nb": "Åpnet"}', '2020-01-20', 'fact', 'Prøve' from hub where slug = 'asker'`,
  )
  // Every act tells that it changed something; the statement above is none.
  await database.db.transaction().execute((tx) => raiseVersions(tx, ['hub:asker']))
  assert.match(await front(), /Første torg som åpnet etter sammenslåingen: Asker, 20\. januar 2020\./)
})
