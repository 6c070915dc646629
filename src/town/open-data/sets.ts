import { activitiesSet, sessionsSet } from './activity-sets.ts'
import { askedSet } from './asked-set.ts'
import type { OpenSet } from './column.ts'
import { hoursSet, hubsSet, roomsSet } from './hub-sets.ts'

/** What anybody may have, a line for each set: page, files, catalogue and tests all read this list. */
export const OPEN_SETS: readonly OpenSet[] = [hubsSet, hoursSet, activitiesSet, sessionsSet, roomsSet, askedSet]
