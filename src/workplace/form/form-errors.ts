import type { FormError } from '../../design/index.ts'
import { isPositionFault, isServiceFault } from '../../appointments/index.ts'
import { isBodyFault, isSuccessionFault } from '../../bodies/index.ts'
import { isCaseFault, isHearingFault, isReferralFault } from '../../cases/index.ts'
import { isMeetingFault } from '../../meetings/index.ts'
import { isRequirement, Refused, type Refusal } from '../../hubs/edit/index.ts'
import { NO_SUCH_DAY } from '../../platform/content/day-text.ts'
import type { Fault, FieldFault } from '../../platform/http/errors.ts'
import type { Work } from '../work.ts'
import { dayWordsOf } from './words.ts'

/** Faults of fields as the form shows them, in the order they were found. */
export const errorsOf = (faults: readonly FieldFault[]): FormError[] => faults.map(({ field, message }) => ({ field, text: message }))

/** What was refused after the fields were read well: by the shape, a rule or the database. */
export function errorsOfFault(fault: Fault, work: Work): FormError[] {
  const { faults: t } = work.t
  if (fault instanceof Refused) return [{ field: fault.fields[0]?.field ?? null, text: refusalWords(fault.refusal, work) }]
  const errors = errorsOfFields(fault.fields, work)
  return errors.length > 0 ? errors : [{ field: null, text: t.wrong }]
}

export const errorsOfFields = (faults: readonly FieldFault[], work: Pick<Work, 't'>): FormError[] =>
  errorsOf(firstOfEach(faults.map((one) => ({ ...said(one, work), field: inputOf(one.field) }))))

/** One at each field, the same whether it was found before the writing or by it. */
export const firstOfEach = (faults: readonly FieldFault[]): FieldFault[] =>
  faults.filter(({ field }, index) => faults.findIndex((one) => one.field === field) === index)

/** A fault of the shape or of what a row must fulfil, in the reader's language. */
export function said(fault: FieldFault, { t }: Pick<Work, 't'>): FieldFault {
  const shape = OF_SHAPES.get(fault.message)
  if (isRequirement(fault.rule)) return { ...fault, message: t.requirements[fault.rule] }
  if (isServiceFault(fault.rule)) return { ...fault, message: t.nouns.service.faults[fault.rule] }
  if (isPositionFault(fault.rule)) return { ...fault, message: t.nouns.position.faults[fault.rule] }
  if (isBodyFault(fault.rule) || isSuccessionFault(fault.rule)) return { ...fault, message: t.nouns.body.faults[fault.rule] }
  if (isCaseFault(fault.rule)) return { ...fault, message: t.nouns.politicalCase.faults[fault.rule] }
  if (isHearingFault(fault.rule)) return { ...fault, message: t.nouns.statement.faults[fault.rule] }
  if (isReferralFault(fault.rule)) return { ...fault, message: t.nouns.referral.faults[fault.rule] }
  if (isMeetingFault(fault.rule)) return { ...fault, message: t.nouns.bodyMeeting.faults[fault.rule] }
  if (fault.field === 'decidedBy' || fault.field === 'decidedIn' || fault.field === 'politicalCase' || fault.field === 'prolongedBy')
    return { ...fault, message: t.nouns.body.faults.case_written }
  return { ...fault, message: shape === undefined ? t.faults.wrong : t.faults[shape] }
}

/** What the shapes say of what a form can hold. */
const OF_SHAPES = new Map<string, 'endsEarly' | 'email' | 'link' | 'day'>([
  ['ends before it begins', 'endsEarly'],
  ['must be an e-mail address', 'email'],
  ['must be a web address that begins with https://', 'link'],
  [NO_SUCH_DAY, 'day'],
])

/** A name is asked for where it is given, whichever of the names it is. */
const inputOf = (path: string) => path.replace(/^names\.\d+\./, '').replaceAll('.', '-')

export function refusalWords(refusal: Refusal, work: Work): string {
  const { refusals: t, faults } = work.t
  switch (refusal.why) {
    case 'periods_overlap':
      return refusal.other === '' ? t.overlapUnknown : t.overlap(rangeWords(refusal, work))
    case 'ends_before_it_begins':
      return faults.endsEarly
    case 'spans_overlap':
      return t.spansOverlap
    case 'address_taken':
      return t.addressTaken
    case 'mark_taken':
      return t.markTaken
    case 'name_later':
      return t.nameLater(dayWordsOf(refusal.from, work))
    case 'still_led_to':
      return t.stillLedTo
    default:
      return t.impossible
  }
}

/** «24. desember 2026 til og med 3. januar 2027», «fra 1. juni 2026», «hele tiden» */
export function rangeWords({ from, to }: { from?: string | null | undefined; to?: string | null | undefined }, work: Work): string {
  const { t } = work
  if (from && to) return t.between(dayWordsOf(from, work), dayWordsOf(to, work))
  if (from) return `${t.from(dayWordsOf(from, work))} ${t.untilFurther}`
  return to ? t.through(dayWordsOf(to, work)) : t.always
}
