import type { Layer } from '../../../platform/content/localized.ts'
import type { FieldFault } from '../../../platform/http/errors.ts'

/** An item, whole or as far as a form has been filled in. */
export type Told = Readonly<Record<string, unknown>>

/** What must hold of a row beside its shape, by name: each page says it in its reader's words. */
export type Requirement = keyof typeof SAID

export interface Unmet {
  path: readonly (string | number)[]
  requirement: Requirement
}

/** The row among others of its kind in the same scope. */
export interface Among {
  layer: Layer
  others: readonly { item: Told; layer: Layer }[]
  /** As it was; null when it is new. Absent when no one is writing it: a source may know less than whoever decides. */
  before?: Told | null
}

/** As the content check says it: what is wrong, and what to do. */
export const SAID = {
  no_times: { what: 'uka har ingen tider', mend: 'Legg inn minst én tid, eller meld en stenging' },
  no_first_day: { what: 'første dag mangler', mend: 'Legg til from' },
  exception_without_days: { what: 'et unntak må ha første og siste dag', mend: 'Legg til from og to' },
} as const satisfies Record<string, { what: string; mend: string }>

export const isRequirement = (name: string | undefined): name is Requirement => name !== undefined && Object.hasOwn(SAID, name)

export const unmet = (requirement: Requirement, ...path: Unmet['path']): Unmet => ({ path, requirement })

export const faultOf = ({ path, requirement }: Unmet): FieldFault => ({
  field: path.join('.'),
  message: SAID[requirement].what,
  rule: requirement,
})
