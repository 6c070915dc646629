import type { Stored } from '../hubs/items/index.ts'
import { entriesOf, textIn, words } from '../hubs/search/index.ts'
import { listOf, longDate } from '../platform/i18n/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { clearSearch, putSearchEntries, type SearchEntry } from '../platform/search/index.ts'
import { parseImprecise } from '../platform/time/index.ts'
import { dayAfterTerm } from './after-term.ts'
import type { BodyItem } from './body.ts'
import { readBodies } from './body-rows.ts'
import { bodyPaths } from './paths.ts'
import { bodyTexts } from './texts.ts'

const KIND = 'body'

/** After a change of any body, in the transaction that made it. */
export async function reindexBodies(tx: Tx): Promise<void> {
  await clearSearch(tx, { kinds: [KIND] })
  const places = await tx.selectFrom('place').select(['slug', 'name']).execute()
  const nameOf = (slug: string) => places.find((place) => place.slug === slug)?.name ?? slug
  await putSearchEntries(
    tx,
    (await readBodies(tx, {})).flatMap((one) => entries(one, one.item.places.map(nameOf))),
  )
}

/** Until its planned end as what it is meant to be, and then as something that was. */
function entries({ item, layer }: Stored<BodyItem>, places: readonly string[]): SearchEntry[] {
  const { slug, name, hub, body, knownFrom, type } = item
  const end = parseImprecise(item.prolongedTo ?? item.to ?? '')
  const thing = { kind: KIND, path: bodyPaths.body(slug), hub, layer, weight: 1 }
  const found = (lang: Parameters<typeof bodyTexts>[0]) => words([textIn(lang, body), bodyTexts(lang).types[type], places.join(' ')])
  const area = (lang: Parameters<typeof bodyTexts>[0]) => listOf(places, lang)
  const now = entriesOf({ ...thing, ref: slug, validFrom: knownFrom, validTo: end?.latest }, name, (lang) => ({
    summary: summaryOf(item, { area: area(lang), lang }),
    body: found(lang),
  }))
  if (end === null) return now
  const past = entriesOf({ ...thing, ref: `${slug}.etter`, validFrom: dayAfterTerm(end.latest) }, name, (lang) => ({
    summary: bodyTexts(lang).found.was(area(lang), longDate(end.latest, lang)),
    body: found(lang),
  }))
  return [...now, ...past]
}

function summaryOf({ type, established }: BodyItem, { area, lang }: { area: string; lang: Parameters<typeof bodyTexts>[0] }): string {
  const { found, types } = bodyTexts(lang)
  if (area === '') return `${types[type]}.`
  return established === undefined ? found.planned(area) : found.established(types[type], area)
}
