import type { Layer, Localized } from '../../platform/content/localized.ts'
import type { Closure, DayRange, Period } from './period.ts'
import type { Rules } from './rules.ts'

/** `announced` rests on facts and later history; `example` is an illustration beside it. */
export type Reading = 'announced' | 'example'

/** All hours of the hubs asked for. Only known rows that have a say in the window. */
export type HoursBook = ReadonlyMap<number, HubHours>

export interface HubHours {
  periods: readonly PeriodOf[]
  closures: readonly ClosureOf[]
  uses: readonly UseOf[]
}

/** Null: the house itself. For a closure: the whole house and everyone in it. */
interface Owned {
  providerId: number | null
}
export interface PeriodOf extends Period, Owned {
  layer: Layer
}
export interface ClosureOf extends Closure, Owned {
  layer: Layer
  exceptions: readonly { providerId: number; note: Localized | null }[]
}
/** When the house is in operation, or a provider in service there. */
export interface UseOf extends DayRange, Owned {}

/** The house of a hub (null) or a provider there. */
export interface Owner {
  hubId: number
  providerId: number | null
}

/**
 * One place's rules in one reading. Announced closures hold for the example too: an example never says
 * open where the house has said closed.
 */
export function rulesFor(book: HoursBook, { hubId, providerId }: Owner, reading: Reading): Rules {
  const hub = book.get(hubId)
  if (!hub) return NOTHING
  return {
    periods: hub.periods.filter((period) => period.providerId === providerId && (period.layer === 'example') === (reading === 'example')),
    closures: hub.closures.filter((closure) => closes(closure, providerId) && (closure.layer !== 'example' || reading === 'example')),
    inUse: hub.uses.filter((use) => use.providerId === providerId),
  }
}

const NOTHING: Rules = { periods: [], closures: [], inUse: [] }

function closes({ providerId: owner, exceptions }: ClosureOf, providerId: number | null): boolean {
  if (owner !== null) return owner === providerId
  return !exceptions.some((exception) => exception.providerId === providerId)
}
