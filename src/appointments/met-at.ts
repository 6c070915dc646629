import { byDistance, type HubPicture } from '../hubs/index.ts'
import type { FoundPlace, FoundService } from './find-services.ts'

type Met = Pick<FoundService, 'provider' | 'places'>

/** How a service is met at a hub on the day of the picture; null when it has no place there, or its provider is not there. */
export function metAt({ provider, places }: Met, { hub, presences }: HubPicture): FoundPlace | null {
  const isThere = presences.some((one) => one.provider.slug === provider && one.state === 'in_service')
  return isThere ? (places.find((place) => place.hub === hub.slug) ?? null) : null
}

export interface NearestService {
  at: HubPicture
  place: FoundPlace
}

/** The nearest other hub where it is met that day; null when it is met nowhere. */
export function nearestWith(service: Met, from: HubPicture, hubs: readonly HubPicture[]): NearestService | null {
  const others = hubs.filter((one) => one.hub.id !== from.hub.id)
  const sorted = byDistance(
    from.hub,
    others.map((at) => ({ at, lat: at.hub.lat, lon: at.hub.lon })),
  )
  for (const { at } of sorted) {
    const place = metAt(service, at)
    if (place !== null) return { at, place }
  }
  return null
}
