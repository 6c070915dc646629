import type { Context } from 'hono'
import { CreditFields, HubField, propose, readProposal, WordingFields } from '../../activities/index.ts'
import { Button, Buttons, ErrorSummary, Field, Form, type FormError } from '../../design/index.ts'
import { asSent, newActKey, readActKey, SENDER, keepingTyped, type Sender } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { ASKED_AT_DESK } from '../counter/asked-at-desk.ts'
import { BackToCounter } from '../counter/choose-first.tsx'
import { counterOf, type Counter } from '../counter/counter.ts'
import { Draft } from '../counter/draft.tsx'
import { ORGANISATION, sendersOf, whoErrors, WhoFields } from '../counter/for-organisation.tsx'
import { ChannelChoice, channelTyped, LanguageChoice, languageTyped } from '../counter/on-behalf.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

type C = Context<Env>

/** `/arbeid/skranke/forslag`: what somebody proposes by phone, at the desk or on paper. */
export async function proposeAtDeskPage(c: C): Promise<Response> {
  const counter = await counterOf(c)
  const typed = {
    torg: counter.hub ?? '',
    kanal: 'phone',
    sprak: 'nb',
    nokkel: newActKey(),
    [ORGANISATION]: c.req.query(ORGANISATION) ?? '',
  }
  return c.html(<ProposeView counter={counter} typed={typed} errors={[]} senders={await sendersOf(c, counter.work, typed)} />)
}

export async function registerProposal(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const { work, switcher } = counter
  const senders = await sendersOf(c, work, typed)
  const sent = asSent(typed, senders)
  const sender = senders.find(({ acting }) => acting.membershipId === lineOf(typed, SENDER))
  const {
    faults,
    contact: _,
    ...read
  } = readProposal(sent.typed, {
    asked: ASKED_AT_DESK,
    language: languageTyped(typed),
    lang: work.lang,
    today: work.today,
    hubs: switcher.hubs.map(({ slug }) => slug),
    organisation: sender?.organisation ?? null,
  })
  const errors = whoErrors(work, typed, { senders, faults })
  if (errors.length > 0) return c.html(<ProposeView {...{ counter, typed, errors, senders }} />, 422)
  const { wording, proposer, hub, person, helper } = read
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  return keepingTyped(c, typed, {
    send: async () => {
      const made = await propose(db, { wording, proposer, hub, person, helper, organisation: sent.organisation, ...how })
      return c.redirect(counter.href(workPaths.counterReceipt(made.actId), { ny: made.again ? 'igjen' : 'forslag' }), 303)
    },
    form: (again, why) => c.html(<ProposeView {...{ counter, typed: again, errors: why, senders }} />),
  })
}

interface ViewProps {
  counter: Counter
  typed: Typed
  errors: readonly FormError[]
  senders: readonly Sender[]
}

function ProposeView({ counter, typed, errors, senders }: ViewProps) {
  const { work, hub, switcher, href } = counter
  const t = work.t.proposals.desk
  const fields = { ui: { ...work.ui, hubs: switcher.hubs }, typed, errors, atDesk: true }
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      switcher={{ ...switcher, hrefOf: (slug) => work.ui.href(`${workPaths.counterProposal}?torg=${slug}`) }}
      title={t.title}
      lead={t.lead}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <Draft work={work}>
          <Form action={href(workPaths.counterProposal)} hidden={{ nokkel: readActKey(typed) }}>
            <WordingFields {...fields} />
            <HubField {...fields} />
            <WhoFields work={work} typed={typed} errors={errors} senders={senders} />
            {senders.length > 0 ? null : <CreditFields {...fields} />}
            <ChannelChoice work={work} typed={typed} />
            <LanguageChoice work={work} typed={typed} />
            <Buttons>
              <Button>{t.save}</Button>
              <BackToCounter counter={counter} />
            </Buttons>
          </Form>
        </Draft>
        <details class="ds-details">
          <summary>{t.joinNumber}</summary>
          <div>
            <Form action={work.ui.href(workPaths.counterJoin)} method="get" label={t.joinNumber} hidden={hub === null ? {} : { torg: hub }}>
              <Field name="nr" label={t.number} value="" inputmode="numeric" size={6} autocomplete="off" />
              <Buttons>
                <Button weight="secondary">{t.find}</Button>
              </Buttons>
            </Form>
          </div>
        </details>
      </div>
    </WorkPage>
  )
}
