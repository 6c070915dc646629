import { instantToWall, startOfDay, type Instant } from '../../platform/time/index.ts'
import type { Topics } from '../enquiry/queries.ts'
import type { Call } from './call.ts'

export interface Asked {
  topics: Topics
  /** Town time. */
  at: Instant
  limit: number
}

/** A line before the names and numbers are known. */
export interface Row extends Omit<Call, 'number' | 'shielded' | 'name' | 'helperName' | 'organisation' | 'language'> {
  personId: string
  helperId: string | null
  organisationId: string | null
  /** They would rather have a letter. */
  byLetter: boolean
}

interface Read {
  actId: string
  personId: string
  helperId: string | null
  organisationId: string | null
  topic: string
  dueAt: Date
  toldAt: Date | null
  toldBy: string | null
  tellerName: string | null
}

export const toldRow = ({ toldBy, tellerName, ...row }: Read): Omit<Row, 'id' | 'words' | 'eventId' | 'byLetter'> => ({
  ...row,
  toldBy: toldBy === null ? null : { id: toldBy, name: tellerName ?? '' },
})

export const todayOf = (at: Instant) => new Date(startOfDay(instantToWall(at).day))
