import { caseTyped, type BodyOnDay, type SetUpStep, type ToldStep } from '../../bodies/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { formatImprecise, hasSurelyCome, typedImprecise } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'

/** Only the council appoints to a body under kommuneloven (§ 5-7). */
const COUNCIL = 'kommunestyret'

interface Reading {
  body: Pick<BodyOnDay, 'steps'>
  /** Null: all are done. */
  next: SetUpStep | null
  work: Pick<Work, 't' | 'today'>
}

/** The next step as it was told, or what is wrong with it. What is done cannot be on a day to come. */
export function readStep(typed: Typed, { next, work }: Reading): { step: ToldStep | null; errors: FormError[] } {
  const s = work.t.setUp
  const errors: FormError[] = []
  // Somebody else has registered it meanwhile: the form is for a step that is done.
  if (next === null || lineOf(typed, 'trinn') !== next) return { step: null, errors: [{ field: null, text: s.otherwise }] }
  const state = lineOf(typed, 'stand') === 'planned' ? 'planned' : 'actual'
  const date = typedImprecise(lineOf(typed, 'dato'), work.today)
  const decided = next === 'appointment' ? caseTyped(lineOf(typed, 'sak'), COUNCIL) : null
  // What makes an association is written down with it: who came, the statutes, the board and the minutes.
  if (next === 'founding_meeting' && state === 'actual') errors.push({ field: 'stand', text: s.foundedThere })
  if (date === null) errors.push({ field: 'dato', text: s.needDate })
  else if (state === 'actual' && !hasSurelyCome(date, work.today)) errors.push({ field: 'dato', text: s.notYet })
  if (next === 'appointment' && decided === null && (state === 'actual' || lineOf(typed, 'sak') !== ''))
    errors.push({ field: 'sak', text: s.needCase })
  if (date === null || errors.length > 0) return { step: null, errors }
  return { step: { step: next, state, date: formatImprecise(date), ...(decided === null ? {} : { case: decided }) }, errors }
}
