import type { Context } from 'hono'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  errorOf,
  Facts,
  Form,
  Page,
  PageTitle,
  TextArea,
  Written,
  type FormError,
} from '../../design/index.ts'
import { askMore, CHANGE_PAGE, LONGEST_QUESTION } from '../../messages/index.ts'
import { newDatedKey, provenHere, readActKey, receiptPaths, sendersHere, signedInResident } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { admitAct } from './admit-act.ts'
import type { OpenedQuestion } from './opened-question.ts'
import { ProofPage } from './proof-page.tsx'
import { sentOverWeb } from './sent-act.ts'
import { actPageTexts } from './texts.ts'

type C = Context<Env>

interface Written {
  body: string
  /** It was to replace what was asked, and came after the answer. */
  isLate: boolean
}

/** What was asked and what was answered, and below it what is asked now: a question of its own, by the same person. */
export async function morePage(c: C, opened: OpenedQuestion, { body, isLate }: Written): Promise<Response> {
  const key = await newDatedKey(c.get('deps').db)
  return c.html(<MoreView {...opened} body={body} isLate={isLate} nokkel={key} errors={[]} />, isLate ? 409 : 200)
}

/** Sent as a new question; whoever asks is known from the one before. */
export async function askedMore(c: C, opened: OpenedQuestion, typed: Typed): Promise<Response> {
  const { ui, act, question, token, hub } = opened
  const [body, nokkel, t] = [lineOf(typed, 'sporsmal'), readActKey(typed), actPageTexts(ui.lang).contact]
  const wrong = body === '' ? t.needQuestion : body.length > LONGEST_QUESTION ? t.tooLong(LONGEST_QUESTION) : null
  if (wrong !== null) {
    const errors = [{ field: 'sporsmal', text: wrong }]
    return c.html(<MoreView {...opened} body={body} isLate={false} nokkel={nokkel} errors={errors} />, 422)
  }
  const [contact = null] = [...act.person.contacts, ...(act.helper?.contacts ?? [])]
  const admission = await admitAct(c, { kind: 'enquiry', typed, contact, text: body, proven: await provenHere(c) })
  if ('task' in admission)
    return c.html(
      <ProofPage ui={ui} action={`${receiptPaths.receipt(token)}/${CHANGE_PAGE}`} typed={typed} task={admission.task} hub={hub} />,
    )
  const own = signedInResident(c)
  const receipt = await askMore(c.get('deps').db, {
    ...admission,
    ...sentOverWeb(c, typed),
    // Whoever only has the link gathers nothing of another's.
    resident: own?.id === act.residentId ? own : null,
    organisation: (await sendersHere(c)).find(({ acting }) => acting.organisationId === act.organisation?.id)?.acting ?? null,
    act,
    topic: question.topic,
    body,
  })
  return c.redirect(ui.href(receiptPaths.receipt(receipt.token)), 303)
}

type MoreProps = OpenedQuestion & Written & { nokkel: string; errors: readonly FormError[] }

function MoreView({ ui, token, question, to, hub, body, isLate, nokkel, errors }: MoreProps) {
  const { contact: t } = actPageTexts(ui.lang)
  const [state, receipt] = [question.state === 'open' ? 'answered' : question.state, receiptPaths.receipt(token)]
  const title = isLate ? t.late[state].title : t.more.title
  return (
    <Page ui={ui} title={title} noindex {...(hub === null ? {} : { hub })}>
      <PageTitle title={title} lead={isLate ? t.late[state].lead : t.more.lead(to)} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors.map((one) => ({ ...one, label: t.question }))} />
        <Facts
          items={[
            { term: t.more.asked, text: <Written text={question.body} /> },
            ...(question.answer === null ? [] : [{ term: t.more.answer, text: <Written text={question.answer} /> }]),
          ]}
        />
        <Form action={ui.href(`${receipt}/${CHANGE_PAGE}`)} hidden={{ nokkel, nytt: 'ja' }}>
          <TextArea
            name="sporsmal"
            label={isLate ? t.more.now : t.question}
            hint={t.questionHint}
            rows={6}
            value={body}
            error={errorOf(errors, 'sporsmal')}
          />
          <Buttons>
            <Button>{t.more.act}</Button>
            <ButtonLink weight="secondary" href={ui.href(receipt)}>
              {t.more.receipt}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}
