import { byDistance, type Point } from './nearest.ts'
import { shownReading, type HubPicture, type PresencePicture } from './picture.ts'

export interface NearestDesk {
  at: HubPicture
  desk: PresencePicture
}

/** Front desks in service that day, nearest first: at another hub if this one has none yet. */
export function desksByDistance(hubs: readonly HubPicture[], from: Point): NearestDesk[] {
  const withDesk = hubs.flatMap((at) => {
    const desk = deskAt(at)
    return desk ? [{ at, desk, lat: at.hub.lat, lon: at.hub.lon }] : []
  })
  return byDistance(from, withDesk).map(({ at, desk }) => ({ at, desk }))
}

export function deskAt(hub: HubPicture): PresencePicture | null {
  return hub.presences.find((presence) => presence.provider.frontDesk && presence.state === 'in_service') ?? null
}

/** The nearest desk with somebody at it right now; null when none is, or none has said. */
export function nearestOpenDesk(hubs: readonly HubPicture[], from: Point): NearestDesk | null {
  return desksByDistance(hubs, from).find(({ desk }) => shownReading(desk.hours).reading.now.mode === 'staffed') ?? null
}
