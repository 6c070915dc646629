import { createHash } from 'node:crypto'
import type { SignUpRuleItem } from '../../activities/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { inputId, type Field } from '../form/field.ts'
import { asText } from '../form/localized-value.ts'
import { readFields } from '../form/read-fields.ts'
import { typedFrom } from '../form/typed-from.ts'
import type { Work } from '../work.ts'

/** As many as the shape of the rule has room for: whoever asks for more is not signing people up. */
const SLOTS = [1, 2, 3] as const

const WHO = 'firstWho'
const UNTIL = 'firstUntil'

/** Who comes first, and until how many days before the date. */
export const FIRST_FIELDS: readonly Field[] = [
  { kind: 'text', name: WHO, most: 80, optional: true, label: (t) => t.signUpAsks.who, hint: (t) => t.signUpAsks.whoHint },
  {
    kind: 'number',
    name: UNTIL,
    least: 0,
    most: 90,
    optional: true,
    label: (t) => t.signUpAsks.until,
    hint: (t) => t.signUpAsks.untilHint,
  },
]

/** One question: what is asked, why, how it is answered and for how long it is kept. */
export const QUESTIONS: readonly { slot: number; fields: readonly Field[] }[] = SLOTS.map((slot) => ({ slot, fields: fieldsOf(slot) }))

function fieldsOf(slot: number): Field[] {
  return [
    {
      kind: 'text',
      name: `ask${slot}`,
      most: 120,
      optional: true,
      label: (t) => t.signUpAsks.question,
      hint: (t) => t.signUpAsks.questionHint,
    },
    { kind: 'text', name: `why${slot}`, most: 200, optional: true, label: (t) => t.signUpAsks.why, hint: (t) => t.signUpAsks.whyHint },
    {
      kind: 'choice',
      name: `answer${slot}`,
      label: (t) => t.signUpAsks.answer,
      options: ({ t }) => (['text', 'yes'] as const).map((value) => ({ value, label: t.signUpAsks.answers[value] })),
    },
    { kind: 'tick', name: `needed${slot}`, label: (t) => t.signUpAsks.needed },
    { kind: 'number', name: `keep${slot}`, least: 0, most: 90, label: (t) => t.signUpAsks.keep, hint: (t) => t.signUpAsks.keepHint },
  ]
}

export const ASKED_FIELDS: readonly Field[] = [...FIRST_FIELDS, ...QUESTIONS.flatMap(({ fields }) => fields)]

type Asks = Pick<SignUpRuleItem, 'first' | 'questions'>

export function typedAsks({ first, questions }: Asks): Typed {
  const ofFirst = first === undefined ? {} : typedFrom(FIRST_FIELDS, { [WHO]: first.who, [UNTIL]: first.untilDays })
  const ofQuestions = QUESTIONS.map(({ slot, fields }, k) => {
    const { text, why, answer, needed, keepDays } = questions[k] ?? { answer: 'text', keepDays: 14 }
    const values = {
      [`ask${slot}`]: text,
      [`why${slot}`]: why,
      [`answer${slot}`]: answer,
      [`needed${slot}`]: needed,
      [`keep${slot}`]: keepDays,
    }
    return typedFrom(fields, values)
  })
  return Object.assign({}, ofFirst, ...ofQuestions)
}

interface Given {
  typed: Typed
  work: Work
  before: Asks | undefined
}

/** A question whose field is left empty is none. Nothing is asked without a reason: whoever answers is to know why. */
export function readAsks({ typed, work, before }: Given): { asks: Asks; faults: readonly FieldFault[] } {
  const [first, ...questions] = [readFirst(typed, work), ...QUESTIONS.map((one) => readQuestion(one, { typed, work, before }))]
  const asked = questions.flatMap(({ question }) => (question === null ? [] : [question]))
  const asks = { ...(first?.first ? { first: first.first } : {}), questions: asked }
  return { asks, faults: [...(first?.faults ?? []), ...questions.flatMap(({ faults }) => faults), ...twice(asked, work)] }
}

function readFirst(typed: Typed, work: Work): { first: SignUpRuleItem['first']; faults: readonly FieldFault[] } {
  const { values, faults } = readFields(FIRST_FIELDS, { typed, work, before: null })
  const [who, until] = [asText(values[WHO]), values[UNTIL]]
  if (faults.length > 0 || (who === null && until === undefined)) return { first: undefined, faults }
  if (who === null) return { first: undefined, faults: [{ field: `${WHO}-nb`, message: work.t.faults.missing }] }
  if (typeof until !== 'number') return { first: undefined, faults: [{ field: UNTIL, message: work.t.faults.missing }] }
  return { first: { who, untilDays: until }, faults: [] }
}

interface ReadQuestion {
  question: SignUpRuleItem['questions'][number] | null
  faults: readonly FieldFault[]
}

function readQuestion({ slot, fields }: (typeof QUESTIONS)[number], { typed, work, before }: Given): ReadQuestion {
  const { values, faults } = readFields(fields, { typed, work, before: null })
  const [text, why] = [asText(values[`ask${slot}`]), asText(values[`why${slot}`])]
  const asked = faults.filter(({ field }) => text !== null || field.startsWith(`ask${slot}`))
  if (text === null || asked.length > 0) return { question: null, faults: asked }
  if (why === null) return { question: null, faults: [{ field: inputId({ name: `why${slot}` }, 'nb'), message: work.t.signUpAsks.noWhy }] }
  const question = {
    key: keyOf(text, before),
    text,
    why,
    needed: values[`needed${slot}`] === true,
    answer: values[`answer${slot}`] === 'yes' ? ('yes' as const) : ('text' as const),
    keepDays: Number(values[`keep${slot}`]),
  }
  return { question, faults: [] }
}

/** Of the words: what was answered to other words must never be read as an answer to these. */
function keyOf(text: Localized, before: Asks | undefined): string {
  const known = before?.questions.find((one) => one.text.nb === text.nb)
  return known?.key ?? `sporsmal-${createHash('sha256').update(text.nb).digest('hex').slice(0, 10)}`
}

const twice = (asked: SignUpRuleItem['questions'], work: Work): FieldFault[] =>
  new Set(asked.map(({ key }) => key)).size === asked.length ? [] : [{ field: 'ask2-nb', message: work.t.signUpAsks.twice }]
