import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BodyAnswer } from '../../src/bodies/api.ts'
import { listingOf } from '../../src/platform/openapi/index.ts'
import { townsAt, townsOn } from './notice.ts'

const LSU = [
  ['lsu-tofte', 'Lokalsamfunnsutvalg Tofte', 'Tofte, Filtvet, Holmsbu og Kana'],
  ['lsu-slemmestad', 'Lokalsamfunnsutvalg Slemmestad', 'Slemmestad og Vollen'],
  ['lsu-heggedal', 'Lokalsamfunnsutvalg Heggedal', 'Heggedal'],
] as const

for (const moment of ['2019-11-20', '2020-06-01'])
  for (const town of townsOn(moment))
    test(`row 15: the page of each committee says what it rests on, its places, that it is a trial and until when; it is planned, not said to sit (${town.how})`, async () => {
      for (const [slug, name, places] of LSU) {
        const page = await town.page(`/organ/${slug}`)
        assert.equal(page.heading, name)
        assert.match(page.text, /Planlagt\. Ingen har fortalt at det er kommet i gang\./)
        assert.match(page.text, /Utvalg oppnevnt av kommunestyret/)
        assert.match(page.text, /Kommuneloven\. Hvilken paragraf er ikke kunngjort\./)
        assert.match(page.text, /Kommunestyret 32\/19 \(2019\)/)
        assert.ok(page.text.includes(places), places)
        assert.match(page.text, /Det er en prøve/)
        assert.match(page.text, /Fra 1\. januar 2020 til 31\. desember 2021/)
        assert.doesNotMatch(page.text, /er passert|I gang fra|områdeforum/i)
      }
    })

for (const town of townsOn('2022-01-01'))
  test(`row 15: from 2022-01-01 the planned end has passed, prolonged according to later sources, and no decision is made up (${town.how})`, async () => {
    for (const [slug] of LSU) {
      const { text, headings } = await town.page(`/organ/${slug}`)
      assert.ok(!headings.includes('Dette kom etterpå'), 'nothing later is known yet')
      assert.match(text, /Den planlagte slutten, 31\. desember 2021, er passert\./)
      assert.match(text, /Senere kilder sier at forsøket ble forlenget; vedtaket om det er ikke kjent her\./)
      assert.doesNotMatch(text, /er tenkt som|I gang fra|\b(vedtok|ble vedtatt)\b/)
    }
    assert.deepEqual((await town.page('/organ')).headings.slice(1, 2), ['Planlagt slutt er passert'])
  })

for (const town of townsOn('2019-11-20'))
  test(`row 16: how a committee comes to be stands in order, from the public meeting on; only what is announced has a date (${town.how})`, async () => {
    const steps = async (slug: string) => (await town.page(`/organ/${slug}`)).texts('section[aria-labelledby="trinn"] tbody tr')
    const [meeting, nominating, ...rest] = await steps('lsu-tofte')
    assert.match(meeting ?? '', /1\. Folkemøte.*21\. november 2019\. Planlagt\./)
    assert.match(nominating ?? '', /2\. Valgkomité.*Ikke kunngjort/)
    assert.equal(rest.length, 4)
    assert.match((await steps('lsu-slemmestad'))[0] ?? '', /27\. november 2019\. Planlagt\./)
    assert.match((await steps('lsu-heggedal'))[0] ?? '', /Ikke kunngjort/)
  })

for (const town of townsOn('2020-06-01'))
  test(`row 16: a meeting that was planned for a day gone by is not said to have been held (${town.how})`, async () => {
    const [meeting] = (await town.page('/organ/lsu-tofte')).texts('section[aria-labelledby="trinn"] tbody tr')
    assert.match(meeting ?? '', /21\. november 2019\. Var planlagt\. Om det er gjort, er ikke kunngjort\./)
  })

for (const town of townsOn('2019-11-20'))
  test(`row 13: a matter from Vollen belongs to the committee in Slemmestad, not to Heggedal's, and is two clicks from the front page (${town.how})`, async () => {
    const front = await town.page('/')
    assert.ok(front.links.some(({ text, href }) => text.startsWith('Vær med og bestem der du bor') && href.startsWith('/naerdemokrati')))
    assert.match((await town.page('/naerdemokrati')).linkTo('Vollen'), /^\/naerdemokrati\/vollen/)
    const vollen = await town.page('/naerdemokrati/vollen')
    assert.match(vollen.text, /Saker fra Vollen hører til Lokalsamfunnsutvalg Slemmestad\./)
    assert.doesNotMatch(vollen.texts('main').join(), /Lokalsamfunnsutvalg Heggedal/)
    assert.match(vollen.linkTo('Lokalsamfunnsutvalg Slemmestad'), /^\/organ\/lsu-slemmestad/)
    assert.match(
      (await town.page('/naerdemokrati/borgen')).text,
      /Ingen organ er kunngjort for Borgen\. Saker herfra går rett til kommunen\./,
    )
  })

for (const town of townsAt('2019-11-20'))
  test(`row 11: who lives on Tofte finds the public meeting, and a way to propose and to ask (${town.how})`, async () => {
    const page = await town.page('/naerdemokrati/tofte')
    assert.match(page.text, /Kom på folkemøte.*21\. november 2019/)
    for (const path of ['/aktiviteter/foresla', '/kontakt/torg/tofte', '/torg/tofte'])
      assert.ok(
        page.links.some(({ href }) => href.startsWith(path)),
        path,
      )
  })

for (const town of townsOn('2022-01-01'))
  test(`row 13: no new matters are led to a committee whose planned end has passed (${town.how})`, async () => {
    assert.match((await town.page('/naerdemokrati/vollen')).text, /Ingen organ er kunngjort for Vollen/)
  })

for (const town of townsAt('2026-11-25'))
  test(`years later eight area forums stand as associations, with what is not sure (${town.how})`, async () => {
    const { items } = await town.api(listingOf(BodyAnswer), '/api/v1/bodies')
    const forums = items.filter(({ type }) => type === 'association')
    assert.equal(new Set(forums.map(({ hub }) => hub)).size, 8)
    assert.ok(
      forums.every(
        ({ legalBasis, standing, uncertain, places }) => legalBasis === null && standing === 'at_work' && uncertain && places.length === 0,
      ),
    )
    const place = await town.page('/naerdemokrati/borgen')
    assert.match(place.text, /Ingen organ er kunngjort for Borgen\..*Holder til på Borgen innbyggertorg Hvilke steder dette organet er for/)
    assert.match(place.linkTo('Områdeforum Borgen'), /^\/organ\/omradeforum-borgen/, 'perhaps yours, and two clicks away')
    const page = await town.page('/organ/omradeforum-borgen')
    assert.match(page.text, /I gang, senest fra 2024\./)
    assert.match(page.text, /Dette er ikke sikkert.*ikke bekreftet her/)
    assert.match((await town.page('/organ/lsu-tofte')).text, /Dette kom etterpå.*Åtte områdeforum dekker hele kommunen/)
  })

for (const town of townsAt('2019-11-20')) {
  test(`the API tells the same as the page, on the day asked for (${town.how})`, async () => {
    const tofte = await town.api(BodyAnswer, '/api/v1/bodies/lsu-tofte')
    assert.deepEqual(
      [tofte.standing, tofte.decidedBy, tofte.setUp[0]?.date?.text, tofte.places.length],
      ['planned', 'kommunestyret/2019/32', '2019-11-21', 4],
    )
    assert.equal((await town.api(BodyAnswer, '/api/v1/bodies/lsu-tofte?at=2022-01-01')).standing, 'past')
    for (const path of [
      '/api/v1/bodies/nei',
      '/api/v1/bodies/omradeforum-tofte',
      '/organ/omradeforum-tofte',
      '/organ/nei',
      '/naerdemokrati/nei',
    ])
      assert.equal((await town.get(path)).status, 404, path)
    assert.equal((await town.get('/organ/lsu-tofte?dato=2019-11-01')).status, 404)
  })

  test(`the pages are complete in nynorsk and English (${town.how})`, async () => {
    for (const path of ['/organ', '/organ/lsu-tofte', '/naerdemokrati', '/naerdemokrati/vollen']) {
      const count = (await town.page(path)).headings.length
      for (const lang of ['nn', 'en']) assert.equal((await town.page(`/${lang}${path}`)).headings.length, count, lang + path)
    }
  })

  test(`«LSU», «lokalsamfunnsutvalg» and the name of a place find the committee (${town.how})`, async () => {
    for (const [q, slug] of [
      ['LSU Tofte', 'lsu-tofte'],
      ['lokalsamfunnsutvalg Vollen', 'lsu-slemmestad'],
      ['LSU Holmsbu', 'lsu-tofte'],
    ] as const) {
      const hits = await town.page(`/sok?q=${encodeURIComponent(q)}`)
      assert.ok(
        hits.links.some(({ href }) => href === `/organ/${slug}`),
        q,
      )
    }
  })
}
