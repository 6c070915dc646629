import {
  accessWords,
  activityPaths,
  activityTexts,
  clockWords,
  findActivity,
  languageName,
  nextChange,
  priceWords,
  sayRhythm,
  sessionsIn,
  takenSeats,
  whoWords,
  type FoundActivity,
  type Session,
} from '../../activities/index.ts'
import { ExampleMark, Facts, Page, PageTitle, Prose, Section, Text, type Fact, type Ui } from '../../design/index.ts'
import { paths, townPicture, uiOf, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { dateSeenFrom, fullDate, listOf } from '../../platform/i18n/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { DateSignUp, SignUpButton, signUpChanges, signUpFact, signUpHere, type SignUpHere } from '../sign-up/sign-up-links.tsx'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf } from '../as-of.ts'
import { townSaid, townTexts } from '../texts.ts'
import { eventsJsonLd } from './json-ld.ts'
import { senderNames } from './senders.ts'

const SHOWN = 8
const DAYS_LOOKED = 200

/** `/aktiviteter/:key`: when, where, may I come, what does it cost, who is behind it. */
export async function activityPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const key = c.req.param('key') ?? ''
  const filter = { activity: key, from: moment.day, to: addDays(moment.day, DAYS_LOOKED) }
  const [ui, picture, activity, sessions, taken] = await Promise.all([
    uiOf(c, moment.day),
    townPicture(db, moment),
    findActivity(db, key, moment.known),
    sessionsIn(db, { filter, known: moment.known, limit: SHOWN }),
    takenSeats(db, key),
  ])
  const hub = picture.hubs.find((one) => one.hub.slug === activity?.hub)
  if (activity === null || hub === undefined) throw notFound(townSaid((t) => t.activities.notFound))
  const here = signUpHere(activity, { taken, at: moment.at, live: picture.live })
  const freshUntil = Math.min(picture.freshUntil, nextChange(sessions, moment.at), signUpChanges(here, sessions))
  c.set('cacheable', { topics: ['town'], freshUntil, query: ['dato'] })
  return c.html(<ActivityPage ui={ui} picture={picture} hub={hub} activity={activity} sessions={sessions} here={here} />)
}

interface ActivityProps {
  ui: Ui
  picture: TownPicture
  hub: HubPicture
  activity: FoundActivity
  sessions: readonly Session[]
  here: SignUpHere | null
}

function ActivityPage({ ui, picture, hub, activity, sessions, here }: ActivityProps) {
  const { item, layer } = activity
  const title = show(item.title, ui.lang)
  const path = activityPaths.activity(item.key)
  return (
    <Page
      ui={ui}
      title={`${title.text}, ${hub.hub.short}`}
      hub={hub.hub.slug}
      current="activities"
      styles={['activities.css']}
      noindex={!picture.live}
      jsonLd={picture.live && layer !== 'example' ? eventsJsonLd(ui, { hub, sessions, picture }) : []}
      feeds={[{ href: ui.href(activityPaths.activityCalendar(item.key)), title: title.text, type: 'text/calendar' }]}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={path} />}
    >
      <PageTitle
        title={
          <>
            <Text of={title} />
            {layer === 'example' ? <ExampleMark ui={ui} /> : null}
          </>
        }
        lead={<NextTime ui={ui} picture={picture} sessions={sessions} />}
      >
        <SignUpButton ui={ui} here={here} sessions={sessions} />
      </PageTitle>
      <div class="sec close">
        <Facts items={factsOf({ ui, picture, hub, activity, sessions, here })} />
      </div>
      {item.body === undefined ? null : (
        <div class="sec close">
          <Prose>
            {show(item.body, ui.lang)
              .text.split(/\n{2,}/)
              .map((text) => (
                <p>
                  <Text of={{ ...show(item.body ?? { nb: '' }, ui.lang), text }} />
                </p>
              ))}
          </Prose>
        </div>
      )}
      <Dates ui={ui} picture={picture} sessions={sessions} activityKey={item.key} here={here} />
    </Page>
  )
}

/** «Torsdag 16. januar, 11.00–13.00» */
function NextTime({ ui, picture, sessions }: Pick<ActivityProps, 'ui' | 'picture' | 'sessions'>) {
  const next = sessions.find(
    ({ state, endsAt }) => state === 'planned' && !(picture.live && endsAt !== null && endsAt.getTime() <= picture.at),
  )
  if (next === undefined) return <>{sessions.length === 0 ? townTexts(ui.lang).activities.noDates : activityTexts(ui.lang).cancelled}</>
  return <>{`${capital(fullDate(next.day, ui.lang))}. ${clockWords(next, ui.lang)}.`}</>
}

function factsOf({ ui, picture, hub, activity: { item }, sessions, here }: ActivityProps): Fact[] {
  const { lang } = ui
  const [t, a] = [townTexts(lang).activities, activityTexts(lang)]
  const room = sessions[0]?.room ?? item.room ?? null
  const local = (text: typeof item.bring) => (text === undefined ? null : <Text of={show(text, lang)} />)
  const rhythms = item.rhythms.filter(({ to }) => to === undefined || to >= picture.day)
  const facts: [string, Fact['text'] | null][] = [
    [
      t.when,
      rhythms.some(({ rule }) => rule !== undefined) ? capital(rhythms.map((one) => sayRhythm(one, lang) ?? a.allDates).join('; ')) : null,
    ],
    [
      t.where,
      <>
        <a href={ui.href(paths.hub(hub.hub.slug))}>{hub.hub.name}</a>
        {room !== null ? `. ${show(room, lang).text}` : item.kind === 'public_meeting' ? `. ${a.noRoom}` : ''}
      </>,
    ],
    [t.organisers, listOf(senderNames(item.organisers, picture, ui), lang)],
    [t.who, capital([whoWords(item, lang) ?? a.audiences.everyone, ...(item.childrenWelcome ? [a.childrenWelcome] : [])].join('. '))],
    [t.price, priceWords(item, lang)],
    [t.attend, here !== null ? signUpFact(here, ui) : item.attend === 'sign_up' ? t.mustSignUp : a.attend[item.attend]],
    [t.access, item.access.length === 0 ? null : capital(listOf(accessWords(item.access, lang), lang))],
    [
      t.languages,
      item.languages.length === 0
        ? null
        : capital(
            listOf(
              item.languages.map((code) => languageName(code, lang)),
              lang,
            ),
          ),
    ],
    [t.bring, local(item.bring)],
    [t.badWeather, local(item.badWeather)],
    [capital(a.kinds[item.kind]), item.intergenerational ? a.intergenerational : null],
  ]
  const shown = facts.flatMap(([term, text]) => (text === null ? [] : [{ term, text }]))
  return item.carriedOnFrom === undefined ? shown : [...shown, { term: a.carriedOn(item.carriedOnFrom), text: hub.hub.name }]
}

function Dates({
  ui,
  picture,
  sessions,
  here,
  activityKey,
}: Pick<ActivityProps, 'ui' | 'picture' | 'sessions' | 'here'> & { activityKey: string }) {
  const [t, a] = [townTexts(ui.lang).activities, activityTexts(ui.lang)]
  return (
    <Section title={t.nextDates} id="datoer" aside={<a href={ui.href(activityPaths.activityCalendar(activityKey))}>{t.calendar}</a>}>
      {sessions.length === 0 ? <p>{t.noDates}</p> : null}
      <ol class="lines dates">
        {sessions.map((session) => (
          <li>
            <b>{capital(fullDate(session.day, ui.lang))}</b> {clockWords(session, ui.lang)}
            {session.state === 'cancelled' ? (
              <span class="off-words"> {session.reason ? a.cancelledBecause(show(session.reason, ui.lang).text) : a.cancelled}</span>
            ) : null}
            {session.day === session.occurrence ? null : ` ${a.movedFrom(dateSeenFrom(picture.day, session.occurrence, ui.lang))}`}
            {session.host === null ? null : ` ${a.host(session.host)}`}
            <DateSignUp ui={ui} here={here} session={session} />
          </li>
        ))}
      </ol>
      <p>
        <a href={ui.href(activityPaths.list)}>{t.all}</a>
      </p>
    </Section>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
