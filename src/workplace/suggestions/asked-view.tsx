import { Button, Buttons, errorOf, Form, Notice, Section, TextArea } from '../../design/index.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { workPaths } from '../work-paths.ts'
import type { OpenedSuggestion, Sent } from './opened-suggestion.ts'
import { stepTexts } from './step-texts.ts'

/** What was asked back and replied; and where somebody writes down what was said on the phone. */
export function AskedView({ opened: { work, suggestion, questions }, sent: { typed, errors } }: { opened: OpenedSuggestion; sent: Sent }) {
  const t = stepTexts(work.lang)
  const waiting = questions.find(({ closedAt }) => closedAt === null)
  if (questions.length === 0) return null
  return (
    <Section title={t.ask} id="spurt" close>
      {waiting === undefined ? null : (
        <Notice>
          <p>{t.asked(fullDate(waiting.replyBy, work.lang))}</p>
        </Notice>
      )}
      {questions.map(({ text, reply }) => (
        <>
          <blockquote class="asked">{text}</blockquote>
          <p>{reply === null ? t.noReply : `${t.replied}: ${reply}`}</p>
        </>
      ))}
      {waiting === undefined ? null : (
        <details class="ds-details" open={errors.some(({ field }) => field === 'svaret')}>
          <summary>{t.writeReply}</summary>
          <div>
            <Form
              action={work.ui.href(workPaths.suggestion(suggestion.number))}
              label={t.writeReply}
              hidden={{ gjor: 'svarfra', sporsmal: String(waiting.id) }}
            >
              <TextArea name="svaret" label={t.reply} rows={3} value={lineOf(typed, 'svaret')} error={errorOf(errors, 'svaret')} />
              <Buttons>
                <Button weight="secondary">{t.replySave}</Button>
              </Buttons>
            </Form>
          </div>
        </details>
      )}
    </Section>
  )
}
