import type { Context } from 'hono'
import { answerDraft, draftOf, dropDraft, makeBody, type BodyDraft, type BodyQuestion } from '../../bodies/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf, listOf } from '../../platform/http/typed-values.ts'
import { inputId, type Field } from '../form/field.ts'
import { errorsOf } from '../form/form-errors.ts'
import { workSaid } from '../texts.ts'
import { actingAt, workOf, type Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { draftItem, faultsOfItem, readAnswer, readDraft } from './draft-item.ts'
import { fieldsOfQuestion } from './question-fields.ts'
import { asksOf, questionAt, REVIEW, SEGMENTS, typeIn } from './questions.ts'
import { QuestionView } from './question-view.tsx'
import { ReviewView } from './review-view.tsx'
import { wizardTexts } from './wizard-texts.ts'

type C = Context<Env>

/** `/arbeid/kommune/nytt-organ/:key/:steg`: one question, or all answers. A draft that has become a body leads to it. */
export async function draftPage(c: C): Promise<Response> {
  const { work, draft } = await draftIn(c)
  if (draft.body !== null) return c.redirect(work.ui.href(workPaths.body(draft.body)), 303)
  const question = questionIn(c, draft)
  if (question === null) return review(c, { work, draft, errors: [] }, 200)
  return c.html(
    <QuestionView
      work={work}
      draft={draft}
      question={question}
      typed={draft.typed}
      errors={[]}
      isReviewed={c.req.query('til') === REVIEW}
    />,
  )
}

export async function saveDraft(c: C): Promise<Response> {
  const [{ work, draft }, sent] = await Promise.all([draftIn(c), sentForm(c)])
  if (draft.body !== null) return c.redirect(work.ui.href(workPaths.body(draft.body)), 303)
  const question = questionIn(c, draft)
  if (question === null) return finish(c, { work, draft, does: lineOf(sent, 'gjor') })
  const fields = fieldsOfQuestion(question, { type: typeIn(draft.typed), lang: work.lang })
  const answer = answered(fields, sent)
  const typed = { ...draft.typed, ...answer }
  const { faults } = readAnswer(question, { typed, work })
  const isReviewed = lineOf(sent, 'til') === REVIEW
  if (faults.length > 0) return c.html(<QuestionView {...{ work, draft, question, typed, isReviewed }} errors={errorsOf(faults)} />, 422)
  await answerDraft(c.get('deps').db, { id: draft.id, typed: answer, at: work.now })
  const asks = asksOf(typed)
  const next = asks[asks.indexOf(question) + 1]
  const to = isReviewed || next === undefined ? REVIEW : SEGMENTS[next]
  return c.redirect(work.ui.href(workPaths.bodyDraft(draft.id, to)), 303)
}

/** What was typed in the fields of one question; what was emptied is empty. */
const answered = (fields: readonly Field[], typed: Typed): Record<string, string | readonly string[]> =>
  Object.fromEntries(
    fields.flatMap((field): [string, string | readonly string[]][] => {
      if (field.kind === 'choices') return [[field.name, listOf(typed, field.name)]]
      const names = field.kind === 'text' ? (['nb', 'nn', 'en'] as const).map((lang) => inputId(field, lang)) : [field.name]
      return names.map((name) => [name, lineOf(typed, name)])
    }),
  )

async function draftIn(c: C): Promise<{ work: Work; draft: BodyDraft }> {
  const [work, draft] = await Promise.all([workOf(c), draftOf(c.get('deps').db, c.req.param('key') ?? '')])
  return { work, draft }
}

/** Null: all of them. Throws `not-found` for what is no question of this type. */
function questionIn(c: C, { typed }: BodyDraft): BodyQuestion | null {
  const segment = c.req.param('steg') ?? ''
  if (segment === REVIEW) return null
  const question = questionAt(segment)
  if (question === null || !asksOf(typed).includes(question)) throw notFound(workSaid((t) => t.notFound.toChange))
  return question
}

interface Reviewing {
  work: Work
  draft: BodyDraft
  errors: readonly FormError[]
}

function review(c: C, { work, draft, errors }: Reviewing, status: 200 | 409 | 422): Response | Promise<Response> {
  const { values } = readDraft({ typed: draft.typed, work })
  return c.html(<ReviewView {...{ work, draft, values, errors }} />, status)
}

/** The draft is thrown away, or becomes a body when nothing is against it. */
async function finish(c: C, { work, draft, does }: { work: Work; draft: BodyDraft; does: string }): Promise<Response> {
  const { db } = c.get('deps')
  if (does === 'slett') {
    await dropDraft(db, draft.id)
    return c.redirect(work.ui.href(workPaths.newBody), 303)
  }
  const t = wizardTexts(work.lang)
  const { values, wrong } = readDraft({ typed: draft.typed, work })
  if (wrong.length > 0) {
    const errors = wrong.map(({ question, fault }) => ({ field: SEGMENTS[question], text: t.faultIn(t.titles[question], fault.message) }))
    return review(c, { work, draft, errors }, 422)
  }
  const { slug, item } = draftItem(values, { typed: draft.typed, work, id: draft.id })
  const faults = await faultsOfItem(db, { slug, item, work })
  if (faults.length > 0) return review(c, { work, draft, errors: faults.map(({ message }) => ({ field: null, text: message })) }, 422)
  try {
    const made = await makeBody(db, { id: draft.id, slug, item, acting: actingAt(work) })
    return c.redirect(work.ui.href(workPaths.body(made)), 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return review(c, { work, draft, errors: [{ field: SEGMENTS.name, text: error.says[work.lang] }] }, 409)
  }
}
