import { remembered } from '../platform/cache/remembered.ts'
import type { Day } from '../platform/time/index.ts'
import type { SessionFilter } from './filter.ts'
import { sessionsIn } from './queries.ts'

/**
 * `sessionsIn`, kept until somebody changes something: for what many pages ask alike, a day of the whole town and a week
 * of a hub. A calendar of a year is not for here, since what is kept stays in memory. Nobody may alter the answer.
 */
export const keptSessions = remembered((db, asked: { filter: SessionFilter; known: Day }) => sessionsIn(db, asked))
