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
  ends_early: { what: 'slutter før den begynner', mend: 'Rett from eller to' },
  no_times: { what: 'uka har ingen tider', mend: 'Legg inn minst én tid, eller meld en stenging' },
  no_first_day: { what: 'første dag mangler', mend: 'Legg til from' },
  exception_without_days: { what: 'et unntak må ha første og siste dag', mend: 'Legg til from og to' },
  no_address: { what: 'adressen er tom', mend: 'Legg til street, building eller directions' },
  address_twice: { what: 'to adresser gjelder på samme dag', mend: 'La den ene slutte («to») dagen før den andre begynner («from»)' },
  met_twice: { what: 'tilbyderen er lagt inn to ganger i samme tid', mend: 'Slå radene sammen, eller la den ene slutte («to») før den andre begynner' },
  facility_twice: { what: 'det samme er lagt inn to ganger', mend: 'Slå radene sammen, eller la den ene slutte («to») før den andre ble kjent' },
  checked_later: { what: 'er sjekket på en dag som ikke er kommet', mend: 'Rett checkedOn' },
  not_happened: { what: 'har ikke skjedd ennå', mend: 'Rett date, eller sett state: planned' },
  far_off: { what: 'ligger mer enn 100 km fra alle andre torg', mend: 'Rett lat og lon: desimalgrader, bredde først' },
  no_phone: { what: 'er ikke et telefonnummer', mend: 'Skriv fem til femten sifre, gjerne med + foran og mellomrom' },
  odd_signs: { what: 'har tegn som ikke hører hjemme i et navn', mend: 'Bruk bokstaver, tall, mellomrom og vanlige skilletegn' },
} as const satisfies Record<string, { what: string; mend: string }>

export const isRequirement = (name: string | undefined): name is Requirement => name !== undefined && Object.hasOwn(SAID, name)

export const unmet = (requirement: Requirement, ...path: Unmet['path']): Unmet => ({ path, requirement })

/** `[unmet(…)]` when it is so, else nothing. */
export const unmetIf = (isSo: boolean, requirement: Requirement, ...path: Unmet['path']): Unmet[] => (isSo ? [unmet(requirement, ...path)] : [])

export const faultOf = ({ path, requirement }: Unmet): FieldFault => ({
  field: path.join('.'),
  message: SAID[requirement].what,
  rule: requirement,
})
