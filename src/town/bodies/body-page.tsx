import {
  bodiesOnDay,
  bodyPaths,
  bodySaid,
  bodyTexts,
  electionsOf,
  inOrder,
  isTermPast,
  minutesOf,
  seatsOf,
  sitsOn,
  standingOn,
  type BodyOnDay,
  type Election,
  type Seat,
} from '../../bodies/index.ts'
import type { Session } from '../../activities/index.ts'
import { casesOnDay, referralsOnDay, type CaseOnDay, type ReferralOnDay } from '../../cases/index.ts'
import { breakable, Columns, Facts, Notice, Page, PageTitle, PaperFoot, Section, Text, Ways, type Ui } from '../../design/index.ts'
import { allThemes, hubsOnDay, sharedMilestones, uiOf, type HubOnDay, type Milestone, type ThemeName } from '../../hubs/index.ts'
import { meetingsOnDay, type MeetingOnDay } from '../../meetings/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { momentOf, type Moment } from '../as-of.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { Source } from '../hub/body-section.tsx'
import { breadcrumbs } from '../json-ld.ts'
import { askedOf, type AskedOf } from '../cases/asked-of.ts'
import { MeetingSection } from '../meetings/meeting-section.tsx'
import { HearingSection } from '../cases/hearing-section.tsx'
import { ReferralSection } from '../referrals/referral-section.tsx'
import { standingWords } from './body-words.ts'
import { bodyFacts } from './body-facts.tsx'
import { RulesSection } from './rules-section.tsx'
import { ContactOfBody } from './contact-section.tsx'
import { SetUp } from './set-up-section.tsx'
import { PlanText } from './plan-text.tsx'
import { Succession } from './succession.tsx'
import { After } from './after.tsx'
import { Others } from './others.tsx'
import { Elected } from './elected.tsx'
import { Sitting } from './sitting.tsx'
import { askedOfBody, type AskedOfBody } from './asked-of-body.ts'
import { QuestionsSection } from './questions-section.tsx'
import { bodyPageTexts } from './texts.ts'
import { allBodies, askWay, followWay, mattersWay, meetingsAhead, sitWay, takingPeople, waysIn } from './ways-in.ts'

interface BodyProps {
  ui: Ui
  moment: Moment
  body: BodyOnDay
  hub: HubOnDay
  /** All that are known. */
  bodies: readonly BodyOnDay[]
  /** Others with the same base. */
  others: readonly BodyOnDay[]
  shared: readonly Milestone[]
  meetings: readonly Session[]
  cases: readonly CaseOnDay[]
  themes: readonly ThemeName[]
  /** Whether people are looked for to it. */
  isOpen: boolean
  /** Those who sit on the day. */
  seats: readonly Seat[]
  /** Those who sat before, the last first. */
  left: readonly Seat[]
  /** Closed by the day, the latest first. */
  elections: readonly Election[]
  asked: readonly AskedOf[]
  sent: readonly ReferralOnDay[]
  /** The last first. */
  called: readonly MeetingOnDay[]
  hubs: readonly HubOnDay[]
  questions: AskedOfBody
  /** Of a founding meeting. */
  hasMinutes: boolean
}

/** `/organ/:slug`: what it is, what it rests on, which places it covers, until when, and how it comes to be. */
export async function bodyPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, bodies, hubs, shared, cases, themes] = await Promise.all([
    uiOf(c, moment.day),
    bodiesOnDay(db, moment.known),
    hubsOnDay(db, moment.day),
    sharedMilestones(db, moment.known),
    casesOnDay(db, moment.known),
    allThemes(db),
  ])
  const body = bodies.find(({ slug }) => slug === c.req.param('slug'))
  const hub = hubs.find(({ id }) => id === body?.hubId)
  if (body === undefined || hub === undefined) throw notFound(bodySaid((t) => t.faults.noBody))
  const [meetings, open, seats, elections, minutes] = await Promise.all([
    meetingsAhead(db, hub.slug, moment),
    takingPeople(db, [body], moment),
    seatsOf(db, body.slug),
    electionsOf(db, body.slug),
    minutesOf(db, body.slug),
  ])
  const [asked, questions] = await Promise.all([
    askedOf(db, body, moment.known),
    moment.live ? askedOfBody(db, body) : { questions: [], links: [] },
  ])
  const called = (await meetingsOnDay(db, moment.known)).filter(({ bodySlug }) => bodySlug === body.slug)
  const sent = (await referralsOnDay(db, moment.known)).filter(({ bodySlug }) => bodySlug === body.slug)
  const others = bodies.filter((one) => one.hubId === body.hubId && one.slug !== body.slug)
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(moment.today, 1)), query: ['dato'] })
  const sitting = inOrder(seats.filter((seat) => sitsOn(seat, moment.day)))
  // Who was called in sits on, as a member.
  const left = seats.filter(({ until, endedBecause }) => until !== null && until <= moment.day && endedBecause !== 'called').toReversed()
  const closed = elections.filter(({ closedAt, heldOn }) => closedAt !== null && heldOn <= moment.day)
  return c.html(
    <BodyPage
      {...{
        ui,
        moment,
        body,
        bodies,
        hub,
        others,
        shared,
        meetings,
        cases,
        themes,
        asked,
        sent,
        called,
        hubs,
        questions,
        hasMinutes: minutes.length > 0,
        elections: closed,
        isOpen: open.length > 0,
        seats: sitting,
        left,
      }}
    />,
  )
}

function BodyPage(props: BodyProps) {
  const { ui, moment, body, hub, others } = props
  const t = bodyPageTexts(ui.lang)
  const name = show(body.name, ui.lang)
  return (
    <Page
      ui={ui}
      title={name.text}
      hub={hub.slug}
      current="about"
      description={t.body.description(name.text)}
      noindex={!moment.live}
      asOf={moment.live ? null : <AsOfDay ui={ui} day={moment.day} back={bodyPaths.body(body.slug)} />}
      jsonLd={[
        breadcrumbs(ui, [
          { name: t.list.title, path: bodyPaths.list },
          { name: name.text, path: bodyPaths.body(body.slug) },
        ]),
      ]}
    >
      <PageTitle title={<Text of={{ ...name, text: breakable(name.text) }} />} lead={standingWords(body, moment.day, ui.lang)} />
      <div class="sec close">
        <Columns>
          <What {...props} />
          <Facts items={bodyFacts(props)} />
        </Columns>
        {body.source ? <Source ui={ui} words={body.source} /> : null}
      </div>
      <MeetingSection ui={ui} moment={moment} meetings={props.called} hubs={props.hubs} />
      <HearingSection ui={ui} asked={props.asked} day={moment.day} />
      <ReferralSection ui={ui} referrals={props.sent} day={moment.day} />
      <Sitting ui={ui} seats={props.seats} left={props.left} />
      <ContactOfBody ui={ui} body={body} hubs={props.hubs} day={moment.day} />
      <QuestionsSection ui={ui} body={body} today={moment.today} {...props.questions} />
      <Elected ui={ui} elections={props.elections} />
      <SetUp {...props} />
      <RulesSection {...props} />
      {isTermPast(body, moment.day) ? <After {...props} /> : null}
      {others.length === 0 ? null : <Others ui={ui} others={others} moment={moment} />}
      <Section title={t.body.ways} id="bli-med" close offPaper>
        <Ways
          items={[
            ...(props.isOpen ? [sitWay(ui, body)] : []),
            ...(moment.live && standingOn(body, moment.day) === 'at_work' ? [askWay(ui, body)] : []),
            ...waysIn(ui, { hub, meetings: props.meetings, live: moment.live }),
            ...(moment.live && !isTermPast(body, moment.day) ? [followWay(ui, `body:${body.slug}`, name.text)] : []),
            mattersWay(ui, body, moment),
            allBodies(ui),
          ]}
        />
        <p>
          <a href={`/api/v1/bodies/${body.slug}${moment.live ? '' : `?at=${moment.day}`}`}>{t.body.data}</a>
        </p>
      </Section>
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(bodyPaths.body(body.slug))}>
        {name.text}
      </PaperFoot>
    </Page>
  )
}

function What({ ui, body, moment, bodies }: BodyProps) {
  return (
    <div class="stack">
      <p class="lead">{bodyTexts(ui.lang).explained[body.type]}</p>
      <PlanText ui={ui} body={body} day={moment.day} />
      <Succession ui={ui} moment={moment} body={body} bodies={bodies} />
      {body.afterTerm ? (
        <p>
          <Text of={show(body.afterTerm, ui.lang)} />
        </p>
      ) : null}
      {body.uncertain ? (
        <Notice title={bodyPageTexts(ui.lang).body.uncertain}>
          <p>
            <Text of={show(body.uncertain, ui.lang)} />
          </p>
        </Notice>
      ) : null}
    </div>
  )
}
