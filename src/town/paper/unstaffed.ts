import type { PosterNote } from '../../design/index.ts'
import { atHub, deskStaffed, nearestOpenDesk, shownReading, type HubPicture, type NearestDesk, type TownPicture } from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { spokenInstant } from '../../platform/i18n/index.ts'
import { nextStaffedWords } from '../queue/staffed-words.tsx'
import { townTexts } from '../texts.ts'

/** On a day when nobody is at the desk of a hub: when somebody is next, and where somebody is now. Nobody is sent away without. */
export function unstaffedNotes(hub: HubPicture, picture: TownPicture, lang: Language): PosterNote[] {
  const t = townTexts(lang).poster
  const staffed = deskStaffed(hub, picture.at)
  if (staffed === null || staffed.today) return []
  const next = nextStaffedWords(staffed, lang)
  const open = openDeskElsewhere(hub, picture)
  return [
    ...(next === null ? [] : [{ term: t.nextStaffed, text: next, example: staffed.example }]),
    ...(open === null ? [] : [{ term: t.nearestOpen, text: openWords(open, lang), example: shownReading(open.desk.hours).example }]),
  ]
}

/** The nearest other desk where somebody is now; null when nobody is anywhere. */
export const openDeskElsewhere = (hub: HubPicture, { hubs }: TownPicture): NearestDesk | null =>
  nearestOpenDesk(
    hubs.filter((one) => one.hub.id !== hub.hub.id),
    hub.hub,
  )

function openWords({ at, desk }: NearestDesk, lang: Language): string {
  const t = townTexts(lang).poster
  const { until } = shownReading(desk.hours).reading.now
  const name = t.deskAt(desk.provider.name, atHub(at.hub, lang))
  return until === null ? name : t.openUntil(name, spokenInstant(until, lang))
}
