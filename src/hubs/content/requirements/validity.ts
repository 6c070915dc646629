import { parseImprecise } from '../../../platform/time/index.ts'
import { unmetIf, type Told, type Unmet } from './requirement.ts'

/** The first day, of an imprecise one the earliest; empty when it is not known, which is before every day. */
export const startOf = (item: Told, field = 'from'): string => {
  const text = item[field]
  return typeof text === 'string' ? (parseImprecise(text)?.earliest ?? '') : ''
}

const NEVER = '9'
const endOf = ({ to }: Told): string => (typeof to === 'string' ? to : NEVER)

/** Both hold on some day. `field` names their first day. */
export const meet = (one: Told, other: Told, field = 'from'): boolean =>
  startOf(one, field) <= endOf(other) && startOf(other, field) <= endOf(one)

/** The shapes say so too, but not before all else is filled in. */
export const endsEarly = (item: Told): Unmet[] => unmetIf(endOf(item) < startOf(item), 'ends_early', 'to')
