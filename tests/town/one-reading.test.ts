import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReadPage } from '../../src/platform/http/testing.ts'
import { SLUGS, townsAt, townsOn } from './notice.ts'

const DESK = 'Innbyggerservice'
/** The hero's facts, each with its term. */
const facts = (page: ReadPage) => page.texts('.hero dl > div')
/** What the table of hours says of the desk on the day of the page. */
function deskInTable(page: ReadPage): string {
  const column = page.texts('table.hours thead th').findIndex((head) => head.startsWith(DESK))
  return column < 0 ? '' : (page.texts('table.hours tr[aria-current] > *')[column] ?? '')
}

for (const town of [...townsOn('2026-11-25T15:17'), ...townsOn('2020-06-01T11:00'), ...townsOn('2020-01-02T11:00')]) {
  test(`who is said to be here today has told so, and the table says the same (${town.how})`, async () => {
    for (const slug of SLUGS) {
      const page = await town.page(`/torg/${slug}`)
      const here = facts(page).find((fact) => /^Her (i dag|denne dagen)/.test(fact)) ?? ''
      assert.doesNotMatch(here, /ikke kunngjort/i, slug)
      if (here.includes(DESK)) assert.doesNotMatch(deskInTable(page), /Stengt|^$/, slug)
      if (town.layers === 'facts' && slug !== 'slemmestad') {
        assert.doesNotMatch(facts(page).join(), new RegExp(`${DESK}.*${DESK}`), slug)
        assert.match(page.texts('.hero .beside')[0] ?? '', /Innbyggerservice.* holder til her\./, slug)
      }
    }
  })
}

for (const town of townsAt('2026-11-25T15:17')) {
  test(`nobody stands under «Nå» whose times are not told, or who is away (${town.how})`, async () => {
    const front = await town.page('/')
    const desk = await town.page('/tilbyder/innbyggerservice')
    for (const slug of SLUGS) {
      const now =
        front.texts(`.board > li[data-hub="${slug}"] .event`).find((event) => event.startsWith('Nå:') || event.includes('Nå: ')) ?? ''
      assert.doesNotMatch(now, /ikke kunngjort/, slug)
      if (!now.includes(DESK)) continue
      const name = front.texts(`.board > li[data-hub="${slug}"] h3`)[0] ?? ''
      const row = desk.texts('.board > li').find((text) => text.startsWith(name)) ?? ''
      assert.doesNotMatch(row, /Stengt nå|Ikke kunngjort/, slug)
    }
    const sætre = front.texts('.board > li[data-hub="saetre"]')[0] ?? ''
    if (town.layers === 'facts') assert.match(sætre, /Innbyggerservice holder til her\./)
    else assert.doesNotMatch(sætre, /Nå: Innbyggerservice/)
  })
}
