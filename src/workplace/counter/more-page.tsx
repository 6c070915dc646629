import type { Context } from 'hono'
import { Button, ButtonLink, Buttons, ErrorSummary, errorOf, Facts, Form, TextArea, Written, type FormError } from '../../design/index.ts'
import { askMore, LONGEST_QUESTION, type AskedQuestion } from '../../messages/index.ts'
import { newActKey, readActKey, sendersAtDesk, keepingTyped, type Act } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { namedErrors } from '../form/named-errors.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import type { Counter } from './counter.ts'
import { Draft } from './draft.tsx'
import { channelTyped, ChannelChoice } from './on-behalf.tsx'

type C = Context<Env>

export interface OpenedAtDesk {
  counter: Counter
  act: Act
  question: AskedQuestion
}

/** What they asked and what was answered, and what they ask now. `isLate`: it was to replace the question, and came after the answer. */
export function morePage(c: C, opened: OpenedAtDesk, { body, isLate }: { body: string; isLate: boolean }): Response | Promise<Response> {
  const typed = { sporsmal: body, nokkel: newActKey() }
  return c.html(<MoreView {...opened} typed={typed} isLate={isLate} errors={[]} />, isLate ? 409 : 200)
}

export async function askedMore(c: C, opened: OpenedAtDesk, typed: Typed): Promise<Response> {
  const { db, config } = c.get('deps')
  const { counter, act, question } = opened
  const { work, href } = counter
  const body = lineOf(typed, 'sporsmal')
  const wrong = body === '' ? work.t.faults.missing : body.length > LONGEST_QUESTION ? work.t.faults.tooLong(LONGEST_QUESTION) : null
  if (wrong !== null)
    return c.html(<MoreView {...opened} typed={typed} isLate={false} errors={[{ field: 'sporsmal', text: wrong }]} />, 422)
  const senders = act.organisation === null ? [] : await sendersAtDesk(db, act.organisation.id, work.today)
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: work.now }
  return keepingTyped(c, typed, {
    send: async () => {
      const made = await askMore(db, { act, topic: question.topic, body, organisation: senders[0]?.acting ?? null, ...how })
      return c.redirect(href(workPaths.counterReceipt(made.actId), { ny: made.again ? 'igjen' : 'sporsmal' }), 303)
    },
    form: (again, why) => c.html(<MoreView {...opened} typed={again} isLate={false} errors={why} />),
  })
}

type MoreProps = OpenedAtDesk & { typed: Typed; isLate: boolean; errors: readonly FormError[] }

function MoreView({ counter, act, question, typed, isLate, errors }: MoreProps) {
  const { work, hub, switcher, href } = counter
  const { question: t, form } = work.t.counter
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      switcher={switcher}
      title={isLate ? t.lateTitle : t.more}
      lead={isLate ? t.lateLead : t.moreLead}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={namedErrors(errors, { fields: [], work, others: { sporsmal: form.question } })} />
        <Facts
          items={[
            { term: t.asked, text: <Written text={question.body} /> },
            ...(question.answer === null ? [] : [{ term: t.answer, text: <Written text={question.answer} /> }]),
          ]}
        />
        <Draft work={work}>
          <Form action={href(workPaths.counterQuestion(act.id))} hidden={{ nokkel: readActKey(typed), nytt: 'ja' }}>
            <TextArea
              name="sporsmal"
              label={form.question}
              hint={form.questionHint}
              rows={5}
              value={lineOf(typed, 'sporsmal')}
              error={errorOf(errors, 'sporsmal')}
            />
            <ChannelChoice work={work} typed={typed} />
            <Buttons>
              <Button>{t.moreAct}</Button>
              <ButtonLink weight="tertiary" href={href(workPaths.counterReceipt(act.id))}>
                {work.t.counter.following.back}
              </ButtonLink>
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}
