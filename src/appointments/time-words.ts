import type { Choice, Ui } from '../design/index.ts'
import { whenWords } from './when-words.ts'
import type { FreeTime } from './offered.ts'
import type { Mode } from './service.ts'
import { appointmentTexts } from './texts.ts'
import { timeText } from './time-text.ts'
import { atHub, type HubOnDay } from '../hubs/index.ts'

/** Where, as one says it: «på Sætre». */
export function placeWords(slug: string, hubs: readonly HubOnDay[], ui: Ui): string {
  const hub = hubs.find((one) => one.slug === slug)
  return hub === undefined ? slug : atHub(hub, ui.lang)
}

interface Showing {
  hubs: readonly HubOnDay[]
  ui: Ui
  /** From afar it is the same from which hub they answer. Left out: at the hub. */
  mode?: Mode | undefined
}

/** «Torsdag 12. mars 2020, 12.00, på Sætre» */
export function timeWords(time: Pick<FreeTime, 'hub' | 'start'>, { hubs, ui, mode = 'hub' }: Showing): string {
  const when = whenWords(time, ui.lang)
  return `${when.charAt(0).toUpperCase()}${when.slice(1)}, ${mode === 'hub' ? placeWords(time.hub, hubs, ui) : appointmentTexts(ui.lang).modes[mode]}`
}

/** Times to choose among in a form. */
export const timeChoices = (times: readonly FreeTime[], { hubs, ui, mode }: Showing): Choice[] =>
  times.map((time) => ({
    value: timeText(time),
    label: timeWords(time, { hubs, ui, mode }),
    ...(time.isExtra ? { hint: appointmentTexts(ui.lang).extra } : {}),
  }))
