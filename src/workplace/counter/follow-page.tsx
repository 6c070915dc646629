import type { Context } from 'hono'
import {
  Button,
  ButtonLink,
  Buttons,
  Checkbox,
  CheckboxGroup,
  ErrorSummary,
  errorOf,
  Form,
  RadioGroup,
  type FormError,
} from '../../design/index.ts'
import { ABOUT, RHYTHMS, startFollowing, type About } from '../../messages/index.ts'
import { newActKey, PartyFields, readActKey, readParty, type AskedOfParty } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { namedErrors } from '../form/named-errors.ts'
import { lineOf, listOf } from '../../platform/http/typed-values.ts'
import { topicShort } from '../topic-short.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { counterOf, type Counter } from './counter.ts'
import { Draft } from './draft.tsx'
import { channelTyped, ChannelChoice, LanguageChoice, languageTyped, TopicChoice, topicTyped } from './on-behalf.tsx'

type C = Context<Env>

/** A name alone will do: it is what the receipt is found by, and whom a letter is for. */
export const ASKED_AT_DESK: AskedOfParty = { name: 'needed', contact: 'optional', mayBeRung: true, atDesk: true }

/** `/arbeid/skranke/folg`, with `?om=hub:tofte` where that is known. */
export async function followPage(c: C): Promise<Response> {
  const counter = await counterOf(c)
  const om = c.req.query('om') ?? (counter.hub === null ? '' : `hub:${counter.hub}`)
  const typed = { om, kanal: 'phone', hva: [...ABOUT], rytme: 'at_once', sprak: 'nb', nokkel: newActKey() }
  return c.html(<FollowView counter={counter} typed={typed} errors={[]} />)
}

export async function follow(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const { work } = counter
  const topic = topicTyped(work, typed)
  const about = ABOUT.filter((one) => listOf(typed, 'hva').includes(one))
  const { faults, person, helper } = readParty(typed, { asked: ASKED_AT_DESK, language: languageTyped(typed), lang: work.lang })
  const errors = [
    ...faults.map(({ field, message }) => ({ field, text: message })),
    ...(topic === null ? [{ field: 'om', text: work.t.counter.form.needTopic }] : []),
    ...(about.length === 0 ? [{ field: 'hva', text: work.t.faults.choose }] : []),
  ]
  if (topic === null || errors.length > 0) return c.html(<FollowView counter={counter} typed={typed} errors={errors} />, 422)
  const { actId, again } = await startFollowing(db, {
    person,
    helper,
    topic,
    about,
    rhythm: RHYTHMS.find((one) => one === typed['rytme']) ?? 'at_once',
    ring: lineOf(typed, 'ring') === 'ja',
    channel: channelTyped(typed),
    registeredBy: work.who,
    key: readActKey(typed),
    publicUrl: config.publicUrl,
    at: clock.now(),
  })
  return c.redirect(counter.href(workPaths.counterReceipt(actId), { ny: again ? 'igjen' : 'folg' }), 303)
}

interface ViewProps {
  counter: Counter
  typed: Typed
  errors: readonly FormError[]
}

function FollowView({ counter, typed, errors }: ViewProps) {
  const { work, hub, switcher, href } = counter
  const { ui } = work
  const t = work.t.counter.form
  const topic = topicTyped(work, typed)
  const title = t.follow(topic === null ? null : topicShort(work, topic))
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      switcher={switcher}
      title={title}
      lead={t.followLead}
      scripts={['torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields: [], work, others: { hva: t.about } })} />
        <Draft work={work}>
          <Form action={href(workPaths.counterFollow)} hidden={{ nokkel: readActKey(typed) }}>
            <PartyFields ui={ui} asked={ASKED_AT_DESK} typed={typed} errors={errors} why={t.why} />
            <Checkbox name="ring" value="ja" label={t.ring} checked={lineOf(typed, 'ring') === 'ja'} />
            <TopicChoice work={work} typed={typed} errors={errors} />
            <ChannelChoice work={work} typed={typed} />
            <More counter={counter} typed={typed} errors={errors} />
            <Buttons>
              <Button>{t.saveFollow}</Button>
              <ButtonLink weight="tertiary" href={href(workPaths.counter)}>
                {t.back}
              </ButtonLink>
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}

/** What seldom differs from what stands there. */
function More({ counter: { work }, typed, errors }: ViewProps) {
  const t = work.t.counter.form
  const { abouts, rhythms } = t
  const isWrong = errorOf(errors, 'hva')
  return (
    <details class="ds-details" open={isWrong !== undefined}>
      <summary>{t.more}</summary>
      <CheckboxGroup
        name="hva"
        legend={t.about}
        values={listOf(typed, 'hva')}
        error={isWrong}
        options={ABOUT.map((value: About) => ({ value, label: abouts[value] }))}
      />
      <RadioGroup
        name="rytme"
        legend={t.when}
        value={lineOf(typed, 'rytme')}
        options={RHYTHMS.map((value) => ({ value, label: rhythms[value] }))}
      />
      <LanguageChoice work={work} typed={typed} />
    </details>
  )
}
