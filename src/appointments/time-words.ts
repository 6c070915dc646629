import type { Choice, Ui } from '../design/index.ts'
import { whenWords } from './when-words.ts'
import type { FreeTime } from './find-times.ts'
import { timeText } from './time-text.ts'
import { atHub, type HubOnDay } from '../hubs/index.ts'

/** Where, as one says it: «på Sætre». */
export function placeWords(slug: string, hubs: readonly HubOnDay[], ui: Ui): string {
  const hub = hubs.find((one) => one.slug === slug)
  return hub === undefined ? slug : atHub(hub, ui.lang)
}

/** «Torsdag 12. mars 2020, 12.00, på Sætre» */
export function timeWords(time: Pick<FreeTime, 'hub' | 'start'>, hubs: readonly HubOnDay[], ui: Ui): string {
  const when = whenWords(time, ui.lang)
  return `${when.charAt(0).toUpperCase()}${when.slice(1)}, ${placeWords(time.hub, hubs, ui)}`
}

/** Times to choose among in a form. */
export const timeChoices = (times: readonly FreeTime[], hubs: readonly HubOnDay[], ui: Ui): Choice[] =>
  times.map((time) => ({ value: timeText(time), label: timeWords(time, hubs, ui) }))
