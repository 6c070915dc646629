import type { ContentFault } from '../fault.ts'
import type { Pack } from '../pack.ts'
import {
  faultAt,
  hubsOf,
  inside,
  isPartlyMadeUp,
  keyedRows,
  messageLinesOf,
  placesOf,
  placeText,
  postcodesOf,
  providersOf,
  spot,
  themesOf,
  type Spot,
} from './rows.ts'

interface Named {
  /** Two of the same are one too many. */
  as: string
  said: string
  at: Spot
}

/** What may stand once only: keys, slugs, orders, marks, postcodes, old addresses. */
export function duplicates(pack: Pack): ContentFault[] {
  const rows = keyedRows(pack).map(({ noun, parent, item, at }) =>
    named(`${parent} ${noun} ${item.key}`, `the key “${item.key}”`, inside(at, 'key')),
  )
  return [rows, hubNames(pack), providerNames(pack), otherNames(pack)].flatMap(repeated)
}

function hubNames(pack: Pack): Named[] {
  return hubsOf(pack).flatMap(({ item, at }) => [
    named(`hub ${item.slug}`, `the hub “${item.slug}”`, inside(at, 'slug')),
    named(`order ${item.order}`, `place ${item.order} in the order`, inside(at, 'order')),
    named(`mark ${item.mark.shape} ${item.mark.start} ${item.mark.step}`, 'this mark', inside(at, 'mark')),
    ...item.formerSlugs.map((slug, index) => named(`hub ${slug}`, `the address “${slug}”`, inside(at, 'formerSlugs', index))),
  ])
}

function providerNames(pack: Pack): Named[] {
  return providersOf(pack).flatMap(({ item, at }) => [
    named(item.slug, `the provider “${item.slug}”`, inside(at, 'slug')),
    named(`order ${item.order}`, `place ${item.order} in the order`, inside(at, 'order')),
    ...item.formerSlugs.map((slug, index) => named(slug, `the address “${slug}”`, inside(at, 'formerSlugs', index))),
  ])
}

function otherNames(pack: Pack): Named[] {
  return [
    ...placesOf(pack).map(({ item, at }) => named(`place ${item.slug}`, `the place “${item.slug}”`, inside(at, 'slug'))),
    ...messageLinesOf(pack).map(({ item, at }) => named(`line ${item.key}`, `the line “${item.key}”`, inside(at, 'key'))),
    ...themesOf(pack).map(({ item, at }) => named(`theme ${item.slug}`, `the theme “${item.slug}”`, inside(at, 'slug'))),
    ...postcodesOf(pack).flatMap(({ item, at }) =>
      item.codes.map((code, index) => named(`code ${code}`, `the postcode ${code}`, inside(at, 'codes', index))),
    ),
    ...pack.municipality.flatMap((sheet) =>
      sheet.data.numbers.map(({ number }, index) =>
        named(`number ${number}`, `the municipality number ${number}`, spot(sheet, ['numbers', index, 'number'])),
      ),
    ),
  ]
}

const named = (as: string, said: string, at: Spot): Named => ({ as, said, at })

function repeated(names: readonly Named[]): ContentFault[] {
  const seen = new Map<string, Named>()
  return names.flatMap((name) => {
    if (isPartlyMadeUp(name.at)) return []
    const first = seen.get(name.as)
    seen.set(name.as, first ?? name)
    return first
      ? [faultAt(name.at, `${name.said} is used already`, `It also stands in ${placeText(first.at)}: change one, or take it away`)]
      : []
  })
}
