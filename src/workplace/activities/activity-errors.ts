import type { FormError } from '../../design/index.ts'
import { Refused } from '../../hubs/edit/index.ts'
import type { Fault, FieldFault } from '../../platform/http/errors.ts'
import { refusalWords } from '../form/form-errors.ts'
import type { Work } from '../work.ts'
import { RHYTHM } from './rhythm-fields.ts'

/** What was refused after the fields were read well: by the shape, a rule or the database, at its field and in words. */
export function activityErrors(fault: Fault, work: Work): FormError[] {
  if (fault instanceof Refused) return [{ field: null, text: refusalWords(fault.refusal, work) }]
  const errors = fault.fields.map((one) => ({ field: inputOf(one), text: wordsOf(one, work) }))
  const first = errors.filter(({ field }, k) => errors.findIndex((other) => other.field === field) === k)
  return first.length > 0 ? first : [{ field: null, text: work.t.faults.wrong }]
}

const inputOf = ({ field }: FieldFault) =>
  field.startsWith('rhythms') ? RHYTHM.every : field === 'key' ? null : field.replaceAll('.', '-')

function wordsOf({ field, message, rule }: FieldFault, { t }: Work): string {
  const words: Readonly<Record<string, string>> = t.activities.rhythm.rules
  if (rule !== undefined && words[rule] !== undefined) return words[rule]
  if (rule === 'no_such_room' || rule === 'room_too_small') return t.roomChoice.faults.noSuchRoom
  if (field === 'ageTo') return t.activities.ageLower
  if (field.startsWith('organisers')) return t.faults.choose
  return message === 'ends before it begins' ? t.faults.endsEarly : t.faults.wrong
}
