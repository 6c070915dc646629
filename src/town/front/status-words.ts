import { dayWords, hubTexts, isTold, nowWords, shownReading, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { openingWords } from '../hub/opening-words.ts'
import { capital } from '../texts/number-words.ts'
import { townTexts } from '../texts.ts'
import { inService } from './foremost.ts'

/** «Åpent til 15», «Torget åpner i 2021. Innbyggerservice er her.», «Åpningstidene er ikke kunngjort». */
export function statusWords(hub: HubPicture, { day, live }: TownPicture, lang: Language): { status: string; example: boolean } {
  const h = hubTexts(lang)
  if (hub.hub.status === 'closed') return { status: h.status.closed, example: false }
  if (hub.hub.status === 'planned') return { status: plannedWords(hub, { day, live }, lang), example: false }
  const { reading, example } = shownReading(hub.house)
  if (!isTold(reading.today)) return { status: h.hours.hoursNotAnnounced, example: false }
  if (live) return { status: nowWords(reading.now, day, lang), example }
  const words = dayWords(reading.today, lang)
  return { status: reading.today.state === 'open' ? h.hours.openOn(words) : capital(words), example }
}

// «Er her» beside «Ingen er her nå» would be two truths at once.
function plannedWords(hub: HubPicture, { day, live }: Pick<TownPicture, 'day' | 'live'>, lang: Language): string {
  const desk = hub.presences.find((one) => one.provider.frontDesk && one.state === 'in_service')
  const opens = openingWords(hub, day, lang)
  if (!desk) return opens
  const isAway = live && shownReading(desk.hours).reading.now.state === 'closed'
  const t = townTexts(lang)
  return `${opens} ${isAway ? t.hub.livesHere(desk.provider.name) : t.board.deskHere(desk.provider.name)}`
}

/** A desk that is there at times that nobody has told is neither here now nor away. What the status says already is not said again. */
export function untoldDesk(hub: HubPicture, lang: Language): string | null {
  const t = townTexts(lang).hub
  const desk = inService(hub).find((one) => one.provider.frontDesk)
  if (!desk || isTold(shownReading(desk.hours).reading.today)) return null
  if (hub.hub.status === 'planned') return t.timesUntold
  const houseToo = !isTold(shownReading(hub.house).reading.today)
  return houseToo ? t.livesHere(desk.provider.name) : `${t.livesHere(desk.provider.name)} ${t.timesUntold}`
}
