import { isDeepStrictEqual } from 'node:util'
import { dayBefore, type Day } from '../../platform/time/index.ts'
import { Refused } from './refusal.ts'

interface Dated {
  from?: Day | undefined
  to?: Day | undefined
}

/**
 * Another name from a day: the one in force ends the day before, one that began that very day is replaced.
 * Throws `invalid` when a name is given from a later day already.
 */
export function namedFrom<N extends Dated>(names: readonly N[], next: N & { from: Day }): N[] {
  const { from } = next
  const later = names.find((one) => one.from !== undefined && one.from > from)
  if (later?.from !== undefined) throw new Refused({ why: 'name_later', from: later.from })
  const inForce = names.at(-1)
  if (inForce !== undefined && isDeepStrictEqual(undated(inForce), undated(next))) return [...names]
  const kept = names.filter((one) => one.from !== from)
  return [...kept.map((one) => (one.to === undefined || one.to >= from ? { ...one, to: dayBefore(from) } : one)), next]
}

const undated = <N extends Dated>({ from: _from, to: _to, ...name }: N) => name

/** The addresses that lead to the thing once it has another; the new one is no longer among them. */
export function formerSlugsAfter({ slug, formerSlugs }: { slug: string; formerSlugs: readonly string[] }, newSlug: string): string[] {
  if (slug === newSlug) return [...formerSlugs]
  return [...formerSlugs.filter((one) => one !== newSlug), slug].toSorted()
}
