import type { Context } from 'hono'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  errorOf,
  Form,
  Page,
  PageTitle,
  TextArea,
  type FormError,
  type Ui,
} from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { changeEnquiry, CHANGE_PAGE, LONGEST_QUESTION, openQuestion } from '../../messages/index.ts'
import { actOfAddress, receiptPaths } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { topics } from '../topics.ts'
import { actPageSaid, actPageTexts } from './texts.ts'

type C = Context<Env>

interface Opened {
  ui: Ui
  token: string
  actId: string
  body: string
  /** Whom it was put to, and the hub that is; null where it is no hub. */
  to: string
  hub: string | null
}

/** `/kvittering/:token/sporsmal`: what was asked can be written anew until somebody has answered it. */
export async function questionPage(c: C) {
  const opened = await openedQuestion(c)
  return c.html(<QuestionView {...opened} errors={[]} />)
}

export async function saveQuestion(c: C) {
  const { db, clock } = c.get('deps')
  const opened = await openedQuestion(c)
  const body = lineOf(await sentForm(c), 'sporsmal')
  const t = actPageTexts(opened.ui.lang).contact
  const again = (text: string) => c.html(<QuestionView {...opened} body={body} errors={[{ field: 'sporsmal', text }]} />, 422)
  if (body === '') return again(t.needQuestion)
  if (body.length > LONGEST_QUESTION) return again(t.tooLong(LONGEST_QUESTION))
  try {
    await changeEnquiry(db, { actId: opened.actId, body, by: null, at: clock.now() })
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'invalid') throw error
    return again(error.says[opened.ui.lang])
  }
  return c.redirect(opened.ui.href(receiptPaths.receipt(opened.token)), 303)
}

/** Throws `not-found` for what is answered, taken back or held back. */
async function openedQuestion(c: C): Promise<Opened> {
  const { db, clock } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  const [ui, question] = await Promise.all([uiOf(c), openQuestion(db, act.id)])
  if (question === null) throw notFound(actPageSaid((t) => t.contact.noLonger))
  const found = await topics.names(clock)(db, question.topic, ui.page)
  return { ui, token, actId: act.id, body: question.body, to: found?.name ?? question.topic, hub: found?.hub ?? null }
}

function QuestionView({ ui, token, body, to, hub, errors }: Opened & { errors: readonly FormError[] }) {
  const t = actPageTexts(ui.lang).contact
  const receipt = receiptPaths.receipt(token)
  return (
    <Page ui={ui} title={t.changeTitle} noindex {...(hub === null ? {} : { hub })}>
      <PageTitle title={t.changeTitle} lead={t.changeLead(to)} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors.map((one) => ({ ...one, label: t.question }))} />
        <Form action={ui.href(`${receipt}/${CHANGE_PAGE}`)}>
          <TextArea
            name="sporsmal"
            label={t.question}
            hint={t.questionHint}
            rows={6}
            maxlength={LONGEST_QUESTION}
            value={body}
            error={errorOf(errors, 'sporsmal')}
          />
          <Buttons>
            <Button>{t.changeSave}</Button>
            <ButtonLink weight="secondary" href={ui.href(receipt)}>
              {t.changeKeep}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}
