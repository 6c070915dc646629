import { byDistance, metresBetween } from './nearest.ts'
import type { HubPicture } from './picture.ts'

const SHOWN = 3

/** The hubs nearest to this one, the nearest first: where else to go. */
export function nextHubs(hubs: readonly HubPicture[], { hub }: HubPicture): { at: HubPicture; metres: number }[] {
  const others = hubs.filter((one) => one.hub.id !== hub.id).map((at) => ({ lat: at.hub.lat, lon: at.hub.lon, at }))
  return byDistance(hub, others)
    .slice(0, SHOWN)
    .map(({ at }) => ({ at, metres: metresBetween(hub, at.hub) }))
}
