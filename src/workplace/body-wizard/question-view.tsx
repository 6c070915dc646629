import { bodyTexts, BODY_TYPES } from '../../bodies/index.ts'
import { Button, ButtonLink, Buttons, CheckboxGroup, ErrorSummary, errorOf, Form, RadioGroup, type Choice } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Field } from '../form/field.ts'
import { FieldView } from '../form/field-view.tsx'
import { namedErrors } from '../form/named-errors.ts'
import { lineOf, listOf } from '../form/typed-values.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { lawOf } from './law.ts'
import { fieldsOfQuestion } from './question-fields.ts'
import { asksOf, needsEnd, REVIEW, SEGMENTS, typeIn } from './questions.ts'
import type { Asking } from './wizard-state.ts'
import { wizardTexts } from './wizard-texts.ts'

/** One question, its answer, the law beside it, and the way on. */
export function QuestionView(asking: Asking) {
  const { work, draft, question, typed, errors, isReviewed } = asking
  const t = wizardTexts(work.lang)
  const asks = asksOf(draft.typed)
  const asked = fieldsOfQuestion(question, { type: typeIn(typed), lang: work.lang })
  const fields = asked.map((field) => (field.name === 'to' && needsEnd(typed) ? { ...field, optional: false } : field))
  const place = asks.indexOf(question)
  const before = asks[place - 1]
  const path = (segment: string) => work.ui.href(workPaths.bodyDraft(draft.id, segment))
  const back = isReviewed ? path(REVIEW) : before === undefined ? work.ui.href(workPaths.newBody) : path(SEGMENTS[before])
  return (
    <WorkPage work={work} title={t.titles[question]} lead={asks.length > 1 ? t.number(place + 1, asks.length) : undefined}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={namedErrors(errors, { fields, work })} />
        {question === 'purpose' ? null : <p>{t.leads[question]}</p>}
        <Law {...asking} />
        <Form action={path(SEGMENTS[question])} hidden={isReviewed ? { til: REVIEW } : {}}>
          {fields.map((field) => (
            <Answer {...asking} field={field} />
          ))}
          <Buttons>
            <Button>{isReviewed ? t.toReview : t.next}</Button>
            <ButtonLink weight="tertiary" href={back}>
              {t.back}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}

/** Choices stand open, one below the other: there is only one thing to answer here. */
function Answer({ field, work, typed, errors }: Asking & { field: Field }) {
  const common = { name: field.name, legend: field.label(work.t), error: errorOf(errors, field.name) }
  if (field.kind === 'choice')
    return (
      <RadioGroup
        {...common}
        value={lineOf(typed, field.name)}
        options={[...noneOf(field, work), ...field.options(work).map((one) => explained(field, one, work))]}
      />
    )
  if (field.kind === 'choices') return <CheckboxGroup {...common} values={listOf(typed, field.name)} options={field.options(work)} />
  return <FieldView field={field} work={work} typed={typed} errors={errors} />
}

const noneOf = (field: Field & { kind: 'choice' }, { t }: Asking['work']): Choice[] =>
  field.none === undefined ? [] : [{ value: '', label: field.none(t) }]

/** What a type is, for somebody who has never set one up. */
function explained(field: Field, choice: Choice, { lang }: Asking['work']): Choice {
  const type = field.name === 'type' ? BODY_TYPES.find((one) => one === choice.value) : undefined
  return type === undefined ? choice : { ...choice, hint: bodyTexts(lang).explained[type] }
}

function Law({ work, question, typed }: Asking) {
  const t = wizardTexts(work.lang)
  const notes = lawOf(question, typeIn(typed))
  if (notes.length === 0) return null
  return (
    <details class="ds-details">
      <summary>{t.law}</summary>
      <div class="stack">
        {notes.map(({ paragraph, says, isSure }) => (
          <p>
            <strong>{paragraph}.</strong> {show(says, work.lang).text} {isSure ? null : <em>{t.unsure}</em>}
          </p>
        ))}
        <p>{t.notTheLaw}</p>
      </div>
    </details>
  )
}
