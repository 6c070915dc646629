import type { Context } from 'hono'
import { Button, Buttons, Checkbox, CheckboxGroup, ErrorSummary, errorOf, Form, RadioGroup, type FormError } from '../../design/index.ts'
import { ABOUT, RHYTHMS, startFollowing, TopicChoices, topicsTicked, topicsTyped, type About, type Followed } from '../../messages/index.ts'
import { asSent, newActKey, readActKey, readParty, keepingTyped, type Sender } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { namedErrors } from '../form/named-errors.ts'
import { lineOf, listOf } from '../../platform/http/typed-values.ts'
import { topicShort } from '../topic-short.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { BackToCounter } from './choose-first.tsx'
import { counterOf, type Counter } from './counter.ts'
import { withTopics } from './with-topics.ts'
import { ASKED_AT_DESK } from './asked-at-desk.ts'
import { Draft } from './draft.tsx'
import { ORGANISATION, sendersOf, whoErrors, WhoFields } from './for-organisation.tsx'
import { channelTyped, ChannelChoice, FollowChoice, LanguageChoice, languageTyped } from './on-behalf.tsx'

type C = Context<Env>

/** `/arbeid/skranke/folg`, with `?om=hub:tofte` where that is known. */
export async function followPage(c: C): Promise<Response> {
  const at = await counterOf(c)
  const om = c.req.query('om') ?? (at.hub === null ? '' : `hub:${at.hub}`)
  const counter = await withTopics(c, at, [om])
  const typed = {
    om,
    kanal: 'phone',
    hva: [...ABOUT],
    rytme: 'at_once',
    sprak: 'nb',
    nokkel: newActKey(),
    [ORGANISATION]: c.req.query(ORGANISATION) ?? '',
  }
  return c.html(<FollowView counter={counter} typed={typed} errors={[]} senders={await sendersOf(c, counter.work, typed)} />)
}

export async function follow(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const typed = await sentForm(c)
  const counter = await withTopics(c, await counterOf(c), [lineOf(typed, 'om')])
  const { work } = counter
  const senders = await sendersOf(c, work, typed)
  const sent = asSent(typed, senders)
  const topics = topicsChosen(counter, typed)
  const about = ABOUT.filter((one) => listOf(typed, 'hva').includes(one))
  const { faults, person, helper } = readParty(sent.typed, { asked: ASKED_AT_DESK, language: languageTyped(typed), lang: work.lang })
  const rather = (['letter', 'call'] as const).find((one) => lineOf(typed, one === 'call' ? 'ring' : 'brev') === 'ja')
  const errors = [
    ...whoErrors(work, typed, { senders, faults }),
    ...(topics.length === 0 ? [{ field: 'om', text: work.t.counter.form.needTopic }] : []),
    ...(about.length === 0 ? [{ field: 'hva', text: work.t.faults.choose }] : []),
  ]
  if (errors.length > 0) return c.html(<FollowView counter={counter} typed={typed} errors={errors} senders={senders} />, 422)
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  return keepingTyped(c, typed, {
    send: async () => {
      const made = await startFollowing(db, {
        person,
        helper,
        organisation: sent.organisation,
        topics,
        about,
        rhythm: RHYTHMS.find((one) => one === typed['rytme']) ?? 'at_once',
        ...(rather === undefined ? {} : { rather }),
        atDesk: counter.hub === null ? null : `hub:${counter.hub}`,
        ...how,
      })
      return c.redirect(counter.href(workPaths.counterReceipt(made.actId), { ny: made.again ? 'igjen' : 'folg' }), 303)
    },
    form: (again, why) => c.html(<FollowView counter={counter} typed={again} errors={why} senders={senders} />),
  })
}

interface ViewProps {
  counter: Counter
  typed: Typed
  errors: readonly FormError[]
  senders: readonly Sender[]
}

function FollowView({ counter, typed, errors, senders }: ViewProps) {
  const { work, hub, switcher, href } = counter
  const { ui } = work
  const t = work.t.counter.form
  const [topic, another] = topicsChosen(counter, typed)
  const title = t.follow(topic === undefined || another !== undefined ? null : topicShort(work, topic.id))
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      switcher={switcher}
      title={title}
      lead={t.followLead}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields: [], work, others: { hva: t.about } })} />
        <Draft work={work}>
          <Form action={href(workPaths.counterFollow)} hidden={{ nokkel: readActKey(typed) }}>
            <WhoFields work={work} typed={typed} errors={errors} senders={senders} />
            <Checkbox name="ring" value="ja" label={t.ring} checked={lineOf(typed, 'ring') === 'ja'} />
            <Checkbox name="brev" value="ja" label={t.letter} checked={lineOf(typed, 'brev') === 'ja'} />
            <FollowChoice work={work} typed={typed} errors={errors} />
            <MoreTopics counter={counter} typed={typed} errors={errors} />
            <ChannelChoice work={work} typed={typed} />
            <More counter={counter} typed={typed} errors={errors} />
            <Buttons>
              <Button>{t.saveFollow}</Button>
              <BackToCounter counter={counter} />
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}

/** The one that is chosen in the list, and those that are ticked below it. */
function topicsChosen({ work }: Counter, typed: Typed): Followed[] {
  const all = work.topicGroups.flatMap(({ topics }) => topics)
  const ids = [...new Set([lineOf(typed, 'om'), ...topicsTyped(typed, work.topicGroups)])]
  return ids.flatMap((id) => all.find((topic) => topic.id === id) ?? [])
}

function MoreTopics({ counter: { work }, typed }: Omit<ViewProps, 'senders'>) {
  const chosen = topicsTyped(typed, work.topicGroups)
  return (
    <details class="ds-details" open={chosen.length > 0}>
      <summary>{work.t.counter.form.moreTopics}</summary>
      <div>
        <TopicChoices ui={work.ui} groups={work.topicGroups} typed={topicsTicked(chosen)} error={undefined} />
      </div>
    </details>
  )
}

/** What seldom differs from what stands there. */
function More({ counter: { work }, typed, errors }: Omit<ViewProps, 'senders'>) {
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
