import { isSlipOf } from '../../platform/search/index.ts'

/** What was written in «sted eller postnummer», compared with what we know. Pure: the lists are given. */
export interface KnownPlace {
  name: string
  otherNames: readonly string[]
  hubId: number
}

export type Answer =
  | { kind: 'empty' }
  | { kind: 'postcode'; code: string }
  | { kind: 'place'; place: KnownPlace }
  | { kind: 'several'; places: readonly KnownPlace[] }
  | { kind: 'unknown'; text: string }

/**
 * A postcode anywhere in the text goes first («3484 Holmsbu»); else a name that is equal, else names that
 * begin alike, else names that it may be a slip for. `fold` makes «Saetre», «sætre» and «SÆTRE» the same.
 */
export function readPlace(text: string, places: readonly KnownPlace[], fold: (text: string) => string): Answer {
  const trimmed = text.trim().slice(0, 100)
  if (trimmed === '') return { kind: 'empty' }
  const code = /(?<!\d)\d{4}(?!\d)/.exec(trimmed)?.[0]
  if (code !== undefined) return { kind: 'postcode', code }
  const asked = fold(trimmed)
  const names = (place: KnownPlace) => [place.name, ...place.otherNames].map(fold)
  const equal = oncePerName(places.filter((place) => names(place).includes(asked)))
  if (equal[0] && sameHub(equal)) return { kind: 'place', place: equal[0] }
  const alike = oncePerName(places.filter((place) => names(place).some((name) => name.startsWith(asked) || asked.startsWith(`${name} `))))
  if (alike.length === 1 && alike[0]) return { kind: 'place', place: alike[0] }
  if (alike.length > 1 && asked.length > 1) return { kind: 'several', places: alike.slice(0, 12) }
  const slips = oncePerName(places.filter((place) => asked.length >= SHORTEST_SLIP && names(place).some((name) => isSlipOf(asked, name))))
  return slips.length > 0 ? { kind: 'several', places: slips.slice(0, 12) } : { kind: 'unknown', text: trimmed }
}

/** Shorter words are a slip for too many. */
const SHORTEST_SLIP = 4

/** A position from the browser, `59.55,10.57`; null when it is no place on earth. */
export function readPosition(text: string): { lat: number; lon: number } | null {
  const match = /^(-?\d{1,3}(?:\.\d{1,10})?),(-?\d{1,3}(?:\.\d{1,10})?)$/.exec(text)
  if (!match) return null
  const point = { lat: Number(match[1]), lon: Number(match[2]) }
  return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180 ? point : null
}

const sameHub = (places: readonly KnownPlace[]) => new Set(places.map((place) => place.hubId)).size === 1

function oncePerName(places: readonly KnownPlace[]): KnownPlace[] {
  return [...new Map(places.map((place) => [`${place.name.toLowerCase()} ${place.hubId}`, place])).values()]
}
