import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { openTown, type OpenTown } from '../../../tests/open-town.ts'
import { putItem } from '../../hubs/edit/index.ts'
import { acting, closure, hours } from '../../hubs/edit/testing.ts'
import { day } from '../../platform/time/index.ts'

const NOW = '2026-11-23T11:20'
let town: OpenTown
before(async () => {
  town = await openTown({ kind: 'town', now: NOW })
})

const put = (kind: 'closure' | 'opening_period', item: { key: string } & object) =>
  putItem(
    town.deps.db,
    { target: { kind, scope: 'hub:heggedal', key: item.key }, item, layer: 'fact', seen: 'new' },
    acting('Torgvert', NOW),
  )
const times = (text: string, words: string) => text.split(words).length - 1

describe('the hours table says once what many cells have in common', () => {
  it('a closure is told at its first day, and by its reason alone on the days after', async () => {
    await put(
      'closure',
      closure({ key: 'lekkasje', from: '2026-11-25', to: '2026-11-30', reason: { nb: 'vannlekkasje' }, knownFrom: '2026-11-23' }),
    )
    const page = await town.page('/torg/heggedal')
    const [table = ''] = /<table class="hours"[\s\S]*?<\/table>/.exec(page.html) ?? []
    assert.equal(times(table, 'Stengt til og med 30. november: vannlekkasje'), 1)
    assert.equal(times(table, 'vannlekkasje'), 5, 'Wednesday to Sunday, once each')
  })

  it('an exception that closes a day is not named twice in one cell', async () => {
    const jul = hours({
      key: 'jul',
      override: true,
      title: { nb: 'Jul 2026' },
      from: day('2026-12-21'),
      to: day('2026-12-24'),
      knownFrom: day('2026-11-23'),
    })
    const twoDays = { ...jul, spans: jul.spans.map((span) => ({ ...span, days: ['mon', 'tue'] })) }
    await put('opening_period', twoDays)
    const page = await town.page('/torg/heggedal/apningstider?dato=2026-12-21')
    assert.match(page.text, /Stengt: Jul 2026/)
    assert.doesNotMatch(page.text, /Stengt: Jul 2026 ?Jul 2026/)
  })
})

it('the end of a time is written in one way on board, wall and hub, and never parted from its «klokka»', async () => {
  for (const path of ['/', '/torg/tofte', '/torg/tofte/skjerm', '/torg/borgen']) {
    const { text, html } = await town.page(path)
    assert.match(text, /til (klokka )?\d/, path)
    assert.doesNotMatch(text, /til (klokka )?\d+\.00/, path)
    assert.doesNotMatch(html, /(Åpner[^<]*|, til) klokka \d/, path)
  }
})
