import type { Layer } from '../../../platform/content/localized.ts'
import type { ContentFault } from '../fault.ts'
import type { Pack } from '../pack.ts'
import {
  faultAt,
  hubsOf,
  inside,
  isMadeUp,
  keyedRows,
  newsOf,
  placesOf,
  postcodesOf,
  providersOf,
  spot,
  themesOf,
  type Spot,
} from './rows.ts'

interface Reference {
  to: 'hub' | 'provider' | 'place' | 'former' | 'theme'
  slug: string
  at: Spot
}

const NAMES: Record<Reference['to'], string> = {
  hub: 'hub',
  provider: 'provider',
  place: 'place',
  former: 'former municipality',
  theme: 'theme',
}

/** What kinds of thing could not be read in full: what leads to them cannot be judged. */
export type Unread = ReadonlySet<Reference['to']>

/** What leads to a hub, provider or place that is not there, or that leaves with the examples. */
export function brokenReferences(pack: Pack, unread: Unread): ContentFault[] {
  const known = knownThings(pack)
  return references(pack)
    .filter(({ to, slug, at }) => !unread.has(to) && !pack.wrong.slugs.has(slug) && !isMadeUp(at))
    .flatMap(({ to, slug, at }) => {
      const layer = known[to].get(slug)
      if (layer === undefined) return [faultAt(at, `unknown ${NAMES[to]} “${slug}”`, mendUnknown([...known[to].keys()]))]
      const leaves = layer === 'example' && at.layer !== 'example'
      return leaves
        ? [faultAt(at, `leads to an example (“${slug}”), which may be turned off`, 'Move what it leads to out of examples/')]
        : []
    })
}

function mendUnknown(known: readonly string[]): string {
  return known.length === 0 ? 'Add it first' : `Known here: ${known.join(', ')}`
}

/** The layer of each thing that others point to, by its slug. */
export function knownThings(pack: Pack): Record<Reference['to'], Map<string, Layer>> {
  const bySlug = (things: readonly { item: { slug: string }; at: Spot }[]) =>
    new Map(things.flatMap(({ item, at }) => (isMadeUp(inside(at, 'slug')) ? [] : [[item.slug, at.layer] as const])))
  const formers = pack.municipality.flatMap((sheet) => (sheet.data.municipality?.formerMunicipalities ?? []).map((former) => former.slug))
  return {
    hub: bySlug(hubsOf(pack)),
    provider: bySlug(providersOf(pack)),
    place: bySlug(placesOf(pack)),
    theme: bySlug(themesOf(pack)),
    former: new Map(formers.map((slug) => [slug, 'fact'])),
  }
}

/** The layer of each room, by `hub.room`. */
export function knownRooms(pack: Pack): Map<string, Layer> {
  return new Map(pack.hubs.flatMap(({ slug, layer, data }) => data.rooms.map(({ key }) => [`${slug}.${key}`, layer] as const)))
}

function references(pack: Pack): Reference[] {
  return [...ofHubs(pack), ...ofProviders(pack), ...ofPlaces(pack), ...ofNews(pack)]
}

function ofHubs(pack: Pack): Reference[] {
  return [
    ...pack.hubs.map((sheet): Reference => ({ to: 'hub', slug: sheet.slug, at: spot(sheet, []) })),
    ...hubsOf(pack).flatMap(({ item, at }): Reference[] =>
      item.formerMunicipality === undefined ? [] : [{ to: 'former', slug: item.formerMunicipality, at: inside(at, 'formerMunicipality') }],
    ),
  ]
}

function ofProviders(pack: Pack): Reference[] {
  const exceptions = pack.hubs.flatMap((sheet) =>
    sheet.data.closures.flatMap((closure, index) =>
      closure.exceptions.map(({ provider }, at): Reference => ({
        to: 'provider',
        slug: provider,
        at: spot(sheet, ['closures', index, 'exceptions', at, 'provider']),
      })),
    ),
  )
  const own = keyedRows(pack).flatMap(({ item, at }): Reference[] =>
    item.provider === undefined ? [] : [{ to: 'provider', slug: item.provider, at: inside(at, 'provider') }],
  )
  return [...own, ...exceptions]
}

function ofPlaces(pack: Pack): Reference[] {
  return [
    ...[...placesOf(pack), ...postcodesOf(pack)].map(({ item, at }): Reference => ({
      to: 'hub',
      slug: item.hub,
      at: inside(at, 'hub'),
    })),
    ...postcodesOf(pack).flatMap(({ item, at }): Reference[] =>
      item.place === undefined ? [] : [{ to: 'place', slug: item.place, at: inside(at, 'place') }],
    ),
  ]
}

const ofNews = (pack: Pack): Reference[] =>
  newsOf(pack).flatMap(({ item, at }) => [
    ...item.themes.map((slug, index): Reference => ({ to: 'theme', slug, at: inside(at, 'themes', index) })),
    ...item.places.map((slug, index): Reference => ({ to: 'place', slug, at: inside(at, 'places', index) })),
  ])
