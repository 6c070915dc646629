import type { BodyItem } from './body.ts'
import { stepFaults, type BodyType, type StepFault } from './set-up.ts'

/** Public bodies under kommuneloven. */
export const isPublicBody = (type: BodyType): boolean => type === 'committee' || type === 'task_committee'

export type BodyFault =
  | StepFault
  | 'basis_missing'
  | 'basis_not_of_type'
  | 'case_not_of_type'
  | 'power_not_of_type'
  | 'area_missing'
  | 'end_missing'
  | 'decision_missing'
  | 'founding_stays'

export interface RuleFault {
  path: (string | number)[]
  fault: BodyFault
}

/** What must hold of a body beside its shape. Whoever puts one in answers for the paragraph; the rule is R1 of kommuneloven § 5-1. */
export function bodyFaults(item: BodyItem): RuleFault[] {
  const isPublic = isPublicBody(item.type)
  return [
    ...when(isPublic && item.legalBasis === undefined, ['legalBasis'], 'basis_missing'),
    ...when(!isPublic && item.legalBasis !== undefined, ['legalBasis'], 'basis_not_of_type'),
    ...when(!isPublic && item.decidedBy !== undefined, ['decidedBy'], 'case_not_of_type'),
    ...when(!isPublic && item.power !== undefined, ['power'], 'power_not_of_type'),
    ...when(isPublic && item.places.length === 0, ['places'], 'area_missing'),
    // A task committee is there for a task and a time.
    ...when((item.type === 'task_committee' || item.trial) && item.to === undefined, ['to'], 'end_missing'),
    // Only whoever appointed it can let it go on (R5).
    ...when(isPublic && item.prolongedTo !== undefined && item.prolongedBy === undefined, ['prolongedBy'], 'decision_missing'),
    ...when(!isPublic && item.prolongedBy !== undefined, ['prolongedBy'], 'case_not_of_type'),
    ...item.rules.flatMap(({ decidedBy }, k) => when(!isPublic && decidedBy !== undefined, ['rules', k, 'decidedBy'], 'case_not_of_type')),
    ...stepFaults(item.type, item.steps).map(({ index, fault }): RuleFault => ({ path: ['steps', index], fault })),
  ]
}

const when = (isWrong: boolean, path: RuleFault['path'], fault: BodyFault): RuleFault[] => (isWrong ? [{ path, fault }] : [])

export const isBodyFault = (rule: string | undefined): rule is BodyFault => rule !== undefined && Object.hasOwn(FAULT_WORDS, rule)

/** For the content check and the API, in English like the other faults of a pack. */
export const FAULT_WORDS: Readonly<Record<BodyFault, { what: string; mend: string }>> = {
  basis_missing: { what: 'a public body must carry its legal basis', mend: 'Add “legalBasis:” (kommuneloven, koml_5_1 or koml_5_2)' },
  basis_not_of_type: { what: 'only a public body has a legal basis', mend: 'Take “legalBasis” away, or correct “type”' },
  case_not_of_type: { what: 'only a public body is decided by a case', mend: 'Take “decidedBy” away, or correct “type”' },
  power_not_of_type: { what: 'only a public body has power from the council', mend: 'Take “power” away, or correct “type”' },
  area_missing: { what: 'must have at least one place', mend: 'Add “places:”' },
  decision_missing: { what: 'a public body goes on by a new decision alone', mend: 'Add “prolongedBy:”, as kommunestyret/2021/45' },
  founding_stays: { what: 'has approved minutes of its founding', mend: 'Leave the step “founding_meeting” as it is' },
  end_missing: { what: 'a trial and a task committee have an end', mend: 'Add “to:”, as exact as it is known' },
  step_not_of_type: { what: 'is no step of this type of body', mend: 'Take the step away, or correct “type”' },
  step_skipped: { what: 'comes before a step ahead of it is done', mend: 'Add the steps before it, in order' },
  step_twice: { what: 'is told twice', mend: 'Leave one of them' },
  step_too_early: { what: 'is dated before a step ahead of it', mend: 'Correct one of the dates' },
  case_missing: { what: 'an appointment needs its case', mend: 'Add “case:”, as kommunestyret/2020/14' },
}
