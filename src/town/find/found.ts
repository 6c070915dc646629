import { byDistance, metresBetween, placeOfPostcode, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { fold } from '../../platform/search/index.ts'
import { townTexts } from '../texts.ts'
import { kilometres } from './kilometres.ts'
import { readPlace, readPosition, type Answer, type KnownPlace } from './read-place.ts'

/** What was found: a hub with how we know, or what to say instead. */
export type Found =
  | { kind: 'hub'; hub: HubPicture; words: string }
  | { kind: 'several'; places: readonly KnownPlace[] }
  | { kind: 'fault'; message: string }
  | { kind: 'nothing-asked' }

/** What somebody asks with; absent when they have not. */
interface Asked {
  place?: string | undefined
  position?: string | undefined
}

interface Known {
  picture: TownPicture
  places: readonly KnownPlace[]
  lang: Language
}

/** Whoever is farther away is somewhere else than here: «nærmest deg» would be a joke. */
const FARTHEST_METRES = 60_000

/** The position goes before the words. */
export async function findHub(db: Db, { place, position }: Asked, known: Known): Promise<Found> {
  if (position !== undefined) return fromPosition(position, known)
  if (place === undefined) return { kind: 'nothing-asked' }
  return byItsName(place, known) ?? fromWords(db, readPlace(place, known.places, fold), known)
}

/** Whoever writes the name of a hub is led there, whatever place of that name another hub is for. */
function byItsName(asked: string, { picture, lang }: Known): Found | null {
  const name = fold(asked.trim())
  const hub = picture.hubs.find(
    ({ hub: { short, name: full, status } }) => status !== 'closed' && [short, full].some((one) => fold(one) === name),
  )
  return hub === undefined ? null : { kind: 'hub', hub, words: belongs(hub.hub.short, hub, lang) }
}

function fromPosition(position: string, { picture, lang }: Known): Found {
  const t = townTexts(lang).find
  const point = readPosition(position)
  const hubs = picture.hubs.map(({ hub }) => hub)
  const nearest = point === null ? undefined : byDistance(point, hubs)[0]
  const hub = picture.hubs.find((one) => one.hub.id === nearest?.id)
  if (point !== null && hub) {
    const metres = metresBetween(point, hub.hub)
    if (metres > FARTHEST_METRES) return { kind: 'fault', message: t.farAway(hub.hub.short, kilometres(metres, lang)) }
  }
  return hub ? { kind: 'hub', hub, words: t.nearest(hub.hub.short) } : { kind: 'fault', message: t.unknown(position.slice(0, 40)) }
}

/** A place with a hub of its own name is not told that it belongs to itself. */
function belongs(label: string, { hub }: HubPicture, lang: Language): string {
  const t = townTexts(lang).find
  if (label.replace(/^\d{4} /, '') !== hub.short || hub.status === 'closed') return t.result(label, hub.short)
  return hub.status === 'open' ? t.resultHere(label) : t.resultComing(label)
}

async function fromWords(db: Db, read: Answer, { picture, lang }: Known): Promise<Found> {
  const t = townTexts(lang).find
  const hubOf = (id: number, label: string): Found => {
    const hub = picture.hubs.find((one) => one.hub.id === id)
    return hub ? { kind: 'hub', hub, words: belongs(label, hub, lang) } : { kind: 'fault', message: t.unknown(label) }
  }
  switch (read.kind) {
    case 'empty':
      return { kind: 'fault', message: t.empty }
    case 'postcode': {
      const place = await placeOfPostcode(db, read.code)
      return place ? hubOf(place.hubId, place.label) : { kind: 'fault', message: t.outside(read.code) }
    }
    case 'place':
      return hubOf(read.place.hubId, read.place.name)
    case 'several':
      return { kind: 'several', places: read.places }
    case 'unknown':
      return { kind: 'fault', message: t.unknown(read.text) }
  }
}
