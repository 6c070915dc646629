import type { ContentFault } from '../fault.ts'
import type { Pack } from '../pack.ts'
import { committeesOf, faultAt, hubsOf, inside, keyedRows, messageLinesOf, placesOf, placeText, postcodesOf, providersOf, themesOf, type Spot } from './rows.ts'

interface Named {
  /** Two of the same are one too many. */
  as: string
  said: string
  at: Spot
}

/** What may stand once only: keys, slugs, orders, marks, postcodes, old addresses. */
export function duplicates(pack: Pack): ContentFault[] {
  const rows = keyedRows(pack).map(({ noun, parent, item, at }) =>
    named(`${parent} ${noun} ${item.key}`, `nøkkelen «${item.key}»`, inside(at, 'key')),
  )
  return [rows, hubNames(pack), providerNames(pack), otherNames(pack)].flatMap(repeated)
}

function hubNames(pack: Pack): Named[] {
  return hubsOf(pack).flatMap(({ item, at }) => [
    named(`hub ${item.slug}`, `torget «${item.slug}»`, inside(at, 'slug')),
    named(`order ${item.order}`, `plassen ${item.order} i rekkefølgen`, inside(at, 'order')),
    named(`mark ${item.mark.shape} ${item.mark.start} ${item.mark.step}`, 'dette merket', inside(at, 'mark')),
    ...item.formerSlugs.map((slug, index) => named(`hub ${slug}`, `adressen «${slug}»`, inside(at, 'formerSlugs', index))),
  ])
}

function providerNames(pack: Pack): Named[] {
  return providersOf(pack).flatMap(({ item, at }) => [
    named(item.slug, `tilbyderen «${item.slug}»`, inside(at, 'slug')),
    named(`order ${item.order}`, `plassen ${item.order} i rekkefølgen`, inside(at, 'order')),
    ...item.formerSlugs.map((slug, index) => named(slug, `adressen «${slug}»`, inside(at, 'formerSlugs', index))),
  ])
}

function otherNames(pack: Pack): Named[] {
  return [
    ...placesOf(pack).map(({ item, at }) => named(`place ${item.slug}`, `stedet «${item.slug}»`, inside(at, 'slug'))),
    ...messageLinesOf(pack).map(({ item, at }) => named(`line ${item.key}`, `linja «${item.key}»`, inside(at, 'key'))),
    ...themesOf(pack).map(({ item, at }) => named(`theme ${item.slug}`, `temaet «${item.slug}»`, inside(at, 'slug'))),
    ...committeesOf(pack).map(({ item, at }) => named(`committee ${item.slug}`, `utvalget «${item.slug}»`, inside(at, 'slug'))),
    ...postcodesOf(pack).flatMap(({ item, at }) =>
      item.codes.map((code, index) => named(`code ${code}`, `postnummeret ${code}`, inside(at, 'codes', index))),
    ),
    ...pack.municipality.flatMap((sheet) =>
      sheet.data.numbers.map(({ number }, index) =>
        named(`number ${number}`, `kommunenummeret ${number}`, { ...sheet, path: ['numbers', index, 'number'] }),
      ),
    ),
  ]
}

const named = (as: string, said: string, at: Spot): Named => ({ as, said, at })

function repeated(names: readonly Named[]): ContentFault[] {
  const seen = new Map<string, Named>()
  return names.flatMap((name) => {
    const first = seen.get(name.as)
    seen.set(name.as, first ?? name)
    return first
      ? [faultAt(name.at, `${name.said} er brukt før`, `Det står også i ${placeText(first.at)}: endre det ene, eller ta det bort`)]
      : []
  })
}
