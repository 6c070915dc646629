import type { Db } from '../../platform/database/index.ts'
import { LAYERS } from '../../platform/content/localized.ts'
import type { SearchEntry } from '../../platform/search/index.ts'
import { listCommittees, listHubs, listPlaces, listPostcodes } from '../items/index.ts'
import { paths } from '../paths.ts'
import { entriesOf, nameInAll, textIn, words } from './entry.ts'
import { searchTexts } from './texts.ts'

export async function placesOfHub(db: Db, slug: string): Promise<string[]> {
  const rows = await db
    .selectFrom('place')
    .innerJoin('hub', 'hub.id', 'place.hubId')
    .select('place.name')
    .where('hub.slug', '=', slug)
    .orderBy('place.name')
    .execute()
  return rows.map((row) => row.name)
}

/** Places, postcodes and planned committees, each leading to its hub. Of one hub when named, else of all. */
export async function placeEntries(db: Db, only?: string): Promise<SearchEntry[]> {
  const names = await hubNames(db)
  const nameOf = (slug: string) => names.get(slug) ?? slug
  const entries: SearchEntry[] = []
  for (const layer of LAYERS) {
    const places = await listPlaces(db, layer)
    for (const place of places) {
      const thing = { kind: 'place', ref: place.slug, path: paths.hub(place.hub), hub: place.hub, layer, validFrom: null, weight: 2 }
      entries.push(...entriesOf(thing, nameInAll(place.name), (lang) => ({ summary: searchTexts(lang).belongsTo(nameOf(place.hub)), body: words(place.otherNames) })))
    }
    for (const group of await listPostcodes(db, layer)) {
      for (const code of group.codes) {
        const thing = { kind: 'postcode', ref: code, path: paths.hub(group.hub), hub: group.hub, layer, validFrom: null, weight: 3 }
        entries.push(...entriesOf(thing, nameInAll(`${code} ${group.town}`), (lang) => ({ summary: searchTexts(lang).belongsTo(nameOf(group.hub)), body: '' })))
      }
    }
    for (const committee of await listCommittees(db, layer)) {
      const thing = { kind: 'committee', ref: committee.slug, path: paths.hub(committee.hub), hub: committee.hub, layer, validFrom: committee.knownFrom, weight: 1 }
      const area = committee.places.map((slug) => places.find((place) => place.slug === slug)?.name ?? slug)
      entries.push(
        ...entriesOf(thing, committee.name, (lang) => ({ summary: searchTexts(lang).committee(area.join(', ')), body: textIn(lang, committee.body) })),
      )
    }
  }
  return only === undefined ? entries : entries.filter((entry) => entry.hub === only)
}

async function hubNames(db: Db): Promise<Map<string, string>> {
  return new Map((await listHubs(db)).map((hub) => [hub.slug, hub.names.find((name) => name.to === undefined)?.name ?? hub.slug]))
}
