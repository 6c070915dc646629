import { createHash } from 'node:crypto'
import type { Reader } from '../../design/index.ts'
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
  ui: Reader
  act: Act
  picture: TownPicture
  span: { from: Day; to: Day }
  /** What ends the ids of events. */
  host: string
}

/** One sort of lines. Whoever has dates that belong to an act has one of these, and its line in `sources.ts`. */
export type CalendarSource = (asked: CalendarAsked) => Promise<readonly CalendarLine[]>

/**
 * The line as a calendar gets it: of what is sensitive the time alone, under an id that is the act's own. The id that the date has
 * elsewhere begins with its name.
 */
export function worded(
  { isSensitive, ...event }: CalendarLine,
  { act, something }: { act: Pick<Act, 'id'>; something: string },
): CalendarEvent {
  if (isSensitive !== true) return event
  const { uid, sequence, when, isCancelled = false, isBusy = true, isTentative = false } = event
  return { uid: ownId(uid, act), sequence, when, isCancelled, isBusy, isTentative, summary: something }
}

function ownId(uid: string, { id }: Pick<Act, 'id'>): string {
  const own = createHash('sha256').update(`${id} ${uid}`).digest('hex').slice(0, 24)
  return `avtale-${own}${uid.slice(uid.lastIndexOf('@'))}`
}
