import { listReferrals, MEASURE_ENDS, OUTCOMES, referralKind } from '../../cases/index.ts'
import { show } from '../../platform/content/localized.ts'
import { parseDay } from '../../platform/time/index.ts'
import { asString } from '../form/localized-value.ts'
import { dayWordsOf, textIn } from '../form/words.ts'
import type { Field } from '../form/field.ts'
import type { Noun } from './noun.ts'

const SENT: readonly Field[] = [
  {
    kind: 'choice',
    name: 'organ',
    label: (t) => t.nouns.referral.organ,
    options: ({ organs, lang }) => organs.map(({ slug, name }) => ({ value: slug, label: show(name, lang).text })),
  },
  { kind: 'text', name: 'title', most: 300, label: (t) => t.nouns.referral.title },
  { kind: 'text', name: 'text', most: 8000, rows: 10, label: (t) => t.nouns.referral.text, hint: (t) => t.nouns.referral.textHint },
  { kind: 'day', name: 'sentOn', label: (t) => t.nouns.referral.sentOn },
]

/** Of what lies with the body. */
export const SUGGESTIONS = {
  kind: 'choices',
  name: 'suggestions',
  most: 50,
  label: (t) => t.nouns.referral.suggestions,
  hint: (t) => t.nouns.referral.suggestionsHint,
  options: ({ lying }) => lying.map(({ number, title }) => ({ value: String(number), label: `${number}: ${title}` })),
  optional: true,
} as const satisfies Field

const CASE = { most: 60, hint: (t) => t.nouns.body.decidedByHint, optional: true } as const satisfies Partial<Field>

const CAME_BACK: readonly Field[] = [
  { kind: 'day', name: 'due', label: (t) => t.nouns.referral.due, hint: (t) => t.nouns.referral.dueHint, optional: true },
  { ...CASE, kind: 'line', name: 'politicalCase', label: (t) => t.nouns.referral.politicalCase },
  {
    kind: 'choice',
    name: 'outcome',
    label: (t) => t.nouns.referral.outcome,
    options: ({ t }) => OUTCOMES.map((value) => ({ value, label: t.nouns.statement.outcomes[value] })),
    none: (t) => t.nouns.referral.noOutcome,
    optional: true,
  },
  {
    kind: 'text',
    name: 'answer',
    most: 2000,
    rows: 5,
    label: (t) => t.nouns.referral.answer,
    hint: (t) => t.nouns.referral.answerHint,
    optional: true,
  },
  { kind: 'day', name: 'answeredOn', label: (t) => t.nouns.referral.answeredOn, optional: true },
  { ...CASE, kind: 'line', name: 'decidedIn', label: (t) => t.nouns.referral.decidedIn },
]

const MEASURE: readonly Field[] = [
  {
    kind: 'text',
    name: 'measure',
    most: 300,
    label: (t) => t.nouns.referral.measure,
    hint: (t) => t.nouns.referral.measureHint,
    optional: true,
  },
  { kind: 'day', name: 'measureDue', label: (t) => t.nouns.referral.measureDue, optional: true },
  {
    kind: 'choice',
    name: 'measureOutcome',
    label: (t) => t.nouns.referral.measureOutcome,
    options: ({ t }) => MEASURE_ENDS.map((value) => ({ value, label: t.nouns.referral.measureEnds[value] })),
    none: (t) => t.nouns.referral.noEnd,
    optional: true,
  },
  { kind: 'text', name: 'report', most: 2000, rows: 4, label: (t) => t.nouns.referral.report, optional: true },
  { kind: 'day', name: 'measuredOn', label: (t) => t.nouns.referral.measuredOn, optional: true },
]

const namesOf = (fields: readonly Field[]) => fields.map(({ name }) => name)

/** What bodies have sent, with what came back, as the municipality tells. */
export const referralNoun: Noun = {
  kind: 'referral',
  keptBy: { ...referralKind, list: listReferrals },
  path: 'oversendelser',
  permission: 'municipality.edit',
  texts: (t) => t.nouns.referral,
  fields: [
    { kind: 'line', name: 'bodySlug', most: 60, label: (t) => t.nouns.statement.bodySlug, hint: (t) => t.nouns.statement.bodySlugHint },
    ...SENT,
    ...CAME_BACK,
    ...MEASURE,
  ],
  sections: [
    { id: 'sendt', title: (t) => t.nouns.referral.sentPart, fields: ['bodySlug', ...namesOf(SENT)] },
    { id: 'svaret', title: (t) => t.nouns.referral.answerPart, fields: namesOf(CAME_BACK) },
    { id: 'tiltak', title: (t) => t.nouns.referral.measurePart, fields: namesOf(MEASURE) },
  ],
  title: (item, work) => textIn(item['title'], work),
  detail: (item, { t, ...work }) => {
    const [outcome, end] = [OUTCOMES.find((one) => one === item['outcome']), MEASURE_ENDS.find((one) => one === item['measureOutcome'])]
    return [
      asString(item['bodySlug']),
      `${t.nouns.referral.sentOn}: ${dayWordsOf(asString(item['sentOn']) ?? '', { t, ...work })}`,
      outcome === undefined ? t.nouns.referral.noOutcome : t.nouns.statement.outcomes[outcome],
      end === undefined ? null : t.nouns.referral.measureEnds[end],
    ]
  },
  isPast: (item, today) =>
    item['outcome'] !== undefined && (item['measure'] === undefined || (parseDay(asString(item['measuredOn']) ?? '') ?? today) < today),
  keyFrom: (item, work) => textIn(item['title'], { ...work, lang: 'nb' }),
  isDated: true,
  savedWords: (item, { t }) => (item['outcome'] === undefined && item['politicalCase'] === undefined ? t.nouns.referral.saved : null),
}

const { sections: _, ...plain } = referralNoun

/** The same on a body's own pages: what it sends is its own, with the suggestions that lie with it. */
export const ownReferral: Noun = {
  ...plain,
  permission: 'body.edit',
  fields: [...SENT, SUGGESTIONS],
  texts: (t) => ({ ...t.nouns.referral, lead: t.nouns.referral.ownLead }),
  fill: (values, work) => ({ ...values, bodySlug: work.own?.slug ?? '' }),
}
