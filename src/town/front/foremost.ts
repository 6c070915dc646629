import { isWalkIn, shownNext, shownReading, type HubPicture, type PresencePicture } from '../../hubs/index.ts'

/** Whoever is in service at the hub, whatever their hours. */
export const inService = ({ presences }: HubPicture): PresencePicture[] => presences.filter(({ state }) => state === 'in_service')

/** Who is open now, the front desk before others. */
export function foremostNow(hub: HubPicture) {
  const open = inService(hub).flatMap((presence) => {
    const { reading, example } = shownReading(presence.hours)
    return reading.now.state === 'open' ? [{ presence, reading, example }] : []
  })
  return open.toSorted((a, b) => Number(b.presence.provider.frontDesk) - Number(a.presence.provider.frontDesk))[0] ?? null
}

/** Of those who have told their hours of the day, the front desk before others. */
export function foremostThatDay(hub: HubPicture): PresencePicture | null {
  const told = inService(hub).filter(({ hours }) => shownReading(hours).reading.today.state !== 'not_announced')
  return told.find(({ provider }) => provider.frontDesk) ?? told[0] ?? null
}

/** The next to open, of the house and all who are met there; no presence is the house. */
export function nextToOpen(hub: HubPicture) {
  const owners = [...inService(hub).map((presence) => ({ presence, hours: presence.hours })), { presence: null, hours: hub.house }]
  const coming = owners.flatMap(({ presence, hours }) => {
    const shown = shownNext(hours)
    return shown ? [{ presence, example: shown.example, ...shown.next }] : []
  })
  return coming.toSorted((a, b) => a.opening.start - b.opening.start)[0] ?? null
}

/** The house while it is open without anybody in it, since when. */
export function houseAlone({ hub, house }: HubPicture) {
  const { reading, example } = shownReading(house)
  const { current } = reading.now
  return hub.status === 'open' && isWalkIn(reading.now) && current !== null ? { reading, example, current } : null
}
