import type { Layer } from '../../../platform/content/localized.ts'
import { pathText, type ContentFault, type Path } from '../fault.ts'
import type { Pack } from '../pack.ts'
import { isWithin } from '../salvage.ts'
import type { Sheet } from '../sheet.ts'

/** Where something stands: faults are told from it. */
export interface Spot {
  file: string
  layer: Layer
  path: Path
  lineOf(path: Path): number
  madeUp: readonly Path[]
}

/** A row of any sort, as far as the checks that treat all rows alike need to know it. */
export interface Row {
  noun: string
  /** Slug of the hub it is about, `municipality`, or `provider:…`. */
  parent: string
  item: { key?: string; source?: string | undefined; provider?: string | undefined }
  at: Spot
}

export function spot({ file, layer, lineOf, madeUp }: Sheet<unknown>, path: Path): Spot {
  return { file, layer, lineOf, path, madeUp }
}

export const inside = (at: Spot, ...steps: Path): Spot => ({ ...at, path: [...at.path, ...steps] })

/** What stands there, or some of it around, is not what the file says. */
export const isMadeUp = ({ path, madeUp }: Spot): boolean => madeUp.some((known) => isWithin(known, path))

/** Something in it is not what the file says. */
export const isPartlyMadeUp = ({ path, madeUp }: Spot): boolean => madeUp.some((known) => isWithin(path, known) || isWithin(known, path))

/** When it holds, or whom it is about, is made up: whether it goes together with other rows cannot be said. */
export const isVague = (at: Spot): boolean =>
  ['from', 'to', 'knownFrom', 'override', 'kind', 'provider'].some((field) => isMadeUp(inside(at, field)))

export function faultAt(at: Spot, what: string, mend: string): ContentFault {
  return { file: at.file, line: at.lineOf(at.path), path: pathText(at.path), what, mend }
}

export const placeText = (at: Spot) => `${at.file}:${at.lineOf(at.path)}`

const HUB_NOUNS = [
  'locations',
  'milestones',
  'predecessors',
  'presence',
  'hours',
  'closures',
  'offers',
  'facilities',
  'rooms',
  'news',
] as const

/** Every row with a key, in all files. */
export function keyedRows(pack: Pack): Row[] {
  const ofHubs = pack.hubs.flatMap((sheet) =>
    HUB_NOUNS.flatMap((noun) =>
      sheet.data[noun].map((item, index): Row => ({ noun, parent: sheet.slug, item, at: spot(sheet, [noun, index]) })),
    ),
  )
  const shared = pack.municipality.flatMap((sheet) =>
    (['milestones', 'news'] as const).flatMap((noun) =>
      sheet.data[noun].map((item, index): Row => ({ noun, parent: 'municipality', item, at: spot(sheet, [noun, index]) })),
    ),
  )
  const everywhere = providersOf(pack).flatMap(({ item, at }) =>
    item.offers.map((offer, index): Row => ({
      noun: 'offers',
      parent: `provider:${item.slug}`,
      item: offer,
      at: inside(at, 'offers', index),
    })),
  )
  return [...ofHubs, ...shared, ...everywhere]
}

export const providersOf = (pack: Pack) =>
  pack.providers.flatMap((sheet) => sheet.data.providers.map((item, index) => ({ item, at: spot(sheet, ['providers', index]) })))

export const hubsOf = (pack: Pack) =>
  pack.hubs.flatMap((sheet) => (sheet.data.hub ? [{ item: sheet.data.hub, slug: sheet.slug, at: spot(sheet, ['hub']) }] : []))

export const placesOf = (pack: Pack) =>
  pack.places.flatMap((sheet) => sheet.data.places.map((item, index) => ({ item, at: spot(sheet, ['places', index]) })))

export const themesOf = (pack: Pack) =>
  pack.municipality.flatMap((sheet) => sheet.data.themes.map((item, index) => ({ item, at: spot(sheet, ['themes', index]) })))

export const messageLinesOf = (pack: Pack) =>
  pack.municipality.flatMap((sheet) => sheet.data.messageLines.map((item, index) => ({ item, at: spot(sheet, ['messageLines', index]) })))

export const postcodesOf = (pack: Pack) =>
  pack.places.flatMap((sheet) => sheet.data.postcodes.map((item, index) => ({ item, at: spot(sheet, ['postcodes', index]) })))

/** Every piece of news, in all files. */
export const newsOf = (pack: Pack) =>
  [...pack.hubs, ...pack.municipality].flatMap((sheet) =>
    sheet.data.news.map((item, index) => ({ item, at: spot(sheet, ['news', index]) })),
  )

/** Every row that must name its source outside the examples. */
export function sourcedRows(pack: Pack): { item: { source?: string | undefined }; at: Spot }[] {
  return [
    ...keyedRows(pack),
    ...providersOf(pack),
    ...hubsOf(pack),
    ...placesOf(pack),
    ...postcodesOf(pack),
    ...themesOf(pack),
    ...messageLinesOf(pack),
  ]
}
