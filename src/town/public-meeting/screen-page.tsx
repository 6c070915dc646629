import type { Context } from 'hono'
import {
  clockWords,
  meetingPaths,
  meetingTopic,
  shownQuestions,
  type FoundMeeting,
  type Session,
  type ShownQuestion,
} from '../../activities/index.ts'
import { Document, Mark, Qr, Refresh, Text, Unbroken, WebAddress, type Ui } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { dayAndMonth, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, machineNow, startOfDay } from '../../platform/time/index.ts'
import { meetingAsked } from './meeting-asked.ts'
import { goesOn, stateWords } from './state-words.ts'
import { meetingPageTexts } from './texts.ts'

const OFTEN = '15'
/** Beside the one that is answered; more are only counted. */
const NEXT_SHOWN = 3

/** `/mote/:key/:occurrence/lerret`: for the projector: what goes on, the question that is answered, and how to ask. */
export async function screenPage(c: Context<Env>) {
  const { db, clock } = c.get('deps')
  const meeting = await meetingAsked(c)
  const [ui, questions] = await Promise.all([uiOf(c), shownQuestions(db, meeting.sessionId)])
  c.set('cacheable', { topics: ['town', meetingTopic(meeting.sessionId)], freshUntil: startOfDay(addDays(clock.today(), 1)) })
  if (c.req.query('last') === OFTEN) c.header('refresh', OFTEN)
  const listed = questions.filter(({ place, answeredAt }) => place !== null && answeredAt === null)
  return c.html(<Screen ui={ui} meeting={meeting} listed={listed} offset={clock.now() - machineNow()} />)
}

interface ScreenProps {
  ui: Ui
  meeting: FoundMeeting
  listed: readonly ShownQuestion[]
  offset: number
}

function Screen(props: ScreenProps) {
  const { ui, meeting, offset } = props
  const t = meetingPageTexts(ui.lang)
  const { item, hub } = meeting.activity
  const title = show(item.title, ui.lang)
  return (
    <Document
      ui={ui}
      title={t.pageTitle(title.text)}
      hub={hub}
      noindex
      styles={['meeting-screen.css']}
      scripts={['torg-refresh.js']}
      bodyClass="meeting-screen"
    >
      <Refresh id="lerret" offset={offset} sign="." stream={meetingPaths.stream(item.key, meeting.session.occurrence)}>
        <main id="innhold" tabindex={-1} data-hub={hub}>
          <Side {...props} />
          <section class="floor">
            <h1>
              <Text of={title} />
            </h1>
            {meeting.session.state !== 'planned' ? null : meeting.phase === 'closed' ? <Over ui={ui} /> : <Floor {...props} />}
          </section>
        </main>
      </Refresh>
    </Document>
  )
}

/** Where we are, and how to ask. */
function Side({ ui, meeting }: ScreenProps) {
  const t = meetingPageTexts(ui.lang)
  const { point, phase, activity, session } = meeting
  const hub = ui.hubs.find(({ slug }) => slug === activity.hub)
  const path = ui.href(meetingPaths.live(activity.item.key, session.occurrence))
  const address = ui.publicUrl + path
  const on = goesOn(meeting)
  const isOver = phase === 'closed' || session.state !== 'planned'
  return (
    <section class={on ? 'side on' : 'side'}>
      {hub === undefined ? null : <Mark rule={hub.mark} outlined={!on} />}
      <p class="label">{stateWords(meeting, ui)}</p>
      {isOver ? null : (
        <p class="point">
          {phase === 'ahead' ? whenWords(session, ui) : point === null ? t.nothingNow : <Text of={show(point.title, ui.lang)} />}
        </p>
      )}
      {point?.speaker === undefined ? null : <p class="speaker">{t.by(show(point.speaker, ui.lang).text)}</p>}
      {isOver ? null : (
        <div class="join">
          <Qr text={address} label={t.onScreen.join} kept />
          <p>
            <b>{t.onScreen.join}</b>
            <a href={path}>
              <WebAddress url={address} />
            </a>
            <span class="lost">{t.onScreen.lost}</span>
          </p>
        </div>
      )}
    </section>
  )
}

/** «Torsdag 21. november, 18.00–19.30»: whoever comes early sees that it is here, and when. */
const whenWords = (session: Session, { lang }: Ui) => (
  <Unbroken
    text={`${capital(weekdayName(session.day, lang))} ${dayAndMonth(session.day, lang)}, ${clockWords(session, lang).toLowerCase()}`}
  />
)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function Floor({ ui, listed }: ScreenProps) {
  const t = meetingPageTexts(ui.lang).onScreen
  const [first, ...next] = listed
  if (first === undefined) return <p class="none">{t.none}</p>
  const left = next.length - NEXT_SHOWN
  return (
    <>
      <p class="label">{t.first}</p>
      <p class={first.body.length > LONG ? 'question long' : 'question'}>{first.body}</p>
      {next.length === 0 ? null : (
        <>
          <h2>{t.next}</h2>
          <ol>
            {next.slice(0, NEXT_SHOWN).map(({ body, number }) => (
              <li value={number}>{body}</li>
            ))}
          </ol>
          {left > 0 ? <p class="label">{t.waiting(left)}</p> : null}
        </>
      )}
    </>
  )
}

/** Questions longer than this have smaller letters. */
const LONG = 140

function Over({ ui }: { ui: Ui }) {
  const t = meetingPageTexts(ui.lang).onScreen
  return (
    <>
      <p class="question">{t.over}</p>
      <p class="none">{t.overText}</p>
    </>
  )
}
