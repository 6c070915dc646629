import { unmetIf, type Among, type Told, type Unmet } from './requirement.ts'
import { hasCome } from './story.ts'
import { endsEarly, meet } from './validity.ts'

const WHERE = ['street', 'building', 'directions']

/** Facts and later history tell where the hub is; an example may stand in beside them. An empty one is told to be that alone. */
export function ofAddress(item: Told, { layer, rivals }: Among): Unmet[] {
  const isEmpty = isNowhere(item)
  const told = layer === 'example' ? [] : rivals.filter((one) => one.layer !== 'example' && !isNowhere(one.item))
  return [
    ...unmetIf(isEmpty, 'no_address', 'street'),
    ...unmetIf(!isEmpty && told.some((one) => meet(one.item, item)), 'address_twice', 'from'),
    ...endsEarly(item),
  ]
}

const isNowhere = (item: Told): boolean => WHERE.every((field) => item[field] === undefined)

/** What is in the house has no first day but the one on which it was known. */
export function ofFacility(item: Told, among: Among): Unmet[] {
  const { kind, checkedOn } = item
  return [
    ...unmetIf(
      among.rivals.some((one) => one.item['kind'] === kind && meet(one.item, item, 'knownFrom')),
      'facility_twice',
      'kind',
    ),
    ...unmetIf(typeof checkedOn === 'string' && !hasCome(checkedOn, item, among), 'checked_later', 'checkedOn'),
  ]
}
