import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { addDays, day } from '../../src/platform/time/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'

const FIRST_DAY = '2020-01-02T10:00'
const CARD = '/timer/barnehageplass'
const BUILDING = '/timer/bygge-pa-egen-tomt'

let town: OpenTown
before(async () => {
  town = await openTown({ now: FIRST_DAY })
})

const rowOf = async (path: string, hub: string) =>
  (await town.page(path)).texts('table.rows tbody tr').find((text) => text.startsWith(hub)) ?? assert.fail(`no row for ${hub}`)

describe('somebody asks about «barnehage» at Tofte on the first open day', () => {
  for (const words of ['barnehage', 'barnehageplass', 'søke barnehage', 'Barnehager', 'daghjem', 'søkje barnehage'])
    it(`the card is the first answer to «${words}»`, async () => {
      const found = await town.page(`/sok?q=${encodeURIComponent(words)}`)
      const [first] = found.texts('.hits > li')
      assert.match(first ?? '', /^Tema ?Plass i barnehage/, first)
      assert.equal(found.linkTo('Plass i barnehage'), CARD)
    })

  it('the card says what, where, who and which papers to bring, and can be printed', async () => {
    const card = await town.page(CARD)
    assert.equal(card.heading, 'Plass i barnehage')
    assert.match(card.text, /Du får hjelp til å fylle ut søknaden/)
    assert.match(card.text, /Ta med ?Legitimasjon/)
    assert.match(card.text, /Du møter ?Innbyggerservice/)
    assert.match(card.text, /Når du skal et annet sted ?Vi bestemmer ikke hvem som får plass/)
    assert.match(await rowOf(CARD, 'Tofte'), /Bare kom/)
    assert.match(await rowOf(CARD, 'Tofte'), /Bare kom\. (Man|Tir|Ons|Tor|Fre).*\d–\d\d/, 'when one can come, also from paper')
    assert.equal(card.texts('torg-print').length, 1)
    assert.equal(card.texts('.paper-foot code').length, 1)
    assert.match(card.text, /Eksempel/i, 'it is made up, and says so')
  })

  it('nothing is a dead end: one can ask, or agree on a time', async () => {
    const way = (await town.page(CARD)).linkTo('Avtal tid eller spør')
    assert.equal((await town.get(way)).status, 200)
    assert.equal((await town.get('/timer/finnes-ikke')).status, 404)
    assert.match((await town.page('/timer')).text, /Finner du det ikke\? Spør oss/)
  })
})

describe('row 7: which service is met at which hub', () => {
  it('a table has a row for each topic and says how it is met at each of the eight hubs', async () => {
    const list = await town.page('/timer')
    assert.equal(list.texts('table.matrix thead th').length, 9)
    const row = list.texts('table.matrix tbody tr').find((text) => text.startsWith('Bygge, rive')) ?? ''
    assert.equal(row.match(/Avtal tid først/g)?.length, 2, row)
    assert.equal(row.match(/Bare kom/g)?.length, 1, row)
    assert.equal(list.texts('table.matrix tbody tr').length, 7)
  })

  it('at each of the eight hubs there is something to book', async () => {
    const { db } = town.deps
    const { rows } = await sql<{ slug: string }>`select distinct h.slug from hub h join work_pattern w on w.hub_id = h.id and not w.is_extra
      join caseworker c on c.id = w.caseworker_id and c.kind = 'caseworker' join service s on c.services ? s.key and s.booking is not null
      join service_place p on p.service_id = s.id and p.hub_id = h.id`.execute(db)
    assert.equal(rows.length, 8, rows.map(({ slug }) => slug).join(', '))
    for (const hub of ['heggedal', 'borgen']) {
      const times = await town.page(`/timer/ny-i-kommunen/tid?torg=${hub}`)
      assert.ok(times.texts('.time-days > li').length > 0, hub)
    }
  })

  it('each hub shows what one gets help with there, and leads to the card', async () => {
    const tofte = await town.page('/torg/tofte')
    assert.ok(tofte.headings.includes('Dette får du hjelp med her'))
    assert.equal(tofte.linkTo('Plass i barnehage'), CARD)
    assert.doesNotMatch(tofte.text, /Råd til å bo/)
    assert.equal((await town.page('/torg/holmen')).linkTo('Råd til å bo'), '/timer/rad-til-a-bo')
  })

  it('where it is not met, the nearest hub that has it is named', async () => {
    assert.match(await rowOf(BUILDING, 'Spikkestad'), /Ikke her.*Nærmeste er (i|på) (Sætre|Asker|Tofte)\./)
    assert.match(await rowOf(BUILDING, 'Holmen'), /Nærmeste er i Asker\./)
  })

  it('a service has come to a hub only when who helps with it is there', async () => {
    assert.match(await rowOf(CARD, 'Slemmestad'), /Ikke her/)
    assert.doesNotMatch((await town.page('/torg/slemmestad')).text, /Dette får du hjelp med her/)
    assert.match(await rowOf(`${CARD}?dato=2022-01-10`, 'Slemmestad'), /Bare kom/)
    assert.match((await town.page(`${CARD}?dato=2019-11-20`)).text, /Akkurat denne dagen møter du ingen om dette/)
  })

  it('a provider that leaves takes its services along, without an edit of them', async () => {
    const leaving = await openTown({ now: FIRST_DAY })
    await leaving.deps.db
      .updateTable('presence')
      .set({ validTo: addDays(day('2020-01-02'), -1), earliest: day('2019-01-01'), latest: day('2019-01-01') })
      .where('hubId', '=', (eb) => eb.selectFrom('hub').select('id').where('slug', '=', 'tofte'))
      .execute()
    const row = (await leaving.page(CARD)).texts('table.rows tbody tr').find((text) => text.startsWith('Tofte')) ?? ''
    assert.match(row, /Ikke her.*Nærmeste er i Sætre\./)
  })
})

describe('the same as data', () => {
  const Services = z.object({
    items: z.array(z.object({ key: z.string(), example: z.boolean(), hubs: z.array(z.object({ hub: z.string(), how: z.string() })) })),
  })
  const served = async (query = '') => Services.parse(await (await town.get(`/api/v1/services${query}`)).json()).items

  it('the API says which hubs have it today, as the page does', async () => {
    const building = (await served()).find(({ key }) => key === 'bygge-pa-egen-tomt') ?? assert.fail('not there')
    assert.deepEqual(building.hubs, [
      { hub: 'tofte', how: 'by_appointment' },
      { hub: 'saetre', how: 'by_appointment' },
      { hub: 'asker', how: 'drop_in' },
    ])
    assert.ok(building.example)
  })

  it('a hub asked for narrows the list, and of one that nobody knows it is said that it is none', async () => {
    const keys = (await served('?hub=borgen')).map(({ key }) => key)
    assert.deepEqual(keys, ['barnehageplass', 'skjema-og-nett', 'ny-i-kommunen'])
    assert.equal((await town.get('/api/v1/services?hub=finnes-ikke')).status, 422)
    assert.equal((await town.get('/api/v1/services/finnes-ikke')).status, 404)
  })
})

it('without examples nothing is made up: the page says that nothing is entered, and whom to ask', async () => {
  const bare = await openTown({ now: FIRST_DAY, env: { EXAMPLES: 'off' } })
  const list = await bare.page('/timer')
  assert.match(list.text, /ikke lagt inn noen temaer ennå/)
  assert.equal(list.linkTo('Spør Innbyggerservice'), '/kontakt/tilbyder/innbyggerservice')
  assert.equal((await bare.get(CARD)).status, 404)
})

it('nynorsk and English have the whole card', async () => {
  for (const lang of ['nn', 'en']) {
    const card = await town.page(`/${lang}${CARD}`)
    assert.doesNotMatch(card.html, /<span lang="nb"/, lang)
  }
  assert.match((await town.page(`/en${CARD}`)).text, /A place in kindergarten/)
})
