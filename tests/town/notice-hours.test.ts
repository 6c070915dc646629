import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HoursAnswer, HubAnswer, NewsAnswer } from '../../src/hubs/api/shapes.ts'
import { listingOf } from '../../src/platform/openapi/index.ts'
import type { ReadPage } from '../../src/platform/http/testing.ts'
import { townsAt, townsOn, type TownThatDay } from './notice.ts'

/** What is announced at a hub, as the API has it: the house is null. */
async function announced(town: TownThatDay, hub: string, [from, to]: [string, string]) {
  const { hours } = await town.api(HoursAnswer, `/api/v1/hubs/${hub}/hours?from=${from}&to=${to}`)
  return new Map(hours.map((owner) => [owner.provider, owner.announced]))
}
const boardRow = (page: ReadPage, slug: string) => page.texts(`.board > li[data-hub="${slug}"]`)[0] ?? ''
const jsonLd = (page: ReadPage) =>
  page.texts('head').join('') + [...page.html.matchAll(/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => json).join('')
const TIME_ZERO = /\b(0?0[.:]00|24[.:]00|midnatt)\b|T00:00/i

for (const town of townsOn('2019-11-20')) {
  test(`row 2: the public meetings of 21 and 27 November are listed, with the time «kunngjøres» (${town.how})`, async () => {
    for (const [slug, date] of [
      ['tofte', '21. november 2019'],
      ['slemmestad', '27. november 2019'],
    ] as const) {
      for (const path of ['/', `/torg/${slug}`, `/torg/${slug}/historie`]) {
        const page = await town.page(path)
        const step = page.texts('.timeline li').find((text) => text.startsWith(date)) ?? ''
        assert.match(step, /2019 Planlagt.*Åpent folkemøte .*kunngjøres/, path)
        assert.doesNotMatch(step, /stengt/i)
        assert.doesNotMatch(step, TIME_ZERO)
        assert.doesNotMatch(jsonLd(page), TIME_ZERO)
      }
    }
  })

  test(`row 2: the meeting is a day to the API, without any time (${town.how})`, async () => {
    for (const [slug, day] of [
      ['tofte', '2019-11-21'],
      ['slemmestad', '2019-11-27'],
    ] as const) {
      const { milestones } = await town.api(HubAnswer, `/api/v1/hubs/${slug}`)
      const meeting = milestones.find((one) => one.kind === 'public_meeting')
      assert.deepEqual(meeting?.date, { text: day, earliest: day, latest: day })
      assert.equal(meeting?.state, 'planned')
      assert.match(meeting?.body?.nb ?? '', /Klokkeslett og sted kunngjøres\./)
    }
  })
}

for (const town of townsAt('2019-11-20')) {
  test(`row 2: news, feed and calendar know no time for the meeting either (${town.how})`, async () => {
    const item = await town.page('/torg/tofte/nytt/folkemote-2019')
    assert.match(item.text, /Klokkeslett og sted kunngjøres\./)
    const { items } = await town.api(listingOf(NewsAnswer), '/api/v1/news')
    assert.ok(items.some((one) => one.key === 'folkemote-2019' && one.hub === 'slemmestad'))
    assert.match(await (await town.get('/torg/tofte/nytt/atom')).text(), /Folkemøte på Tofte 21\. november/)
    const calendar = await (await town.get('/torg/tofte/kalender')).text()
    assert.match(calendar, /DTSTART;VALUE=DATE:20191121/, 'the day is told')
    assert.doesNotMatch(calendar, /DTSTART[^\n]*20191121T/)
  })
}

for (const town of townsOn('2020-01-02T11:00')) {
  test(`row 31: at Tofte the hours are not announced, which is not «stengt» (${town.how})`, async () => {
    const page = await town.page('/torg/tofte')
    const [hero = ''] = page.texts('.hero')
    assert.match(hero, /Åpningstidene er ikke kunngjort/)
    const [heads = ''] = page.texts('table.hours thead')
    if (town.layers === 'facts') {
      for (const part of page.texts('.hero, table.hours')) assert.doesNotMatch(part, /stengt/i)
      assert.equal(
        page.texts('table.hours td').every((cell) => cell.includes('Ikke kunngjort')),
        true,
      )
      assert.doesNotMatch(page.texts('main').join(), /eksempel/)
    } else {
      assert.match(heads, /Huset.*Innbyggerservice/)
      const above = page.texts('section .made-up-note')
      assert.deepEqual(
        above,
        ['eksempel Tidene viser hvordan det kan bli. De er ikke kunngjort.'],
        'said once, over a table that is an example as a whole',
      )
      assert.match(hero, /eksempel/)
      assert.match(page.text, /De er ikke kunngjort\./)
    }
    for (const [, days] of await announced(town, 'tofte', ['2019-12-30', '2020-01-12'])) {
      assert.deepEqual([...new Set(days.map(({ state }) => state))], ['not_announced'])
    }
  })

  test(`row 31: the words «ikke kunngjort» stand wherever the state of Tofte is told (${town.how})`, async () => {
    for (const path of ['/', '/torg']) {
      const page = await town.page(path)
      const row = boardRow(page, 'tofte')
      assert.equal(/eksempel/.test(row), town.layers === 'town', path)
      if (town.layers === 'facts') assert.match(row, /ikke kunngjort/i, path)
      else assert.match(page.texts('main').join(), /Tidene er eksempler; bare Borgen har kunngjort tidene for huset\./, path)
    }
    const desk = (await town.page('/tilbyder/innbyggerservice')).texts('.board > li')[0] ?? ''
    assert.match(desk, /^Tofte.*ikke kunngjort/i)
    const map = (await town.page('/kart')).texts('ol.lines li').find((line) => line.startsWith('Tofte')) ?? ''
    assert.match(map, /ikke kunngjort|eksempel/i)
    assert.equal(/eksempel/.test(map), town.layers === 'town')
    const poster = await town.page('/torg/tofte/plakat')
    assert.match(poster.text, /ikke kunngjort/i)
    assert.equal(/eksempel/.test(poster.text), town.layers === 'town')
    assert.match((await town.page('/torg/tofte/apningstider')).text, /ikke kunngjort/i)
  })

  test(`row 31: whoever wants the hours is told who will say when they are ready; of a day gone by nobody is asked (${town.how})`, async () => {
    const { text } = await town.page('/torg/tofte')
    if (town.live) assert.match(text, /Si fra når tidene er klare\. Be Innbyggerservice på Tofte om å si fra når de er klare\./)
    else assert.doesNotMatch(text, /[Ss]i fra når|Vil du vite/)
  })

  test(`row 31: Borgen is open until 15 on a Thursday (${town.how})`, async () => {
    const page = await town.page('/torg/borgen')
    assert.equal(page.texts('.hero .answer')[0], town.live ? 'Åpent nå, til klokka 15.' : 'Åpent 9–15.')
    assert.match(boardRow(await town.page('/'), 'borgen'), town.live ? /Åpent til 15/ : /Åpent 9–15/)
    const house = (await announced(town, 'borgen', ['2020-01-02', '2020-01-02'])).get(null)
    assert.deepEqual(
      house?.map(({ state, openings }) => [state, openings[0]?.localStart, openings[0]?.localEnd]),
      [['open', '2020-01-02T09:00', '2020-01-02T15:00']],
    )
  })
}

for (const town of townsOn('2020-01-05T11:00')) {
  test(`row 31: Borgen is closed on a Sunday, and says when it opens (${town.how})`, async () => {
    const page = await town.page('/torg/borgen')
    assert.equal(page.texts('.hero .answer')[0], town.live ? 'Stengt nå. Åpner i morgen klokka 9.' : 'Stengt.')
    assert.match(boardRow(await town.page('/'), 'borgen'), /Stengt/)
    assert.equal((await announced(town, 'borgen', ['2020-01-05', '2020-01-05'])).get(null)?.[0]?.state, 'closed')
    assert.equal((await announced(town, 'tofte', ['2020-01-05', '2020-01-05'])).get(null)?.[0]?.state, 'not_announced')
  })
}

for (const town of townsAt('2020-01-02T11:00')) {
  test(`row 31: the front page counts as not announced what only an example tells (${town.how})`, async () => {
    const [, counted = '', untold = ''] = (await town.page('/')).texts('.now .sub p')
    assert.equal(/eksempel/.test(counted), town.layers === 'town', counted)
    assert.equal(
      untold,
      town.layers === 'town'
        ? 'Tidene er eksempler; bare Borgen har kunngjort tidene for huset.'
        : 'To torg har ikke kunngjort åpningstidene.',
    )
  })

  test(`row 31: the wall says it too, with the word «eksempel» beside what is made up (${town.how})`, async () => {
    const { text } = await town.page('/torg/tofte/skjerm')
    assert.match(text, /ikke kunngjort/i)
    assert.equal(/eksempel/.test(text), town.layers === 'town')
  })

  test(`row 31: machines are told no hours that nobody has announced, unless they are called an example (${town.how})`, async () => {
    const tofte = await town.page('/torg/tofte')
    assert.doesNotMatch(jsonLd(tofte), /openingHours/i)
    assert.match(jsonLd(await town.page('/torg/borgen')), /"opens":"09:00/)
    const events = (await (await town.get('/torg/tofte/kalender')).text()).replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1)
    assert.equal(events.length > 0, town.layers === 'town')
    for (const event of events) assert.match(event, /SUMMARY[^\r\n]*eksempel/i)
  })
}
