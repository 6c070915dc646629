import { BODY_QUESTIONS, BODY_TYPES, CaseRef, caseTyped, PRESETS, type BodyQuestion, type BodyType } from '../../bodies/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Values } from '../form/field.ts'
import { asString, asWords } from '../form/localized-value.ts'
import type { Work } from '../work.ts'
import { wizardTexts } from './wizard-texts.ts'

/** Its segment in addresses. */
export const SEGMENTS: Readonly<Record<BodyQuestion, string>> = {
  type: 'slag',
  name: 'navn',
  basis: 'hjemmel',
  case: 'sak',
  power: 'myndighet',
  purpose: 'formal',
  hub: 'torg',
  places: 'steder',
  trial: 'forsok',
  term: 'periode',
  rules: 'regler',
  start: 'start',
}
export const REVIEW = 'se-over'

export const questionAt = (segment: string): BodyQuestion | null => BODY_QUESTIONS.find((one) => SEGMENTS[one] === segment) ?? null

export const typeIn = (typed: Typed): BodyType | null => BODY_TYPES.find((one) => one === lineOf(typed, 'type')) ?? null

/** All that is asked, once the type is known; else the type alone. */
export const asksOf = (typed: Typed): readonly BodyQuestion[] => {
  const type = typeIn(typed)
  return type === null ? ['type'] : PRESETS[type].asks
}

/** «32/19» is the council’s. */
export const caseOf = (typed: string): string => caseTyped(typed, 'kommunestyret') ?? typed

/** A task committee and a trial have an end: by what was answered before. */
export function needsEnd(typed: Typed): boolean {
  const type = typeIn(typed)
  return type !== null && (PRESETS[type].needs.end || (PRESETS[type].asks.includes('trial') && lineOf(typed, 'trial') !== ''))
}

/** What must hold of an answer beside that it can be read. */
export function faultsOfAnswer(
  question: BodyQuestion,
  { values, typed, work }: { values: Values; typed: Typed; work: Work },
): FieldFault[] {
  const type = typeIn(typed)
  const { fields: t } = wizardTexts(work.lang)
  const { faults } = work.t.nouns.body
  const needsArea = type !== null && PRESETS[type].needs.area
  const [from, to] = [asString(values['from']), asString(values['to'])]
  const decided = asString(values['decidedBy'])
  const hasRules = values['rulesText'] !== undefined || values['rulesLink'] !== undefined
  switch (question) {
    case 'case':
      return decided === null || CaseRef.safeParse(caseOf(decided)).success ? [] : [{ field: 'decidedBy', message: t.caseWrong }]
    case 'places':
      return needsArea && asWords(values['places']).length === 0 ? [{ field: 'places', message: faults.area_missing }] : []
    case 'term':
      if (to === null) return needsEnd(typed) ? [{ field: 'to', message: faults.end_missing }] : []
      return from !== null && from > to ? [{ field: 'to', message: work.t.faults.endsEarly }] : []
    case 'rules':
      return hasRules && values['rulesFrom'] === undefined ? [{ field: 'rulesFrom', message: t.rulesDay }] : []
    default:
      return []
  }
}
