import { parseImprecise } from '../platform/time/index.ts'
import { caseSlug, type CaseItem } from './political-case.ts'

export type CaseFault = 'number_fixed' | 'unchecked' | 'nothing_checked' | 'not_treated' | 'approved_early' | 'date_missing'

export interface RuleFault {
  field: 'number' | 'checkedOn' | 'link' | 'treated' | 'approvedOn' | 'planned'
  fault: CaseFault
}

/** What must hold of a case beside its shape: the same rule for forms, import and content pack. */
export function caseFaults(item: CaseItem): RuleFault[] {
  const { link, checkedOn, treated, decision, approvedOn, planned } = item
  const treatedOn = treated === undefined ? null : parseImprecise(treated)
  return [
    ...when(item.slug !== caseSlug(item), 'number', 'number_fixed'),
    ...when(link !== undefined && checkedOn === undefined, 'checkedOn', 'unchecked'),
    ...when(link === undefined && checkedOn !== undefined, 'link', 'nothing_checked'),
    ...when(treated === undefined && planned === undefined, 'treated', 'date_missing'),
    ...when(treated === undefined && (decision !== undefined || approvedOn !== undefined), 'treated', 'not_treated'),
    ...when(approvedOn !== undefined && treatedOn !== null && approvedOn < treatedOn.earliest, 'approvedOn', 'approved_early'),
  ]
}

const when = (isWrong: boolean, field: RuleFault['field'], fault: CaseFault): RuleFault[] => (isWrong ? [{ field, fault }] : [])

export const isCaseFault = (rule: string | undefined): rule is CaseFault => rule !== undefined && Object.hasOwn(FAULT_WORDS, rule)

/** For the content check and the API, in English like the other faults of a pack. */
export const FAULT_WORDS: Readonly<Record<CaseFault, { what: string; mend: string }>> = {
  number_fixed: { what: 'the slug is not organ-year-number', mend: 'Write it as kommunestyret-2019-32; a case keeps its number' },
  unchecked: { what: 'nobody has said when the link was seen to work', mend: 'Add “checkedOn:”' },
  nothing_checked: { what: 'a day of checking, but no link', mend: 'Add “link:”, or take “checkedOn” away' },
  date_missing: { what: 'neither planned nor treated', mend: 'Add “planned:” or “treated:”, as exact as it is known' },
  not_treated: { what: 'what is not treated has decided nothing', mend: 'Add “treated:”, or take the decision and the approval away' },
  approved_early: { what: 'was approved before it was treated', mend: 'Correct one of the days' },
}
