import { instantToWall, replyBy, type Day, type Instant } from '../../platform/time/index.ts'
import type { FreeTime } from '../offered.ts'
import type { Mode } from '../service.ts'

/** What somebody who waits can use. */
export interface Wanted {
  /** Slug; null: any. */
  hub: string | null
  /** From afar it is the same from which hub they answer. */
  mode: Mode
  /** The last day on which it is of use. */
  until: Day
  /** The time they have, where they want an earlier one. */
  has: Instant | null
  /** Times they have said no to, or did not answer. */
  asked: readonly { hub: string; start: Instant }[]
}

const REPLY_HOURS = 4
/** Less than this, and nobody is asked: they would not see it. */
const LEAST = 30 * 60_000

/** Until when a time is kept for whoever was asked: never after it has begun (domain.md S4). */
export const offerEnds = (at: Instant, start: Instant): Instant => replyBy(at, { replyHours: REPLY_HOURS, begins: start })

/** The first of the times that is of use to somebody, and that they can answer in time; undefined when none is. */
export const firstFor = ({ hub, mode, until, has, asked }: Wanted, times: readonly FreeTime[], at: Instant): FreeTime | undefined =>
  times.find(
    (time) =>
      (hub === null || time.hub === hub) &&
      instantToWall(time.start).day <= until &&
      (has === null || time.start < has) &&
      !asked.some((one) => (mode !== 'hub' || one.hub === time.hub) && one.start === time.start) &&
      offerEnds(at, time.start) - at >= LEAST,
  )
