import type { Day } from '../platform/time/index.ts'
import type { Access, ActivityKind } from './activity.ts'

/** For whom it is meant, as people look for it. */
export const FOR_WHOM = ['children', 'youth', 'adults', 'seniors'] as const
export type ForWhom = (typeof FOR_WHOM)[number]

/** What is asked for. The same filter, and the same query, for page, API, calendar and feed. */
export interface SessionFilter {
  from: Day
  to: Day
  /** The address of a hub; absent: all. */
  hub?: string | undefined
  forWhom?: ForWhom | undefined
  /** Somebody of this age may come. */
  age?: number | undefined
  language?: string | undefined
  kind?: ActivityKind | undefined
  provider?: string | undefined
  activity?: string | undefined
  free?: boolean | undefined
  dropIn?: boolean | undefined
  culture?: boolean | undefined
  intergenerational?: boolean | undefined
  childrenWelcome?: boolean | undefined
  access?: readonly Access[] | undefined
  /** Words in the name, in what is told of it, or in the name of somebody behind it. */
  q?: string | undefined
}
