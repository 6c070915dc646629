import type { Context } from 'hono'
import { Button, ButtonLink, Buttons, ErrorSummary, errorOf, Form, TextArea, type FormError } from '../../design/index.ts'
import { changeEnquiry, LONGEST_QUESTION, openQuestion } from '../../messages/index.ts'
import { findActAtDesk, recordView, type Act } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { machineNow } from '../../platform/time/index.ts'
import { namedErrors } from '../form/named-errors.ts'
import { workSaid } from '../texts.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { counterOf, type Counter } from './counter.ts'
import { Draft } from './draft.tsx'

type C = Context<Env>

interface Opened {
  counter: Counter
  act: Act
  body: string
}

/** `/arbeid/skranke/kvittering/:id/sporsmal`: whoever rings writes anew what they asked, until it is answered. */
export async function questionPage(c: C): Promise<Response> {
  const opened = await openedQuestion(c)
  const { counter, act } = opened
  await recordView(c.get('deps').db, { actor: counter.work.who.id, subject: `act:${act.id}`, at: new Date(machineNow()) })
  return c.html(<QuestionView {...opened} errors={[]} />)
}

export async function saveQuestion(c: C): Promise<Response> {
  const [opened, typed] = [await openedQuestion(c), await sentForm(c)]
  const { counter, act } = opened
  const { work, href } = counter
  const body = lineOf(typed, 'sporsmal')
  const wrong = body === '' ? work.t.faults.missing : body.length > LONGEST_QUESTION ? work.t.faults.tooLong(LONGEST_QUESTION) : null
  if (wrong !== null) return c.html(<QuestionView {...opened} body={body} errors={[{ field: 'sporsmal', text: wrong }]} />, 422)
  await changeEnquiry(c.get('deps').db, { actId: act.id, body, by: work.who.id, at: work.now })
  return c.redirect(href(workPaths.counterReceipt(act.id), { ny: 'sporsmal' }), 303)
}

/** Throws `not-found` for what is answered, taken back, held back or another desk’s. */
async function openedQuestion(c: C): Promise<Opened> {
  const { db } = c.get('deps')
  const counter = await counterOf(c)
  const act = await findActAtDesk(db, c.req.param('id') ?? '', counter.reach)
  if (act === null) throw notFound(workSaid((t) => t.counter.receipt.noSuch))
  const question = await openQuestion(db, act.id)
  if (question === null) throw notFound(workSaid((t) => t.counter.question.noLonger))
  return { counter, act, body: question.body }
}

function QuestionView({ counter, act, body, errors }: Opened & { errors: readonly FormError[] }) {
  const { work, hub, switcher, href } = counter
  const { question: t, form } = work.t.counter
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      switcher={switcher}
      title={t.title}
      lead={t.lead}
      scripts={['torg-draft.js']}
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
              maxlength={LONGEST_QUESTION}
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
