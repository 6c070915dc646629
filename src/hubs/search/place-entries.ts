import type { Db } from '../../platform/database/index.ts'
import { LAYERS, type Layer } from '../../platform/content/localized.ts'
import type { SearchEntry } from '../../platform/search/index.ts'
import { listHubs, listPlaces, listPostcodes, type PlaceItem, type PostcodesItem } from '../items/index.ts'
import { paths } from '../paths.ts'
import { currentName, entriesOf, nameInAll, words } from './entry.ts'
import { searchTexts } from './texts.ts'

/** Names of what lies around a hub. An example is no part of what is said of a fact. */
export async function placesOfHub(db: Db, slug: string): Promise<string[]> {
  const rows = await db
    .selectFrom('place')
    .innerJoin('hub', 'hub.id', 'place.hubId')
    .select('place.name')
    .where('hub.slug', '=', slug)
    .where('place.layer', '<>', 'example')
    .orderBy('place.name')
    .execute()
  return rows.map((row) => row.name)
}

/** Places and postcodes, each leading to its hub. Of one hub when named, else of all. */
export async function placeEntries(db: Db, only?: string): Promise<SearchEntry[]> {
  const hubs = await listHubs(db)
  const nameOf = (slug: string) => hubs.filter((hub) => hub.slug === slug).map(currentName)[0] ?? slug
  const entries: SearchEntry[] = []
  for (const layer of LAYERS) {
    const places = await listPlaces(db, layer)
    entries.push(...places.flatMap((place) => ofPlace(place, { layer, nameOf })))
    entries.push(...(await listPostcodes(db, layer)).flatMap((group) => ofPostcodes(group, { layer, nameOf })))
  }
  return only === undefined ? entries : entries.filter((entry) => entry.hub === only)
}

interface Around {
  layer: Layer
  nameOf(slug: string): string
}

function ofPlace({ slug, name, otherNames, hub }: PlaceItem, { layer, nameOf }: Around): SearchEntry[] {
  const thing = { kind: 'place', ref: slug, path: paths.hub(hub), hub, layer, validFrom: null, weight: 2 }
  return entriesOf(thing, nameInAll(name), (lang) => ({ summary: searchTexts(lang).belongsTo(nameOf(hub)), body: words(otherNames) }))
}

function ofPostcodes({ codes, town, hub }: PostcodesItem, { layer, nameOf }: Around): SearchEntry[] {
  return codes.flatMap((code) => {
    const thing = { kind: 'postcode', ref: code, path: paths.hub(hub), hub, layer, validFrom: null, weight: 1.1 }
    return entriesOf(thing, nameInAll(`${code} ${town}`), (lang) => ({ summary: searchTexts(lang).belongsTo(nameOf(hub)), body: '' }))
  })
}
