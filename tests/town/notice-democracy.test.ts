import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BodyAnswer } from '../../src/bodies/api.ts'
import { listingOf } from '../../src/platform/openapi/index.ts'
import { SLUGS, townsAt, townsOn } from './notice.ts'

const COMMITTEES = [
  ['tofte', 'Lokalsamfunnsutvalg Tofte', 'Gjelder Tofte, Filtvet, Holmsbu og Kana.'],
  ['slemmestad', 'Lokalsamfunnsutvalg Slemmestad', 'Gjelder Slemmestad og Vollen.'],
  ['heggedal', 'Lokalsamfunnsutvalg Heggedal', 'Gjelder Heggedal.'],
] as const
const PASSED = /31\. desember 2021, er passert.*forlenget.*ikke kjent/

for (const town of townsOn('2019-11-20')) {
  test(`row 15: three committees are intended as a trial in 2020 and 2021, each for its own places (${town.how})`, async () => {
    const about = await town.page('/om')
    for (const [slug, name, places] of COMMITTEES) {
      const page = await town.page(`/torg/${slug}`)
      const section = page.texts('section[aria-labelledby="utvalg"]')[0] ?? ''
      assert.ok(section.includes(name) && section.includes(places), section)
      assert.match(section, /Forsøk fra 1\. januar 2020 til 31\. desember 2021\./)
      assert.match(section, /\b(planlagt|tenkt)\b/i, 'intended, not existing')
      assert.doesNotMatch(section, PASSED)
      assert.match(about.text, new RegExp(`${name}\\s*${places.replaceAll('.', '\\.')}`))
    }
    const { items: bodies } = await town.api(listingOf(BodyAnswer), '/api/v1/bodies')
    assert.deepEqual(
      new Set(
        bodies.map(({ hub, from, to, afterTerm, standing }) => `${hub},${from?.text},${to?.text},${afterTerm?.nb ?? ''},${standing}`),
      ),
      new Set(['tofte', 'slemmestad', 'heggedal'].map((hub) => `${hub},2020-01-01,2021-12-31,,planned`)),
    )
    for (const slug of SLUGS.filter((one) => !COMMITTEES.some(([hub]) => hub === one))) {
      assert.deepEqual((await town.page(`/torg/${slug}`)).texts('section[aria-labelledby="utvalg"]'), [], slug)
    }
  })
}

for (const town of townsOn('2021-12-31')) {
  test(`row 15: on the last day of the trial nobody says it has passed (${town.how})`, async () => {
    assert.doesNotMatch((await town.page('/torg/tofte')).text, /er passert/)
  })
}

for (const town of townsOn('2022-01-01')) {
  test(`row 15: after the planned end each says so, and that the decision to prolong it is not known (${town.how})`, async () => {
    for (const [slug] of COMMITTEES) {
      const section = (await town.page(`/torg/${slug}`)).texts('section[aria-labelledby="utvalg"]')[0] ?? ''
      assert.match(section, PASSED)
      assert.doesNotMatch(section, /\b(vedtok|ble vedtatt)\b/)
    }
  })
}

for (const town of townsOn('2019-11-20')) {
  test(`row 19: what an innbyggertorg is, is told in plain words one click from the front page (${town.how})`, async () => {
    const front = await town.page('/')
    assert.match(front.linkTo('Om torgene'), /^\/om/)
    assert.ok(front.links.some(({ text, href }) => text.startsWith('Hva er et innbyggertorg?') && href.startsWith('/om')))
    const about = await town.page('/om')
    assert.equal(about.heading, 'Hva er et innbyggertorg?')
    for (const said of [/åpent hus/, /alle aldre/, /saksbehandler/, /lokale utvalg/, /starte en aktivitet/, /Åtte steder/])
      assert.match(about.text, said)
    const sentences = about.texts('main p').flatMap((text) => text.split(/(?<=[.?])\s+(?=\p{Lu})/u))
    const words = sentences.map((sentence) => sentence.split(' ').length)
    assert.ok(words.reduce((sum, count) => sum + count, 0) / words.length < 14, 'short sentences on the whole')
  })
}

for (const town of townsAt('2019-11-20')) {
  test(`row 19: the explanation is complete in nynorsk and English (${town.how})`, async () => {
    const [nb, nn, en] = [await town.page('/om'), await town.page('/nn/om'), await town.page('/en/om')]
    assert.equal(nn.heading, 'Kva er eit innbyggjartorg?')
    assert.match(en.heading, /^What is an? /)
    for (const page of [nn, en]) assert.equal(page.headings.length, nb.headings.length)
  })
}
