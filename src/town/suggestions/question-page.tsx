import type { Context } from 'hono'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  errorOf,
  Form,
  Notice,
  Page,
  PageTitle,
  TextArea,
  Written,
  type FormError,
  type Ui,
} from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { actOfAddress, receiptPaths } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import {
  findSuggestion,
  LONGEST_OF_SUGGESTION,
  QUESTION_PAGE,
  questionsOf,
  replyToQuestion,
  SUGGESTION,
  suggestionSaid,
  type AskedBack,
  type Suggestion,
} from '../../suggestions/index.ts'
import { actPaths } from '../act/paths.ts'
import { questionPageTexts } from './question-texts.ts'
import { titleOf } from './words.ts'

type C = Context<Env>

interface QuestionProps {
  ui: Ui
  token: string
  suggestion: Suggestion
  question: AskedBack | null
  replied: readonly AskedBack[]
  typed: string
  errors: readonly FormError[]
}

/** `/kvittering/:token/innspill`: what those who answer wonder about. Opening it replies nothing. */
export async function questionPage(c: C) {
  return c.html(<QuestionPage {...await questionAsked(c)} typed="" errors={[]} />)
}

export async function sendReply(c: C) {
  const asked = await questionAsked(c)
  const { ui, token, suggestion, question } = asked
  const typed = await sentForm(c)
  const [text, id] = [lineOf(typed, 'svar'), Number(lineOf(typed, 'nr'))]
  const back = () => c.redirect(ui.href(receiptPaths.receipt(token)), 303)
  const t = questionPageTexts(ui.lang)
  // The same reply once more, perhaps from another window: it is there.
  if (asked.replied.some((one) => one.id === id && one.reply === text)) return back()
  if (question === null || id !== question.id) return text === '' ? back() : tooLate(c, asked, text)
  const wrong = text === '' ? t.needReply : text.length > LONGEST_OF_SUGGESTION.reason ? t.tooLong(LONGEST_OF_SUGGESTION.reason) : null
  if (wrong !== null) return c.html(<QuestionPage {...asked} typed={text} errors={[{ field: 'svar', text: wrong }]} />, 422)
  const { db, clock } = c.get('deps')
  try {
    await replyToQuestion(db, { number: suggestion.number, question: question.id, text, by: null, at: clock.now() })
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return tooLate(c, await questionAsked(c), text)
  }
  return back()
}

/** Answered without it, or asked otherwise by now: what was written stays on the page. */
function tooLate(c: C, asked: Omit<QuestionProps, 'typed' | 'errors'>, text: string) {
  const t = questionPageTexts(asked.ui.lang)
  return c.html(<QuestionPage {...asked} typed={text} errors={asked.question === null ? [] : [{ field: 'svar', text: t.otherNow }]} />, 409)
}

async function questionAsked(c: C) {
  const { db } = c.get('deps')
  const [ui, { act, token }] = await Promise.all([uiOf(c), actOfAddress(c)])
  const suggestion = act.kind === SUGGESTION ? await findSuggestion(db, { actId: act.id }) : null
  if (suggestion === null) throw notFound(suggestionSaid((t) => t.faults.noSuggestion))
  const questions = await questionsOf(db, suggestion.number)
  const replied = questions.filter(({ reply }) => reply !== null)
  return { ui, token, suggestion, replied, question: questions.find(({ closedAt }) => closedAt === null) ?? null }
}

function QuestionPage({ ui, token, suggestion, question, typed, errors }: QuestionProps) {
  const t = questionPageTexts(ui.lang)
  const receipt = (
    <ButtonLink weight="tertiary" href={ui.href(receiptPaths.receipt(token))}>
      {t.receipt}
    </ButtonLink>
  )
  const title = question === null ? (typed === '' ? t.none : t.late) : t.title(suggestion.text?.title ?? titleOf(suggestion, ui.lang))
  return (
    <Page ui={ui} title={title} noindex hub={suggestion.hub}>
      <PageTitle title={title} lead={question === null ? (typed === '' ? t.noneLead : t.lateLead) : t.lead} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        {question === null ? (
          <>
            {typed === '' ? null : (
              <Notice title={t.notSent}>
                <p>
                  <Written text={typed} />
                </p>
              </Notice>
            )}
            <Buttons>
              {typed === '' ? null : <ButtonLink href={ui.href(actPaths.contact(`hub:${suggestion.hub}`))}>{t.writeToHub}</ButtonLink>}
              {receipt}
            </Buttons>
          </>
        ) : (
          <>
            <Notice title={t.asks}>
              <p>
                <Written text={question.text} />
              </p>
            </Notice>
            <Form action={ui.href(`${receiptPaths.receipt(token)}/${QUESTION_PAGE}`)} hidden={{ nr: String(question.id) }}>
              <TextArea name="svar" label={t.reply} hint={t.replyHint} rows={4} value={typed} error={errorOf(errors, 'svar')} />
              <Buttons>
                <Button>{t.send}</Button>
                {receipt}
              </Buttons>
            </Form>
          </>
        )}
      </div>
    </Page>
  )
}
