import type { FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { typedDay, type Day } from '../../platform/time/index.ts'
import {
  ANSWER_ROLES,
  ANSWERS,
  LONGEST_OF_SUGGESTION,
  RULES_OF_READING,
  type Answer,
  type AnswerRole,
  type RuleOfReading,
} from '../../suggestions/index.ts'
import type { Work } from '../work.ts'

/** What the form says is to be done. */
export type Considered =
  | { act: 'show'; title: string }
  | { act: 'hide'; rule: RuleOfReading; reason: string }
  | { act: 'answer'; answer: Answer; reason: string; due: Day | null; role: AnswerRole }

/** What is wrong with it, where something is. */
export function readAnswer(typed: Typed, { t: { suggestions: t }, today }: Work): Considered | readonly FormError[] {
  const line = (name: string) => lineOf(typed, name)
  const wrong = (text: string, { missing, most }: { missing: string; most: number }) =>
    text === '' ? missing : text.length > most ? t.tooLong(most) : null
  const errorsOf = (checks: readonly [string, string | null][]): FormError[] =>
    checks.flatMap(([field, text]) => (text === null ? [] : [{ field, text }]))
  if (line('gjor') === 'vis') {
    const title = line('overskrift').replaceAll(/\s+/g, ' ')
    const errors = errorsOf([['overskrift', wrong(title, { missing: t.needHeading, most: LONGEST_OF_SUGGESTION.title })]])
    return errors.length > 0 ? errors : { act: 'show', title }
  }
  if (line('gjor') === 'skjul') {
    const [rule, reason] = [RULES_OF_READING.find((one) => one === line('regel')), line('hvorfor')]
    const errors = errorsOf([
      ['regel', rule === undefined ? t.needRule : null],
      ['hvorfor', wrong(reason, { missing: t.needReason, most: LONGEST_OF_SUGGESTION.reason })],
    ])
    return rule === undefined || errors.length > 0 ? errors : { act: 'hide', rule, reason }
  }
  const [answer, reason] = [ANSWERS.find((one) => one === line('svar')), line('grunn')]
  const due = line('frist') === '' ? null : typedDay(line('frist'), today)
  const errors = errorsOf([
    ['svar', answer === undefined ? t.needAnswer : null],
    ['grunn', wrong(reason, { missing: t.needReason, most: LONGEST_OF_SUGGESTION.reason })],
    ['frist', line('frist') !== '' && (due === null || due < today) ? t.wrongDay : null],
  ])
  return answer === undefined || errors.length > 0
    ? errors
    : {
        act: 'answer',
        answer,
        reason,
        due,
        role: ANSWER_ROLES.find((one) => one === line('rolle')) ?? 'body',
      }
}
