/**
 * What must hold of a row beside its shape. One place for the content check, the intentions and the forms: what one
 * of them accepts, all do. Rows written before a requirement was made are still read by their shape.
 */
import type { KindName } from '../../items/registry.ts'
import { ofAddress, ofFacility } from './house.ts'
import { ofHours } from './hours.ts'
import { ofHub } from './hub.ts'
import { ofNames, ofPhone, ofPresence } from './people.ts'
import type { Among, Told, Unmet } from './requirement.ts'
import { ofMilestone } from './story.ts'
import { endsEarly } from './validity.ts'

export { faultOf, isRequirement, SAID, type Among, type Requirement, type Told, type Unmet } from './requirement.ts'

type Check = (item: Told, among: Among) => readonly Unmet[]

const CHECKS: Partial<Record<KindName, Check>> = {
  hub: ofHub,
  provider: (item) => [...ofNames(item), ...ofPhone(item)],
  location: ofAddress,
  milestone: ofMilestone,
  presence: ofPresence,
  opening_period: ofHours,
  closure: endsEarly,
  facility: ofFacility,
}

/** Empty: all is well. */
export const unmetBy = (kind: KindName, item: Told, among: Among): readonly Unmet[] => CHECKS[kind]?.(item, among) ?? []
