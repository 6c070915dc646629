import type { Context } from 'hono'
import {
  activityPaths,
  clockWords,
  meetingPaths,
  meetingTopic,
  shownQuestions,
  takesQuestions,
  type FoundMeeting,
  type ShownQuestion,
} from '../../activities/index.ts'
import { ButtonLink, Buttons, Columns, ExampleMark, Page, Refresh, Section, Text, type Ui } from '../../design/index.ts'
import { townPicture, uiOf, type HubPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { addDays, machineNow, startOfDay } from '../../platform/time/index.ts'
import { momentOf } from '../as-of.ts'
import { townSaid } from '../texts.ts'
import { Agenda } from './agenda.tsx'
import { meetingAsked, ownSupport } from './meeting-asked.ts'
import { QuestionList } from './question-list.tsx'
import { goesOn, stateWords } from './state-words.ts'
import { meetingPageTexts } from './texts.ts'

/** Seconds between loads, for whoever asks for it: without script nothing else renews the page. */
const OFTEN = '15'

/** `/mote/:key/:occurrence`: the meeting as it goes on, for phone, home and hall. `?last=15` loads it again by itself. */
export async function livePage(c: Context<Env>) {
  const { db, clock } = c.get('deps')
  const meeting = await meetingAsked(c)
  const { sessionId, activity } = meeting
  const [ui, picture, questions, own] = await Promise.all([
    uiOf(c),
    townPicture(db, momentOf(c)),
    shownQuestions(db, sessionId),
    ownSupport(c, sessionId),
  ])
  const hub = picture.hubs.find((one) => one.hub.slug === activity.hub)
  if (hub === undefined) throw notFound(townSaid((t) => t.activities.notFound))
  const today = clock.today()
  c.set('cacheable', { topics: ['town', meetingTopic(sessionId)], freshUntil: startOfDay(addDays(today, 1)) })
  const reloads = c.req.query('last') === OFTEN
  if (reloads) c.header('refresh', OFTEN)
  const props = { ui, meeting, hub, questions, own, isOpen: takesQuestions(meeting, today), offset: clock.now() - machineNow(), reloads }
  return c.html(<LivePage {...props} />)
}

interface LiveProps {
  ui: Ui
  meeting: FoundMeeting
  hub: HubPicture
  questions: readonly ShownQuestion[]
  own: ReadonlySet<string>
  isOpen: boolean
  offset: number
  reloads: boolean
}

function LivePage(props: LiveProps) {
  const { ui, meeting, offset } = props
  const t = meetingPageTexts(ui.lang)
  const { item, hub } = meeting.activity
  return (
    <Page
      ui={ui}
      title={t.pageTitle(show(item.title, ui.lang).text)}
      hub={hub}
      current="activities"
      styles={['meeting.css']}
      scripts={['torg-refresh.js']}
      noindex
    >
      <Refresh id="mote" offset={offset} sign="." stream={meetingPaths.stream(item.key, meeting.session.occurrence)}>
        <Top {...props} />
        <div class="sec">
          <Columns>
            <Questions {...props} />
            <Beside {...props} />
          </Columns>
        </div>
      </Refresh>
      <Ways {...props} />
    </Page>
  )
}

/** What goes on now, said large; filled with the hub's colour while it does. */
function Top({ ui, meeting, hub }: LiveProps) {
  const t = meetingPageTexts(ui.lang)
  const { point, session, activity } = meeting
  const when = `${fullDate(session.day, ui.lang)}, ${clockWords(session, ui.lang).toLowerCase()}`
  return (
    <section class={goesOn(meeting) ? 'meeting-top on' : 'meeting-top off'} data-hub={hub.hub.slug}>
      <p>
        {`${hub.hub.name}. ${capital(when)}.`}
        {activity.layer === 'example' ? <ExampleMark ui={ui} /> : null}
      </p>
      <h1>
        <Text of={show(activity.item.title, ui.lang)} />
      </h1>
      <p class="state">{goesOn(meeting) && point === null ? t.phase.open : stateWords(meeting, ui)}</p>
      {!goesOn(meeting) ? null : (
        <p class="answer">
          {point === null ? t.nothingNow : <Text of={show(point.title, ui.lang)} />}
          {point?.speaker === undefined ? null : <small>{t.by(show(point.speaker, ui.lang).text)}</small>}
        </p>
      )}
    </section>
  )
}

function Questions(props: LiveProps) {
  const { ui, meeting, isOpen, questions } = props
  const t = meetingPageTexts(ui.lang)
  return (
    <section aria-labelledby="sporsmalene" class="meeting-asked">
      <h2 id="sporsmalene">{t.questions}</h2>
      {isOpen ? (
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(meetingPaths.ask(meeting.activity.item.key, meeting.session.occurrence))}>
            {t.ask}
          </ButtonLink>
        </Buttons>
      ) : (
        <p>{t.noMoreQuestions}</p>
      )}
      <QuestionList {...props} />
      {isOpen ? <p class="rule">{t.rule[meeting.plan.moderation]}</p> : null}
      {isOpen && questions.length > 0 ? <p class="rule">{t.supportRule}</p> : null}
    </section>
  )
}

function Beside({ ui, meeting, isOpen }: LiveProps) {
  const t = meetingPageTexts(ui.lang)
  const { plan, point, activity, session } = meeting
  return (
    <div class="meeting-beside">
      <h2>{t.agenda}</h2>
      <Agenda ui={ui} agenda={plan.agenda} now={point?.key ?? null} />
      {plan.committee === undefined || !isOpen ? null : (
        <>
          <h2>{t.committee(show(plan.committee, ui.lang).text)}</h2>
          <p>{t.committeeText}</p>
          <Buttons>
            <ButtonLink href={ui.href(meetingPaths.committee(activity.item.key, session.occurrence))}>{t.committeeAct}</ButtonLink>
          </Buttons>
        </>
      )}
    </div>
  )
}

function Ways({ ui, meeting, reloads }: LiveProps) {
  const t = meetingPageTexts(ui.lang)
  const { item } = meeting.activity
  const here = ui.href(meetingPaths.live(item.key, meeting.session.occurrence))
  return (
    <Section title={t.activity} id="mer" close offPaper>
      <Buttons>
        <ButtonLink href={ui.href(activityPaths.activity(item.key))}>{t.activity}</ButtonLink>
        <ButtonLink href={ui.href(meetingPaths.screen(item.key, meeting.session.occurrence))}>{t.screen}</ButtonLink>
      </Buttons>
      <p class="rule">
        {reloads ? (
          <a href={here}>{t.reloadStop}</a>
        ) : (
          <>
            {t.noScript} <a href={here}>{t.reload}</a> · <a href={`${here}?last=${OFTEN}`}>{t.reloadOften}</a>
          </>
        )}
      </p>
    </Section>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
