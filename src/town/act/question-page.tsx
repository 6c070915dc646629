import type { Context } from 'hono'
import { Button, ButtonLink, Buttons, ErrorSummary, errorOf, Form, Page, PageTitle, TextArea, type FormError } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { changeEnquiry, CHANGE_PAGE, LONGEST_QUESTION, questionOfAct } from '../../messages/index.ts'
import { actOfAddress, receiptPaths } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { topics } from '../topics.ts'
import { askedMore, morePage } from './more-page.tsx'
import type { OpenedQuestion } from './opened-question.ts'
import { actPageSaid, actPageTexts } from './texts.ts'

type C = Context<Env>

/** `/kvittering/:token/sporsmal`: what was asked can be written anew until somebody has answered it; then something more can be asked. */
export async function questionPage(c: C) {
  const opened = await openedQuestion(c)
  if (opened.question.state === 'held') throw notFound(actPageSaid((t) => t.contact.noLonger))
  return opened.question.state === 'open'
    ? c.html(<QuestionView {...opened} body={opened.question.body} errors={[]} />)
    : morePage(c, opened, { body: '', isLate: false })
}

export async function saveQuestion(c: C) {
  const { db, clock } = c.get('deps')
  const [opened, typed] = [await openedQuestion(c), await sentForm(c)]
  if (lineOf(typed, 'nytt') === 'ja') return askedMore(c, opened, typed)
  const body = lineOf(typed, 'sporsmal')
  // Answered while it was written: nothing of it is lost, and nothing of it goes unanswered.
  if (opened.question.state !== 'open') return morePage(c, opened, { body, isLate: true })
  const t = actPageTexts(opened.ui.lang).contact
  const again = (text: string) => c.html(<QuestionView {...opened} body={body} errors={[{ field: 'sporsmal', text }]} />, 422)
  if (body === '') return again(t.needQuestion)
  if (body.length > LONGEST_QUESTION) return again(t.tooLong(LONGEST_QUESTION))
  try {
    await changeEnquiry(db, { actId: opened.act.id, body, by: null, at: clock.now() })
  } catch (error) {
    if (!(error instanceof Fault) || (error.fault !== 'invalid' && error.fault !== 'conflict')) throw error
    return error.fault === 'invalid' ? again(error.says[opened.ui.lang]) : morePage(c, await openedQuestion(c), { body, isLate: true })
  }
  return c.redirect(opened.ui.href(receiptPaths.receipt(opened.token)), 303)
}

/** Throws `not-found` for the receipt of something else. */
async function openedQuestion(c: C): Promise<OpenedQuestion> {
  const { db, clock } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  const [ui, question] = await Promise.all([uiOf(c), questionOfAct(db, act.id)])
  if (question === null) throw notFound(actPageSaid((t) => t.contact.noQuestion))
  const found = await topics.names(clock)(db, question.topic, ui.page)
  return { ui, token, act, question, to: found?.name ?? question.topic, hub: found?.hub ?? null }
}

function QuestionView({ ui, token, body, to, hub, errors }: OpenedQuestion & { body: string; errors: readonly FormError[] }) {
  const t = actPageTexts(ui.lang).contact
  const receipt = receiptPaths.receipt(token)
  return (
    <Page ui={ui} title={t.changeTitle} noindex {...(hub === null ? {} : { hub })}>
      <PageTitle title={t.changeTitle} lead={t.changeLead(to)} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors.map((one) => ({ ...one, label: t.question }))} />
        <Form action={ui.href(`${receipt}/${CHANGE_PAGE}`)}>
          <TextArea name="sporsmal" label={t.question} hint={t.questionHint} rows={6} value={body} error={errorOf(errors, 'sporsmal')} />
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
