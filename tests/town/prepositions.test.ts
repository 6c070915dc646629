import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { hubsOnDay, providersOnDay } from '../../src/hubs/index.ts'
import { day } from '../../src/platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'

// Written down again here: what people in Asker say.
const SAID = {
  tofte: 'på Tofte',
  saetre: 'i Sætre',
  spikkestad: 'på Spikkestad',
  holmen: 'på Holmen',
  slemmestad: 'i Slemmestad',
  heggedal: 'i Heggedal',
  borgen: 'på Borgen',
  asker: 'i Asker',
} as const
const SLUGS = Object.keys(SAID)

/** «på Heggedal»; but one is «på Heggedal innbyggertorg» and «i Holmen senter», which are not the place alone. */
const WRONG = new RegExp(
  Object.values(SAID)
    .map((said) => said.split(' '))
    .map(
      ([word, place]) => `\\b${word === 'i' ? '[Pp]å' : '[Ii]'} ${place}(?![\\p{L}-]| (?:innbyggertorg|innbyggjartorg|senter|sentrum)\\b)`,
    )
    .join('|'),
  'u',
)

let workplace: Workplace
let admin: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town' })
  admin = await workplace.as('municipality_admin')
})

describe('where a hub is', () => {
  it('is said as people there say it, in the pack of Asker', async () => {
    for (const { slug, short, preposition } of await hubsOnDay(workplace.town.deps.db, day('2020-11-23'))) {
      const said = Object.entries(SAID).find(([of]) => of === slug)?.[1]
      assert.deepEqual([`${preposition?.nb} ${short}`, `${preposition?.nn} ${short}`], [said, said])
    }
  })

  it('is told apart from its opposite by this test', () => {
    for (const wrong of ['Kom innom på Heggedal.', 'I Tofte er det', 'er i Holmen, til']) assert.match(wrong, WRONG)
    for (const right of ['på Heggedal innbyggertorg', 'i Holmen senter', 'Nytt på Tofte', 'i Asker-bibliotekene', 'og Tofte']) {
      assert.doesNotMatch(right, WRONG)
    }
  })

  for (const prefix of ['', '/nn']) {
    it(`is right on every open page of the town${prefix === '' ? '' : ', in nynorsk'}`, async () => {
      const wrong: string[] = []
      const read = async (path: string) => {
        const { text } = await workplace.town.page(path === '/' && prefix !== '' ? prefix : prefix + path)
        const found = WRONG.exec(text)
        if (found) wrong.push(`${path}: ${text.slice(Math.max(0, found.index - 40), found.index + 40)}`)
        return text.length
      }
      const common = ['/', '/torg', '/kart', '/nytt', '/finn', '/om', '/torg?dato=2019-11-20']
      const own = SLUGS.flatMap((slug) => [
        ...['', '/historie', '/apningstider', '/plakat', '/skjerm', '?dato=2019-12-01', '?dato=2020-01-02'].map(
          (end) => `/torg/${slug}${end}`,
        ),
        `/finn?sted=${slug}`,
        `/sok?q=${slug}`,
      ])
      const providers = (await providersOnDay(workplace.town.deps.db, day('2020-11-23'))).map(({ slug }) => `/tilbyder/${slug}`)
      for (const path of [...common, ...providers, ...own]) assert.ok((await read(path)) > 200, path)
      assert.deepEqual(wrong, [])
    })
  }

  it('is named on the pages that send a visitor on', async () => {
    const planned = await workplace.town.page('/torg/slemmestad')
    assert.match(planned.text, /Nærmeste skranke med Innbyggerservice er i Heggedal\./)
    assert.match(planned.text, /Kom innom Innbyggerservice i Heggedal/)
  })

  it('is right on the pages of those who work there', async () => {
    for (const slug of SLUGS) {
      const pages = await Promise.all(['tider', 'historikk'].map((end) => admin.open(`/arbeid/torg/${slug}/${end}`)))
      const said = Object.entries(SAID).find(([of]) => of === slug)?.[1]
      assert.deepEqual(
        pages.map(({ heading }) => heading),
        [`Åpningstider ${said}`, `Endringer ${said}`],
      )
    }
  })

  it('is asked when a hub is added, «i» when nobody has said otherwise, and can be put right without a new name', async () => {
    await admin.done('/arbeid/torg/nytt', { short: 'Vollen', position: '59.805, 10.484' })
    const rename = '/arbeid/torg/vollen/navn'
    assert.equal((await admin.open('/arbeid/torg/vollen/tider')).heading, 'Åpningstider i Vollen')
    const page = await admin.done(rename, { preposition: 'på' })
    assert.equal((await admin.open('/arbeid/torg/vollen/tider')).heading, 'Åpningstider på Vollen')
    assert.match(
      (await admin.open(page.linkTo('Se endringen'))).text,
      /Vollen innbyggertorg «i Vollen» Etter ?Vollen innbyggertorg «på Vollen»/,
    )
    assert.equal((await admin.form(rename)).fields['preposition'], 'på')
    assert.equal((await admin.submit(rename, { preposition: 'hos' })).status, 422)
    await admin.done(page.linkTo('Se endringen'))
    assert.equal((await admin.open('/arbeid/torg/vollen/tider')).heading, 'Åpningstider i Vollen')
  })
})
