import { becauseWords, shownDays, type HubPicture } from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'

/** «Stengt: 1. juledag» of a day on which the house would else be open; null on every other. The picture must hold the day's hours. */
export function closedWords({ house }: HubPicture, day: Day, lang: Language): string | null {
  const [shown] = shownDays(house, day, day)
  const because = shown?.hours.state === 'closed' ? shown.hours.because : null
  return because === null || because === undefined || because.kind === 'weekly' ? null : becauseWords(because, lang, day)
}
