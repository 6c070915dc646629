/**
 * What must hold of a row beside its shape. One place for the content check, the intentions and the forms: what one
 * of them accepts, all do. Rows written before a requirement was made are still read by their shape.
 */
import type { KindName } from '../../items/registry.ts'
import { ofHours } from './hours.ts'
import type { Among, Told, Unmet } from './requirement.ts'

export { faultOf, isRequirement, SAID, type Requirement, type Told, type Unmet } from './requirement.ts'

type Check = (item: Told, among: Among) => readonly Unmet[]

const CHECKS: Partial<Record<KindName, Check>> = {
  opening_period: ofHours,
}

/** Empty: all is well. */
export const unmetBy = (kind: KindName, item: Told, among: Among): readonly Unmet[] => CHECKS[kind]?.(item, among) ?? []
