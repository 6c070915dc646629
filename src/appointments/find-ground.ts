import { housesHours, type ShownDay } from '../hubs/index.ts'
import { rememberedAlsoWithin } from '../platform/cache/remembered.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { Span } from '../resources/index.ts'
import { findPatterns, WORK_PATTERN, type Patterns, type PatternsAsked } from './find-patterns.ts'

/** Whose hours, and when the houses are open: all that a booking does not change. */
export interface Ground extends Patterns {
  /** By hub and day; null when nobody has said. */
  openings: ReadonlyMap<number, ReadonlyMap<Day, readonly Span[] | null>>
}

/** Read anew only when hours, topics, rooms or who is where have changed, in a booking too: it asks the counters after it has locked the hours. */
export const findGround = (db: Db, { service, also, from, to, known, hub, caseworker, interpreter }: PatternsAsked): Promise<Ground> =>
  rememberedGround(db, { service, also, from, to, known, hub, caseworker, interpreter })

const MADE_OF = [WORK_PATTERN, 'service', 'presence', 'room', 'opening_period', 'closure', 'milestone']
const rememberedGround = rememberedAlsoWithin(groundIn, MADE_OF)

async function groundIn(db: Db, asked: PatternsAsked): Promise<Ground> {
  const patterns = await findPatterns(db, asked)
  const hubs = [...new Set(patterns.meeting.map(({ hubId }) => hubId))]
  const houses = hubs.length === 0 ? new Map<number, ShownDay[]>() : await housesHours(db, hubs, asked)
  const openings = new Map([...houses].map(([hub, days]) => [hub, new Map(days.map(openingsOf))]))
  return { ...patterns, openings }
}

/** A house that is closed has no hours; one that nobody has told of leaves it to whoever works there. */
const openingsOf = ({ hours }: ShownDay): [Day, readonly Span[] | null] => [
  hours.day,
  hours.state === 'not_announced' ? null : hours.openings.map(({ start, end }) => ({ start, end })),
]
