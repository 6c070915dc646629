import type { Layer } from '../../../platform/content/localized.ts'
import type { FieldFault } from '../../../platform/http/errors.ts'
import type { Day } from '../../../platform/time/index.ts'

/** An item, whole or as far as a form has been filled in. */
export type Told = Readonly<Record<string, unknown>>

/** What must hold of a row beside its shape, by name: each page says it in its reader's words. */
export type Requirement = keyof typeof SAID

export interface Unmet {
  path: readonly (string | number)[]
  requirement: Requirement
}

interface Other {
  item: Told
  layer: Layer
}

/** The row among others of its kind in the same scope. */
export interface Among {
  layer: Layer
  others: readonly Other[]
  /** Those of them that it must give way to: all where somebody writes it, in a pack those that stand above it. */
  rivals: readonly Other[]
  today: Day
  /** As it was; null when it is new. Absent when no one is writing it: a source may know less than whoever decides. */
  before?: Told | null
}

/** As the content check says it: what is wrong, and what to do. */
export const SAID = {
  ends_early: { what: 'ends before it begins', mend: 'Correct from or to' },
  no_times: { what: 'the week has no times', mend: 'Put in at least one time, or a closure' },
  no_first_day: { what: 'the first day is missing', mend: 'Add from' },
  exception_without_days: { what: 'an exception must have a first and a last day', mend: 'Add from and to' },
  no_address: { what: 'the address is empty', mend: 'Add street, building or directions' },
  address_twice: { what: 'two addresses hold on the same day', mend: 'Let one end (“to”) the day before the other begins (“from”)' },
  met_twice: {
    what: 'the provider is put in twice for the same time',
    mend: 'Join the rows, or let one end (“to”) before the other begins',
  },
  facility_twice: { what: 'the same thing is put in twice', mend: 'Join the rows, or let one end (“to”) before the other was known' },
  checked_later: { what: 'was checked on a day that has not come', mend: 'Correct checkedOn' },
  not_happened: { what: 'has not happened yet', mend: 'Correct date, or set state: planned' },
  far_off: { what: 'is more than 100 km from every other hub', mend: 'Correct lat and lon: decimal degrees, latitude first' },
  no_phone: { what: 'is not a phone number', mend: 'Write five to fifteen digits, with + in front and spaces if you like' },
  not_here: { what: 'the provider is not at the hub', mend: 'Put in its presence first' },
  odd_signs: { what: 'has signs that do not belong in a name', mend: 'Use letters, digits, spaces and usual punctuation' },
} as const satisfies Record<string, { what: string; mend: string }>

export const isRequirement = (name: string | undefined): name is Requirement => name !== undefined && Object.hasOwn(SAID, name)

export const unmet = (requirement: Requirement, ...path: Unmet['path']): Unmet => ({ path, requirement })

/** `[unmet(…)]` when it is so, else nothing. */
export const unmetIf = (isSo: boolean, requirement: Requirement, ...path: Unmet['path']): Unmet[] =>
  isSo ? [unmet(requirement, ...path)] : []

export const faultOf = ({ path, requirement }: Unmet): FieldFault => ({
  field: path.join('.'),
  message: SAID[requirement].what,
  rule: requirement,
})
