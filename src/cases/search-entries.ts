import type { Stored } from '../hubs/items/index.ts'
import { entriesOf, textIn, words } from '../hubs/search/index.ts'
import { show, type Localized } from '../platform/content/localized.ts'
import type { Tx } from '../platform/database/index.ts'
import { impreciseDate, longDate } from '../platform/i18n/index.ts'
import { clearSearch, putSearchEntries, type SearchEntry } from '../platform/search/index.ts'
import { parseImprecise } from '../platform/time/index.ts'
import { readCases, readOrgans } from './case-rows.ts'
import type { HearingItem } from './hearing.ts'
import { readHearings } from './hearing-rows.ts'
import { casePaths } from './paths.ts'
import { shortNumber, type CaseItem } from './political-case.ts'
import { caseTexts } from './texts.ts'

const KIND = 'political_case'
const HEARING = 'hearing'

/** After a change of any case or organ, in the transaction that made it. */
export async function reindexCases(tx: Tx): Promise<void> {
  await clearSearch(tx, { kinds: [KIND, HEARING] })
  const organs = new Map((await readOrgans(tx, {})).map(({ item }) => [item.slug, item.name]))
  const places = await tx.selectFrom('place').select(['slug', 'name']).execute()
  const nameOf = (slug: string) => places.find((place) => place.slug === slug)?.name ?? slug
  await putSearchEntries(
    tx,
    (await readCases(tx, {})).flatMap((one) => entries(one, { organ: organs.get(one.item.organ), places: one.item.places.map(nameOf) })),
  )
  await putSearchEntries(
    tx,
    (await readHearings(tx, {})).flatMap((one) => hearingEntries(one, one.item.places.map(nameOf))),
  )
}

/** Found from the day it begins, by what it is about and where. */
function hearingEntries({ item, layer }: Stored<HearingItem>, places: readonly string[]): SearchEntry[] {
  const { key, title, body, from, due, knownFrom } = item
  const thing = { kind: HEARING, ref: key, path: casePaths.hearing(key), hub: null, layer, validFrom: knownFrom, weight: 1 }
  return entriesOf(thing, title, (lang) => ({
    summary: caseTexts(lang).found.hearing(longDate(from, lang), longDate(due, lang)),
    body: words([textIn(lang, body), places.join(' ')]),
  }))
}

/** Found by its number as people write it, «32/19» and «sak 32/19», and by what it is about. */
function entries({ item, layer }: Stored<CaseItem>, named: { organ: Localized | undefined; places: readonly string[] }): SearchEntry[] {
  const { organ = { nb: item.organ }, places } = named
  const thing = { kind: KIND, ref: item.slug, path: casePaths.case(item), hub: null, layer, validFrom: item.knownFrom, weight: 1 }
  const number = shortNumber(item)
  const title: Localized = { nb: titleIn('nb'), nn: titleIn('nn'), en: titleIn('en') }
  return entriesOf(thing, title, (lang) => ({
    summary: summaryOf(item, lang),
    body: words([
      `${number} ${caseTexts(lang).case} ${number} ${item.year}`,
      textIn(lang, item.body),
      textIn(lang, item.decision),
      places.join(' '),
    ]),
  }))

  function titleIn(lang: Parameters<typeof caseTexts>[0]): string {
    return caseTexts(lang).found.title(show(organ, lang).text, number, show(item.title, lang).text)
  }
}

function summaryOf({ treated, planned }: CaseItem, lang: Parameters<typeof caseTexts>[0]): string {
  const { found } = caseTexts(lang)
  const date = parseImprecise(treated ?? planned ?? '')
  if (date === null) return ''
  return treated === undefined ? found.planned(impreciseDate(date, lang)) : found.treated(impreciseDate(date, lang))
}
