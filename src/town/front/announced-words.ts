import { isTold, shownReading, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { townTexts } from '../texts.ts'

/** Named one by one, as long as they are few. */
const FEW = 3

/** «Tidene er eksempler; bare Borgen har kunngjort tidene for huset.» Said once for the board; null when all have announced theirs. */
export function announcedWords({ hubs }: Pick<TownPicture, 'hubs'>, lang: Language): string | null {
  const t = townTexts(lang).front
  const running = hubs.filter(({ hub }) => hub.status === 'open')
  const illustrated = running.filter(({ house }) => shownReading(house).example)
  const announced = running.filter(({ house }) => isTold(house.announced.today))
  const untold = running.length - announced.length
  if (untold === 0) return null
  if (illustrated.length === 0) return t.someUnknown(untold)
  if (announced.length === 0) return t.allExamples
  if (announced.length > FEW) return t.someExamples(named(illustrated, lang))
  return t.allExamplesBut(named(announced, lang))
}

const named = (hubs: readonly HubPicture[], lang: Language) =>
  listOf(
    hubs.map(({ hub }) => hub.short),
    lang,
  )
