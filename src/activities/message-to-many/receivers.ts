import { findActs, whereTo, type Act } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'

/** Those whom a message is for, counted by how it gets to them. */
export interface ByChannel {
  email: number
  sms: number
  /** Nobody can write to them: they come on the call list. */
  call: number
}

/**
 * Of these acts those that stand, in their order. Whoever is there for three dates, or has signed up two of a family from one address, hears
 * of it once.
 */
export async function receivers(db: Db, actIds: readonly string[]): Promise<Act[]> {
  const acts = await findActs(db, [...new Set(actIds)])
  return oncePerAddress(acts.filter(({ confirmedAt, cancelledAt }) => confirmedAt !== null && cancelledAt === null))
}

/** Those who have given no address are nobody else: each counts. */
export function oncePerAddress<T extends Pick<Act, 'person' | 'helper'>>(acts: readonly T[]): T[] {
  const known = new Set<string>()
  return acts.filter(({ person, helper }) => {
    const addresses = [...person.contacts, ...(helper?.contacts ?? [])].map(({ kind, value }) => `${kind}:${value}`)
    const isKnown = addresses.some((address) => known.has(address))
    for (const address of addresses) known.add(address)
    return !isKnown
  })
}

export function byChannel(acts: readonly Act[]): ByChannel {
  const kinds = acts.map((act) => whereTo(act)?.kind ?? null)
  const count = (of: (typeof kinds)[number]) => kinds.filter((kind) => kind === of).length
  return { email: count('email'), sms: count('mobile'), call: count(null) }
}
