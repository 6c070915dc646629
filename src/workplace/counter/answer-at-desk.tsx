import { Button, Buttons, errorOf, Form, Notice, TextArea, type FormError } from '../../design/index.ts'
import type { Act } from '../../people/index.ts'
import { workPaths } from '../work-paths.ts'
import type { AskedHere } from './asked-here.ts'
import type { Counter } from './counter.ts'

/** What was typed in answer to a question. */
export interface ReplyTyped {
  text: string
  errors: readonly FormError[]
}

interface AnswerProps {
  counter: Counter
  act: Act
  asked: AskedHere
  typed: ReplyTyped
}

/** What the act is asked, to be read out, and the answer of whoever is here or on the phone. */
export function AnswerAtDesk({ counter, act, asked: { help, question, seat }, typed }: AnswerProps) {
  const t = counter.work.t.counter.answer
  if (question !== null || typed.text !== '') return <ReplyAtDesk {...{ counter, act, question, typed }} />
  if (help === null && !seat) return null
  return (
    <div class="off-paper">
      <Form action={counter.href(workPaths.counterAnswer(act.id))} label={t.lead}>
        <p>{help === null ? t.lead : t.help(help.offer.canHelp, help.activity.title, help.offer.answeredHelp)}</p>
        <Buttons>
          <Button name="svar" value="desk">
            {help === null ? t.yesHere : t.yes}
          </Button>
          {help === null ? (
            <Button name="svar" value="phone" weight="secondary">
              {t.yesByPhone}
            </Button>
          ) : null}
          <Button name="svar" value="nei" weight="secondary">
            {t.no}
          </Button>
        </Buttons>
      </Form>
    </div>
  )
}

function ReplyAtDesk({ counter, act, question, typed }: Omit<AnswerProps, 'asked'> & Pick<AskedHere, 'question'>) {
  const t = counter.work.t.counter.answer
  if (question === null)
    return (
      <div class="off-paper">
        <Notice title={t.tooLate}>
          <p class="asked">{typed.text}</p>
        </Notice>
      </div>
    )
  return (
    <div class="off-paper">
      <Form action={counter.href(workPaths.counterAnswer(act.id))} label={t.asks} hidden={{ nr: String(question.id) }}>
        <Notice title={t.asks}>
          <p class="asked">{question.text}</p>
        </Notice>
        <TextArea name="tekst" label={t.reply} rows={3} value={typed.text} error={errorOf(typed.errors, 'tekst')} />
        <Buttons>
          <Button>{t.save}</Button>
        </Buttons>
      </Form>
    </div>
  )
}
