import type { FormError } from '../../design/index.ts'
import { Refused, type Refusal } from '../../hubs/edit/index.ts'
import type { Fault, FieldFault } from '../../platform/http/errors.ts'
import type { Place } from '../place.ts'
import { dayWordsOf } from './words.ts'

/** Faults of fields as the form shows them, in the order they were found. */
export const errorsOf = (faults: readonly FieldFault[]): FormError[] => faults.map(({ field, message }) => ({ field, text: message }))

/** What was refused after the fields were read well: by the shape, a rule or the database. */
export function errorsOfFault(fault: Fault, place: Place): FormError[] {
  const { faults: t } = place.t
  if (fault instanceof Refused) return [{ field: fault.fields[0]?.field ?? null, text: refusalWords(fault.refusal, place) }]
  const byField = new Map(fault.fields.map(({ field, message }) => [field.replaceAll('.', '-'), message]))
  const said = [...byField].map(([field, message]) => ({ field, text: message === 'slutter før den begynner' ? t.endsEarly : t.wrong }))
  return said.length > 0 ? said : [{ field: null, text: t.wrong }]
}

export function refusalWords(refusal: Refusal, place: Place): string {
  const { refusals: t, faults } = place.t
  switch (refusal.why) {
    case 'periods_overlap':
      return refusal.other === '' ? t.overlapUnknown : t.overlap(rangeWords(refusal, place))
    case 'ends_before_it_begins':
      return faults.endsEarly
    case 'spans_overlap':
      return t.spansOverlap
    case 'address_taken':
      return t.addressTaken
    case 'name_later':
      return t.nameLater(dayWordsOf(refusal.from, place))
    case 'still_led_to':
      return t.stillLedTo
    default:
      return t.impossible
  }
}

/** «24. desember 2026 til og med 3. januar 2027», «fra 1. juni 2026», «hele tiden» */
export function rangeWords({ from, to }: { from?: string | null | undefined; to?: string | null | undefined }, place: Place): string {
  const { t } = place
  if (from && to) return t.between(dayWordsOf(from, place), dayWordsOf(to, place))
  if (from) return `${t.from(dayWordsOf(from, place))} ${t.untilFurther}`
  return to ? t.through(dayWordsOf(to, place)) : t.always
}
