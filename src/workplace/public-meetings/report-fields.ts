import type { HostQuestion, ReportItem } from '../../activities/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Field } from '../form/field.ts'
import { asText } from '../form/localized-value.ts'
import { readFields } from '../form/read-fields.ts'
import { typedFrom } from '../form/typed-from.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'

const MORE = 2
const MOST = 60

export const REPORT_FIELDS: readonly Field[] = [
  {
    kind: 'text',
    name: 'summary',
    most: 4000,
    rows: 8,
    label: (t) => t.meetings.fields.summary,
    hint: (t) => t.meetings.fields.summaryHint,
  },
  { kind: 'text', name: 'next', most: 1000, rows: 4, optional: true, label: (t) => t.meetings.fields.next },
  { kind: 'number', name: 'heads', least: 0, most: 5000, optional: true, label: (t) => t.meetings.fields.heads },
]

export const askedFields = (nr: number) => ({ question: `spurt-${nr}`, answer: `svart-${nr}` })

/** What the report says already, else what the meeting left: the questions that were answered, and how many were counted. */
export function typedReport(
  report: ReportItem | null,
  { questions, heads }: { questions: readonly HostQuestion[]; heads: number | null },
): Typed {
  const answered = questions
    .filter(({ answeredAt }) => answeredAt !== null)
    .map(({ body, answer }) => ({ question: body, answer: answer ?? '' }))
  const asked = (report?.asked ?? answered).slice(0, MOST)
  const rows = Array.from({ length: Math.min(MOST, asked.length + MORE) }, (_, k) => {
    const { question, answer } = askedFields(k + 1)
    return { [question]: asked[k]?.question ?? '', [answer]: asked[k]?.answer ?? '' }
  })
  return Object.assign(typedFrom(REPORT_FIELDS, report === null ? { heads: heads ?? undefined } : { ...report }), ...rows)
}

/** As many rows as the form had. */
export function rowsTyped(typed: Typed): number {
  let count = 0
  while (count < MOST && Object.hasOwn(typed, askedFields(count + 1).question)) count += 1
  return count
}

interface Reading {
  work: Work
  /** Of the date that it is of. */
  on: Day
  before: ReportItem | null
}

/** The report as it would be, or what is wrong with it. */
export function readReport(typed: Typed, { work, on, before }: Reading): { report: ReportItem | null; faults: readonly FieldFault[] } {
  const { values, faults } = readFields(REPORT_FIELDS, { typed, work, before: null })
  const t = work.t.meetings
  const rows = Array.from({ length: rowsTyped(typed) }, (_, k) => {
    const field = askedFields(k + 1)
    return { field, question: lineOf(typed, field.question), answer: lineOf(typed, field.answer) }
  })
  const wrong = rows.flatMap(({ field, question, answer }) => [
    ...(question === '' && answer !== '' ? [{ field: field.question, message: t.needBoth }] : []),
    ...(question !== '' && answer === '' ? [{ field: field.answer, message: t.needBoth }] : []),
    ...(question.length > 600 ? [{ field: field.question, message: work.t.faults.tooLong(600) }] : []),
    ...(answer.length > 1000 ? [{ field: field.answer, message: work.t.faults.tooLong(1000) }] : []),
  ])
  const [summary, next] = [asText(values['summary']), asText(values['next'])]
  if (faults.length + wrong.length > 0 || summary === null) return { report: null, faults: [...faults, ...wrong] }
  const heads = Number(values['heads'] ?? -1)
  const report: ReportItem = {
    on,
    publishedOn: before?.publishedOn ?? work.today,
    summary,
    asked: rows.filter(({ question }) => question !== '').map(({ question, answer }) => ({ question, answer })),
    ...(next === null ? {} : { next }),
    ...(heads < 0 ? {} : { heads }),
  }
  return { report, faults: [] }
}
