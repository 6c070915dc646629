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
  /** At one of several. */
  hubs?: readonly string[] | undefined
  forWhom?: ForWhom | undefined
  /** Somebody of one of these ages may come. */
  ages?: { from: number; to: number } | undefined
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

const MOST_HUBS = 20

/** «tofte», «spikkestad,heggedal»: one hub, or at one of several. */
export function hubsAsked(text: string | undefined): Pick<SessionFilter, 'hub' | 'hubs'> {
  const [hub, ...others] = (text ?? '').split(',').filter((slug) => slug !== '')
  if (hub === undefined || others.length === 0) return { hub }
  return { hubs: [...new Set([hub, ...others])].slice(0, MOST_HUBS) }
}
