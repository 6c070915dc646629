import type { Context } from 'hono'
import {
  Button,
  Buttons,
  ButtonLink,
  ErrorSummary,
  errorOf,
  Form,
  Page,
  PageTitle,
  TextArea,
  type FormError,
  type Ui,
} from '../../design/index.ts'
import { topicOf, uiOf, type Topic } from '../../hubs/index.ts'
import { sendEnquiry } from '../../messages/index.ts'
import { isDisposable, newActKey, PartyFields, readActKey, receiptPaths } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { brakeAct } from './brake-act.ts'
import { ASKED_TO_QUESTION, LONGEST_QUESTION, readQuestion } from './read-question.ts'
import { actPaths } from './paths.ts'
import { actPageTexts } from './texts.ts'
import { isTrapped, Trap, TrappedPage } from './trap.tsx'

type C = Context<Env>

/** `/kontakt/torg/:hub`, `/kontakt/tilbyder/:slug`: a question, and the answer comes back. */
export async function contactPage(c: C) {
  const [ui, topic] = await Promise.all([uiOf(c), topicOf(c)])
  return c.html(<ContactPage ui={ui} topic={topic} typed={{ nokkel: newActKey() }} errors={[]} />)
}

export async function sendQuestion(c: C) {
  const { db, clock, config } = c.get('deps')
  const [ui, topic, typed] = await Promise.all([uiOf(c), topicOf(c), sentForm(c)])
  if (isTrapped(typed)) return c.html(<TrappedPage ui={ui} back={actPaths.contact(topic.id)} />, 422)
  const { faults, contact, ...asked } = readQuestion(typed, { language: ui.page, lang: ui.lang })
  const errors = [
    ...faults.map(({ field, message }) => ({ field, text: message })),
    ...((await isDisposable(db, contact)) ? [{ field: 'adresse', text: actPageTexts(ui.lang).disposable }] : []),
  ]
  if (errors.length > 0) return c.html(<ContactPage ui={ui} topic={topic} typed={typed} errors={errors} />, 422)
  await brakeAct(c, contact)
  const given = {
    ...asked,
    topic: topic.id,
    channel: 'web',
    key: readActKey(typed),
    publicUrl: config.publicUrl,
    at: clock.now(),
  } as const
  const { token } = await sendEnquiry(db, given)
  return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
}

interface ContactProps {
  ui: Ui
  topic: Topic
  typed: Typed
  errors: readonly FormError[]
}

function ContactPage({ ui, topic, typed, errors }: ContactProps) {
  const t = actPageTexts(ui.lang).contact
  return (
    <Page ui={ui} title={t.title(topic.short)} noindex {...(topic.hub === null ? {} : { hub: topic.hub })}>
      <PageTitle title={t.title(topic.short)} lead={t.lead} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action={ui.href(actPaths.contact(topic.id))} hidden={{ nokkel: readActKey(typed) }}>
          <TextArea
            name="sporsmal"
            label={t.question}
            hint={t.questionHint}
            rows={6}
            maxlength={LONGEST_QUESTION}
            value={lineOf(typed, 'sporsmal')}
            error={errorOf(errors, 'sporsmal')}
          />
          <Trap ui={ui} />
          <PartyFields ui={ui} asked={ASKED_TO_QUESTION} typed={typed} errors={errors} why={t.why} />
          <Buttons>
            <Button>{t.act}</Button>
            <ButtonLink weight="tertiary" href={ui.href(topic.path)}>
              {actPageTexts(ui.lang).back(topic.short)}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}
