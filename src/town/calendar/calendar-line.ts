import type { Ui } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'
import type { Act } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { CalendarEvent } from '../../platform/feeds/index.ts'
import type { Day } from '../../platform/time/index.ts'

/** Something in somebody's own calendar. */
export interface CalendarLine extends CalendarEvent {
  /** What it is must not be read off a screen that others see: then only that there is something (domain.md A3). */
  isSensitive?: boolean
}

/** Whose calendar it is, and which days it holds. */
export interface CalendarAsked {
  db: Db
  /** In the language of whom it is for. */
  ui: Ui
  act: Act
  picture: TownPicture
  span: { from: Day; to: Day }
  /** What ends the ids of events. */
  host: string
}

/** One sort of lines. Whoever has dates that belong to an act has one of these, and its line in `sources.ts`. */
export type CalendarSource = (asked: CalendarAsked) => Promise<readonly CalendarLine[]>

/** The line as the feed gives it away: of what is sensitive the time alone, under the same id. */
export function worded({ isSensitive, ...event }: CalendarLine, something: string): CalendarEvent {
  if (isSensitive !== true) return event
  const { uid, sequence, when, isCancelled = false, isBusy = true } = event
  return { uid, sequence, when, isCancelled, isBusy, summary: something }
}
