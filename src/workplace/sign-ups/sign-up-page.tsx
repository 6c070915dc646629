import type { Context } from 'hono'
import { readSignUp, signUp, SignUpFields, whenWords, type SignUpList } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, Form, Notice, Select, type Choice, type FormError } from '../../design/index.ts'
import { asSent, newActKey, readActKey, keepingTyped, type Sender } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { ASKED_AT_DESK } from '../counter/asked-at-desk.ts'
import { carriedFrom, chooseWith, isCarried } from '../counter/carried.ts'
import { ChooseFirst } from '../counter/choose-first.tsx'
import { counterOf, type Counter } from '../counter/counter.ts'
import { Draft } from '../counter/draft.tsx'
import { ORGANISATION, sendersOf, whoErrors, WhoFields } from '../counter/for-organisation.tsx'
import { ChannelChoice, channelTyped, LanguageChoice, languageTyped } from '../counter/on-behalf.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { listOf, signUpChoices } from './choices.ts'

type C = Context<Env>

/** `/arbeid/skranke/pamelding`: what somebody wants to come to; with `?til=` who it is. */
export async function signUpPage(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const counter = await counterOf(c)
  const asked = c.req.query('til') ?? ''
  const carried = { kanal: 'phone', sprak: 'nb', [ORGANISATION]: c.req.query(ORGANISATION) ?? '' }
  if (asked === '') return c.html(<ChooseView counter={counter} options={await signUpChoices(db, counter)} gone={null} />)
  return signUpFor(c, { counter, asked, carried })
}

/** Who it is, for what was chosen; where that takes nobody any more, what does, with who it is taken along. */
async function signUpFor(c: C, { counter, asked, carried }: { counter: Counter; asked: string; carried: Typed }): Promise<Response> {
  const { db } = c.get('deps')
  const list = await listOf(db, counter, asked)
  if (list === null || list.state.is !== 'open')
    return c.html(<ChooseView counter={counter} options={await signUpChoices(db, counter)} gone={carried} />)
  const typed = { ...carried, til: asked, antall: '1', nokkel: newActKey() }
  return c.html(<SignUpView {...{ counter, list, typed, errors: [], senders: await sendersOf(c, counter.work, typed) }} />)
}

export async function registerSignUp(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const { work } = counter
  if (isCarried(typed)) return signUpFor(c, { counter, asked: lineOf(typed, 'til'), carried: carriedFrom(typed) })
  const list = await listOf(db, counter, lineOf(typed, 'til'))
  if (list === null) return c.html(<ChooseView counter={counter} options={await signUpChoices(db, counter)} gone={typed} />, 409)
  const senders = await sendersOf(c, work, typed)
  const sent = asSent(typed, senders)
  const reading = { rule: list.rule, item: list.activity.item, asked: ASKED_AT_DESK, language: languageTyped(typed), lang: work.lang }
  const { faults, contact: _, ...asked } = readSignUp(sent.typed, reading)
  const errors = whoErrors(work, typed, { senders, faults })
  if (errors.length > 0) return c.html(<SignUpView {...{ counter, list, typed, errors, senders }} />, 422)
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  return keepingTyped(c, typed, {
    send: async () => {
      const to = { organisation: sent.organisation, list: list.id, hub: list.activity.hub }
      const made = await signUp(db, { ...asked, ...how, ...to })
      return c.redirect(counter.href(workPaths.counterReceipt(made.actId), { ny: made.again ? 'igjen' : 'pamelding' }), 303)
    },
    form: (again, why) => c.html(<SignUpView {...{ counter, list, typed: again, errors: why, senders }} />),
  })
}

interface ChooseProps {
  counter: Counter
  options: readonly Choice[]
  /** Who it was for, where what they asked for is gone. */
  gone: Typed | null
}

function ChooseView({ counter, options, gone }: ChooseProps) {
  const t = counter.work.t.signUps
  return (
    <ChooseFirst counter={counter} path={workPaths.counterSignUp} title={t.atDesk} lead={options.length === 0 ? t.none : t.chooseLead}>
      {gone === null ? null : (
        <Notice live>
          <p>{t.closed}</p>
        </Notice>
      )}
      {options.length === 0 ? null : (
        <Form {...chooseWith(counter, workPaths.counterSignUp, gone)}>
          <Select name="til" label={t.choose} options={options} value={options[0]?.value} />
          <Buttons>
            <Button>{t.next}</Button>
          </Buttons>
        </Form>
      )}
    </ChooseFirst>
  )
}

interface ViewProps {
  counter: Counter
  list: SignUpList
  typed: Typed
  errors: readonly FormError[]
  senders: readonly Sender[]
}

function SignUpView({ counter, list, typed, errors, senders }: ViewProps) {
  const { work, href } = counter
  const t = work.t.signUps
  const isFull = list.state.is === 'open' && list.state.isFull
  const when = capital(whenWords({ sessionId: list.id.sessionId, dates: list.dates }, work.lang))
  return (
    <WorkPage
      work={work}
      colours={list.activity.hub}
      title={`${t.atDesk}: ${show(list.activity.item.title, work.lang).text}`}
      lead={isFull ? t.leadFull(when) : t.lead(when)}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <Draft work={work}>
          <Form action={href(workPaths.counterSignUp)} hidden={{ nokkel: readActKey(typed), til: lineOf(typed, 'til') }}>
            <WhoFields work={work} typed={typed} errors={errors} senders={senders} focused />
            <SignUpFields ui={work.ui} rule={list.rule} dates={list.dates} typed={typed} errors={errors} atDesk />
            <ChannelChoice work={work} typed={typed} />
            <LanguageChoice work={work} typed={typed} />
            <Buttons>
              <Button>{isFull ? t.saveFull : t.save}</Button>
              <ButtonLink weight="tertiary" href={href(workPaths.counterSignUp)}>
                {t.other}
              </ButtonLink>
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
