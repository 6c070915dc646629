import type { Context } from 'hono'
import { Button, ButtonLink, Buttons, ErrorSummary, errorOf, Form, TextArea, type FormError } from '../../design/index.ts'
import { changeEnquiry, LONGEST_QUESTION, questionOfAct } from '../../messages/index.ts'
import { findActAtDesk, recordView } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { machineNow } from '../../platform/time/index.ts'
import { namedErrors } from '../form/named-errors.ts'
import { workSaid } from '../texts.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { counterOf } from './counter.ts'
import { Draft } from './draft.tsx'
import { askedMore, morePage, type OpenedAtDesk } from './more-page.tsx'

type C = Context<Env>

/** `/arbeid/skranke/kvittering/:id/sporsmal`: whoever rings writes anew what they asked, until it is answered; then they ask more. */
export async function questionPage(c: C): Promise<Response> {
  const opened = await openedQuestion(c)
  const { counter, act, question } = opened
  await recordView(c.get('deps').db, { actor: counter.work.who.id, subject: `act:${act.id}`, at: new Date(machineNow()) })
  if (question.state === 'held') throw notFound(workSaid((t) => t.counter.question.noLonger))
  return question.state === 'open'
    ? c.html(<QuestionView {...opened} body={question.body} errors={[]} />)
    : morePage(c, opened, { body: '', isLate: false })
}

export async function saveQuestion(c: C): Promise<Response> {
  const [opened, typed] = [await openedQuestion(c), await sentForm(c)]
  const { counter, act, question } = opened
  const { work, href } = counter
  if (lineOf(typed, 'nytt') === 'ja') return askedMore(c, opened, typed)
  const body = lineOf(typed, 'sporsmal')
  if (question.state !== 'open') return morePage(c, opened, { body, isLate: true })
  const wrong = body === '' ? work.t.faults.missing : body.length > LONGEST_QUESTION ? work.t.faults.tooLong(LONGEST_QUESTION) : null
  if (wrong !== null) return c.html(<QuestionView {...opened} body={body} errors={[{ field: 'sporsmal', text: wrong }]} />, 422)
  try {
    await changeEnquiry(c.get('deps').db, { actId: act.id, body, by: work.who.id, at: work.now })
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return morePage(c, await openedQuestion(c), { body, isLate: true })
  }
  return c.redirect(href(workPaths.counterReceipt(act.id), { ny: 'sporsmal' }), 303)
}

/** Throws `not-found` for what is no question, or another desk’s. */
async function openedQuestion(c: C): Promise<OpenedAtDesk> {
  const { db } = c.get('deps')
  const counter = await counterOf(c)
  const act = await findActAtDesk(db, c.req.param('id') ?? '', counter.reach)
  const question = act === null ? null : await questionOfAct(db, act.id)
  if (act === null || question === null) throw notFound(workSaid((t) => t.counter.receipt.noSuch))
  return { counter, act, question }
}

function QuestionView({ counter, act, body, errors }: OpenedAtDesk & { body: string; errors: readonly FormError[] }) {
  const { work, hub, switcher, href } = counter
  const { question: t, form } = work.t.counter
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      switcher={switcher}
      title={t.title}
      lead={t.lead}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={namedErrors(errors, { fields: [], work, others: { sporsmal: form.question } })} />
        <Draft work={work}>
          <Form action={href(workPaths.counterQuestion(act.id))}>
            <TextArea
              name="sporsmal"
              label={form.question}
              hint={form.questionHint}
              rows={5}
              value={body}
              error={errorOf(errors, 'sporsmal')}
            />
            <Buttons>
              <Button>{t.save}</Button>
              <ButtonLink weight="tertiary" href={href(workPaths.counterReceipt(act.id))}>
                {t.keep}
              </ButtonLink>
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}
