import type { Localized } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'
import { resolveDays, type Opening } from './day-hours.ts'
import type { Rules } from './rules.ts'

export interface HourEvent extends Opening {
  /** The same for the same opening whenever the feed is made: place, day and start, not how long or who is there. */
  uid: string
  hub: string
  provider: string | null
  day: Day
  title: Localized | null
}

/** Whose hours, by slug, and the days wanted, both ends included. */
export interface EventScope {
  hub: string
  /** Null: the house itself. */
  provider: string | null
  from: Day
  to: Day
}

/** Dated openings for a calendar feed. */
export function hourEvents(rules: Rules, { hub, provider, from, to }: EventScope): HourEvent[] {
  return resolveDays(rules, from, to).flatMap(({ day, openings, title }) =>
    openings.map((opening, index) => {
      // Two that open together, as staffed and self-service do, are told apart by their order.
      const nth = openings.slice(0, index).filter((earlier) => earlier.opens === opening.opens).length
      const uid = [hub, provider ?? 'huset', day, fourDigits(opening.opens), ...(nth > 0 ? [nth + 1] : [])].join('-')
      return { ...opening, uid, hub, provider, day, title }
    }),
  )
}

const fourDigits = (minutes: number) => String(Math.floor(minutes / 60) * 100 + (minutes % 60)).padStart(4, '0')
