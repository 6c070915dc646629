import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HubDetailAnswer } from '../../src/hubs/api/house-shapes.ts'
import { HubAnswer, NearestAnswer, ProviderAnswer } from '../../src/hubs/api/shapes.ts'
import type { ReadPage } from '../../src/platform/http/testing.ts'
import { SLUGS, townsAt, townsOn, type TownThatDay } from './notice.ts'

const SERVED_FROM_2020 = SLUGS.filter((slug) => slug !== 'slemmestad')
const deskAt = async (town: TownThatDay, slug: string) => {
  const { presence } = await town.api(HubAnswer, `/api/v1/hubs/${slug}`)
  return presence.find((one) => one.provider === 'innbyggerservice')
}
/** What a hub's page says of those met there, one text each. */
const met = (page: ReadPage, name: string) => page.texts('.met-list > li').find((text) => text.startsWith(name)) ?? ''

for (const town of townsOn('2020-01-02')) {
  test(`row 7: each hub where Innbyggerservice is, shows what it helps with (${town.how})`, async () => {
    for (const slug of ['tofte', 'holmen', 'borgen']) {
      const services = met(await town.page(`/torg/${slug}`), 'Innbyggerservice')
      assert.match(services, /Kommunal tjeneste, drives av kommunen/, slug)
      assert.match(services, /Time med saksbehandler Etter avtale/, slug)
      assert.match(services, /Veiledning om kommunens tjenester Bare kom/, slug)
      const { offers } = await town.api(HubDetailAnswer, `/api/v1/hubs/${slug}`)
      const appointment = offers.find((offer) => offer.title.nb === 'Time med saksbehandler')
      assert.deepEqual([appointment?.provider, appointment?.how, appointment?.layer], ['innbyggerservice', 'by_appointment', 'fact'])
    }
    assert.doesNotMatch(met(await town.page('/torg/slemmestad'), 'Innbyggerservice'), /Time med saksbehandler/)
  })

  test(`row 7: a table says which service is met at which hub (${town.how})`, async () => {
    const list = await town.page('/torg')
    assert.equal(list.texts('table.matrix thead th').length, 9)
    const row = list.texts('table.matrix tbody tr').find((text) => text.startsWith('Innbyggerservice')) ?? ''
    assert.equal(row.match(/Ja/g)?.length, 7, row)
    assert.match(row, /Slemmestadkommer i 2021/)
  })

  test(`row 29: Innbyggerservice is met at seven hubs, also where the hub itself is still planned (${town.how})`, async () => {
    for (const slug of SERVED_FROM_2020) assert.equal((await deskAt(town, slug))?.state, 'in_service', slug)
    assert.equal((await deskAt(town, 'slemmestad'))?.state, 'coming')
    const provider = await town.api(ProviderAnswer, '/api/v1/providers/innbyggerservice')
    assert.deepEqual(
      provider.hubs.filter((one) => one.state === 'in_service').map((one) => one.hub),
      SERVED_FROM_2020,
    )
    for (const slug of ['saetre', 'holmen']) {
      const page = await town.page(`/torg/${slug}`)
      assert.match(page.texts('.hero')[0] ?? '', /Planlagt\./, slug)
      assert.match(page.texts('.hero')[0] ?? '', /Innbyggerservice/, `${slug} says at the top that the desk is there`)
      assert.doesNotMatch(page.texts('.hero')[0] ?? '', /Ingen er satt opp/, slug)
    }
    const front = await town.page('/')
    assert.match(
      front.texts('.board > li[data-hub="saetre"] .state')[0] ?? '',
      /Når torget åpner, er ikke kunngjort\. Innbyggerservice (er|holder til) her\./,
    )
    assert.doesNotMatch(front.texts('.board > li[data-hub="slemmestad"]')[0] ?? '', /Innbyggerservice er her/)
  })
}

for (const town of townsOn('2019-12-31')) {
  test(`row 28: the day before, the desk is called Servicetorget (${town.how})`, async () => {
    const page = await town.page('/tilbyder/innbyggerservice')
    assert.equal(page.heading, 'Servicetorget')
    assert.doesNotMatch(page.text, /Het tidligere/)
    assert.equal((await town.api(ProviderAnswer, '/api/v1/providers/innbyggerservice')).name, 'Servicetorget')
    assert.match((await town.page('/')).text, /Møt Servicetorget/)
  })

  test(`row 28: what comes the next day has the name that it comes with (${town.how})`, async () => {
    const front = await town.page('/')
    assert.match(front.text, /Innbyggerservice kommer 1\. januar 2020/)
    assert.match(front.text, /Innbyggerservice kommer i 2021/)
    assert.doesNotMatch(front.text, /Servicetorget kommer/)
    const tofte = await town.page('/torg/tofte')
    assert.match(met(tofte, 'Innbyggerservice'), /Kommer 1\. januar 2020\. Heter Servicetorget til da\./)
    assert.match(tofte.texts('.hero')[0] ?? '', /Innbyggerservice\s*kommer 1\. januar 2020/)
    assert.match((await town.page('/tilbyder/innbyggerservice')).text, /Kommer 1\. januar 2020 som Innbyggerservice/)
    const names = (await town.page('/torg')).texts('table.matrix tbody th')
    assert.ok(names.includes('Innbyggerservice') && !names.includes('Servicetorget'), names.join())
  })

  test(`row 29: the day before, it is coming to all, and is met at none (${town.how})`, async () => {
    for (const slug of SLUGS) assert.equal((await deskAt(town, slug))?.state, 'coming', slug)
  })
}

for (const town of townsOn('2020-01-01')) {
  test(`row 28: on the day itself it is called Innbyggerservice, and the former name is told (${town.how})`, async () => {
    const page = await town.page('/tilbyder/innbyggerservice')
    assert.equal(page.heading, 'Innbyggerservice')
    assert.match(page.text, /Het tidligere Servicetorget\./)
    const { name, names } = await town.api(ProviderAnswer, '/api/v1/providers/innbyggerservice')
    assert.equal(name, 'Innbyggerservice')
    assert.deepEqual(names, [
      { name: 'Servicetorget', from: null, to: '2019-12-31' },
      { name: 'Innbyggerservice', from: '2020-01-01', to: null },
    ])
    assert.match((await town.page('/')).text, /Møt Innbyggerservice/)
  })

  test(`row 28: the old address leads to the new one for ever, in the same language and for the same day (${town.how})`, async () => {
    const day = town.live ? '' : '?dato=2020-01-01'
    for (const prefix of ['', '/nn', '/en', '/ar']) {
      const answer = await town.get(`${prefix}/tilbyder/servicetorget`)
      assert.equal(answer.status, 301)
      assert.equal(answer.headers.get('location'), `${prefix}/tilbyder/innbyggerservice${day}`)
    }
  })
}

for (const town of townsOn('2020-06-01')) {
  test(`row 30: Slemmestad says that Innbyggerservice comes in 2021, and who serves meanwhile (${town.how})`, async () => {
    const page = await town.page('/torg/slemmestad')
    assert.match(met(page, 'Innbyggerservice'), /Kommer i 2021/)
    assert.match(page.text, /Nærmeste skranke med Innbyggerservice er (på|i) Heggedal\./)
    assert.equal(
      new URL(page.linkTo(page.links.find(({ text }) => text.startsWith('Nærmeste skranke'))?.text ?? ''), 'http://x').pathname,
      '/torg/heggedal',
    )
    assert.equal(town.live, !page.html.includes('dato=2020-06-01'), 'a link from a page of that day stays on that day')
    const desk = await deskAt(town, 'slemmestad')
    assert.deepEqual([desk?.state, desk?.from.text], ['coming', '2021'])
    assert.match((await town.page('/tilbyder/innbyggerservice')).text, /Slemmestad ?Kommer i 2021/)
  })
}

for (const town of townsAt('2020-06-01')) {
  test(`row 30: whoever lives in Slemmestad is told of the desk in Heggedal (${town.how})`, async () => {
    const found = await town.page('/finn?sted=3470')
    assert.equal(found.heading, '3470 Slemmestad får eget torg')
    assert.match(found.texts('.ways').join(' '), /Nærmeste skranke med Innbyggerservice er (på|i) Heggedal/)
    assert.match(found.texts('.ways').join(' '), /Åpningstidene er ikke kunngjort\.|eksempel ?Tidene er ikke kunngjort\./)
    assert.doesNotMatch(found.text, /Kommunen kan/)
    const { label, hub, desk } = await town.api(NearestAnswer, '/api/v1/nearest?postcode=3470')
    assert.deepEqual([label, hub, desk], ['3470 Slemmestad', 'slemmestad', 'heggedal'])
  })
}

for (const town of townsAt('2020-01-02T11:00')) {
  test(`row 22: postcode 3484, Holmsbu and a position there all lead to Tofte (${town.how})`, async () => {
    const holmsbu = await town.page('/finn?sted=3484')
    assert.equal(holmsbu.heading, '3484 Holmsbu hører til Tofte')
    assert.match(holmsbu.texts('.page-title')[0] ?? '', /Åpningstidene er ikke kunngjort\.?$/)
    assert.equal((await town.page('/finn?sted=Tofte')).heading, 'Tofte har eget torg')
    for (const asked of ['Holmsbu', 'holmsbu ', 'HOLMSBU', '3484 Holmsbu']) {
      const page = await town.page(`/finn?sted=${encodeURIComponent(asked)}`)
      assert.match(page.heading, /Holmsbu hører til Tofte$/, asked)
      assert.equal(page.linkTo(page.links.find(({ href }) => href === '/torg/tofte')?.text ?? ''), '/torg/tofte')
    }
    const asked = async (place: string) => (await town.page(`/finn?sted=${encodeURIComponent(place)}`)).texts('main .lines a')
    assert.deepEqual(await asked('Hurum'), ['Sætre', 'Tofte'])
    assert.deepEqual(await asked('setre'), ['Sætre'])
    assert.equal((await town.page('/finn?pos=59.56,10.49')).heading, 'Nærmest deg: Tofte')
    const { label, hub, desk } = await town.api(NearestAnswer, '/api/v1/nearest?postcode=3484')
    assert.deepEqual([label, hub, desk], ['3484 Holmsbu', 'tofte', 'tofte'])
    assert.equal((await town.api(NearestAnswer, '/api/v1/nearest?lat=59.56&lon=10.49')).hub, 'tofte')
  })
}
