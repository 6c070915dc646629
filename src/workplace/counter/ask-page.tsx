import type { Context } from 'hono'
import { Button, Buttons, ErrorSummary, errorOf, Form, TextArea, type FormError } from '../../design/index.ts'
import { LONGEST_QUESTION, sendEnquiry } from '../../messages/index.ts'
import { asSent, newActKey, readActKey, readParty, keepingTyped, type Sender } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { namedErrors } from '../form/named-errors.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { BackToCounter } from './choose-first.tsx'
import { counterOf, type Counter } from './counter.ts'
import { ASKED_AT_DESK } from './asked-at-desk.ts'
import { Draft } from './draft.tsx'
import { ORGANISATION, whoErrors, sendersOf, WhoFields } from './for-organisation.tsx'
import { channelTyped, ChannelChoice, LanguageChoice, languageTyped, TopicChoice, topicTyped } from './on-behalf.tsx'

type C = Context<Env>

/** `/arbeid/skranke/sporsmal`: what somebody asks by phone, at the desk or on paper. */
export async function askPage(c: C): Promise<Response> {
  const counter = await counterOf(c)
  const om = c.req.query('om') ?? (counter.hub === null ? '' : `hub:${counter.hub}`)
  const typed = { om, kanal: 'phone', sprak: 'nb', nokkel: newActKey(), [ORGANISATION]: c.req.query(ORGANISATION) ?? '' }
  return c.html(<AskView counter={counter} typed={typed} errors={[]} senders={await sendersOf(c, counter.work, typed)} />)
}

export async function ask(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const { work } = counter
  const senders = await sendersOf(c, work, typed)
  const sent = asSent(typed, senders)
  const [topic, body] = [topicTyped(work, typed), lineOf(typed, 'sporsmal')]
  const { faults, person, helper } = readParty(sent.typed, { asked: ASKED_AT_DESK, language: languageTyped(typed), lang: work.lang })
  const errors = [
    ...(body === '' ? [{ field: 'sporsmal', text: work.t.faults.missing }] : []),
    ...(body.length > LONGEST_QUESTION ? [{ field: 'sporsmal', text: work.t.faults.tooLong(LONGEST_QUESTION) }] : []),
    ...whoErrors(work, typed, { senders, faults }),
    ...(topic === null ? [{ field: 'om', text: work.t.counter.form.needTopic }] : []),
  ]
  if (topic === null || errors.length > 0) return c.html(<AskView counter={counter} typed={typed} errors={errors} senders={senders} />, 422)
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  return keepingTyped(c, typed, {
    send: async () => {
      const made = await sendEnquiry(db, { person, helper, organisation: sent.organisation, topic, body, ...how })
      return c.redirect(counter.href(workPaths.counterReceipt(made.actId), { ny: made.again ? 'igjen' : 'sporsmal' }), 303)
    },
    form: (again, why) => c.html(<AskView counter={counter} typed={again} errors={why} senders={senders} />),
  })
}

interface ViewProps {
  counter: Counter
  typed: Typed
  errors: readonly FormError[]
  senders: readonly Sender[]
}

function AskView({ counter, typed, errors, senders }: ViewProps) {
  const { work, hub, switcher, href } = counter
  const t = work.t.counter.form
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      switcher={switcher}
      title={t.ask}
      lead={t.askLead}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={namedErrors(errors, { fields: [], work, others: { sporsmal: t.question } })} />
        <Draft work={work}>
          <Form action={href(workPaths.counterAsk)} hidden={{ nokkel: readActKey(typed) }}>
            <TextArea
              name="sporsmal"
              label={t.question}
              hint={t.questionHint}
              rows={5}
              value={lineOf(typed, 'sporsmal')}
              error={errorOf(errors, 'sporsmal')}
            />
            <WhoFields work={work} typed={typed} errors={errors} senders={senders} />
            <TopicChoice work={work} typed={typed} errors={errors} />
            <ChannelChoice work={work} typed={typed} />
            <LanguageChoice work={work} typed={typed} />
            <Buttons>
              <Button>{t.saveAsk}</Button>
              <BackToCounter counter={counter} />
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}
