import {
  activityPaths,
  activityTexts,
  clockWords,
  invites,
  isOn,
  movedAway,
  nextChange,
  sessionsIn,
  whoWords,
  type Session,
} from '../../activities/index.ts'
import { ExampleMark, Page, PageTitle, PaperFoot, Text, type Ui } from '../../design/index.ts'
import { paths, townPicture, uiOf, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import { closedWords } from './closed-words.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { dateSeenFrom, dayRange, listOf, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, isoWeek, mondayOf, type Day } from '../../platform/time/index.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf, type Moment } from '../as-of.ts'
import { Shortcuts } from '../discover/shortcuts.tsx'
import { embedPaths } from '../embed/paths.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { townTexts } from '../texts.ts'
import { Invite, ProposalLinks } from './invite.tsx'
import { senderNames } from './senders.ts'

/** `/torg/:hub/program`: the week, Monday to Sunday, to read and to print; `?skrift=stor` for those who need it. */
export async function programmePage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const monday = mondayOf(moment.day)
  const week = { from: monday, to: addDays(monday, 6) }
  const [ui, picture] = await Promise.all([uiOf(c, moment.day), townPicture(db, { ...moment, hours: week })])
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  const filter = { hub: hub.hub.slug, ...week }
  const [sessions, away] = await Promise.all([
    sessionsIn(db, { filter, known: moment.known }),
    movedAway(db, { filter, known: moment.known }),
  ])
  c.set('cacheable', {
    topics: ['town'],
    freshUntil: Math.min(picture.freshUntil, nextChange(sessions, moment.at)),
    query: ['dato', 'skrift'],
  })
  const isLarge = c.req.query('skrift') === 'stor'
  return c.html(<ProgrammePage ui={ui} hub={hub} picture={picture} moment={moment} sessions={sessions} away={away} isLarge={isLarge} />)
}

interface ProgrammeProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  moment: Moment
  sessions: readonly Session[]
  away: readonly Session[]
  isLarge: boolean
}

function ProgrammePage(props: ProgrammeProps) {
  const { ui, hub, picture, moment, sessions, away, isLarge } = props
  const t = townTexts(ui.lang).activities
  const { slug, name } = hub.hub
  const monday = mondayOf(moment.day)
  const { week } = isoWeek(monday)
  const days = Array.from({ length: 7 }, (_, k) => addDays(monday, k))
  const isEmpty = sessions.length + away.length === 0 && days.every((day) => closedWords(hub, day, ui.lang) === null)
  return (
    <Page
      ui={ui}
      title={t.programmeTitle(name, week)}
      hub={slug}
      current="activities"
      styles={['activities.css']}
      description={t.programmeDescription(name)}
      feeds={[
        { href: embedPaths.oembed(ui.publicUrl + ui.href(activityPaths.programme(slug))), title: name, type: 'application/json+oembed' },
      ]}
      noindex={!picture.live || isLarge}
      {...(isLarge ? { bodyClass: 'large-type' } : {})}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={activityPaths.programme(slug)} />}
    >
      <PageTitle title={t.programmeTitle(hub.hub.short, week)} lead={dayRange(monday, addDays(monday, 6), ui.lang)} />
      <div class="sec close">
        {picture.live ? <Shortcuts ui={ui} hub={slug} /> : null}
        <WeekLinks {...props} monday={monday} />
        {isEmpty ? (
          <Invite ui={ui} hub={hub.hub} />
        ) : (
          <ol class="week-of-things">
            {days.map((day) => (
              <WeekDay {...props} day={day} />
            ))}
          </ol>
        )}
        {picture.live && sessions.length + away.length > 0 ? <ProposalLinks ui={ui} hub={hub.hub} /> : null}
        <p class="off-paper">
          <a href={ui.href(paths.hub(slug))}>{name}</a>
        </p>
      </div>
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(activityPaths.programme(slug))}>
        {name}
      </PaperFoot>
    </Page>
  )
}

function WeekLinks({ ui, hub, monday, moment, isLarge }: ProgrammeProps & { monday: Day }) {
  const t = townTexts(ui.lang).activities
  const path = activityPaths.programme(hub.hub.slug)
  const day = moment.live ? '' : `&dato=${moment.day}`
  return (
    <p class="week-links off-paper">
      <a href={ui.href(`${path}?dato=${addDays(monday, -7)}`)}>{t.before}</a>{' '}
      <a href={ui.href(`${path}?dato=${addDays(monday, 7)}`)}>{t.after}</a>{' '}
      {isLarge ? <a href={ui.href(path)}>{t.usualType}</a> : <a href={ui.href(`${path}?skrift=stor${day}`)}>{t.largeType}</a>}{' '}
      <a href={ui.href(`${activityPaths.month(hub.hub.slug)}${moment.live ? '' : `?dato=${moment.day}`}`)}>{t.wholeMonth}</a>{' '}
      <a href={ui.href(`${activityPaths.programmePoster(hub.hub.slug)}${moment.live ? '' : `?dato=${moment.day}`}`)}>{t.weekPoster}</a>{' '}
      <a href={ui.href(`${activityPaths.listCalendar}?torg=${hub.hub.slug}`)}>{t.calendar}</a>
    </p>
  )
}

function WeekDay({ ui, hub, picture, sessions, away, day }: ProgrammeProps & { day: Day }) {
  const t = townTexts(ui.lang).activities
  const shut = closedWords(hub, day, ui.lang)
  const [own, gone] = [sessions.filter((one) => one.day === day), away.filter((one) => one.occurrence === day)]
  return (
    <li class={picture.live && day === picture.day ? 'today' : undefined}>
      <h2>
        {weekdayName(day, ui.lang)} <small>{dateSeenFrom(picture.day, day, ui.lang)}</small>
      </h2>
      {shut === null ? null : <p class="it off-words">{shut}</p>}
      {shut === null && own.length + gone.length === 0 ? <p class="empty">{t.nothing}</p> : null}
      {own.map((session) => (
        <WeekThing ui={ui} picture={picture} session={session} />
      ))}
      {gone.map((session) => (
        <p class="it">
          <Text of={show(session.title, ui.lang)} />{' '}
          <span class="off-words">{activityTexts(ui.lang).movedTo(dateSeenFrom(picture.day, session.day, ui.lang))}</span>
        </p>
      ))}
    </li>
  )
}

function WeekThing({ ui, picture, session }: { ui: Ui; picture: TownPicture; session: Session }) {
  const { lang } = ui
  const a = activityTexts(lang)
  const on = picture.live && invites(session) && isOn(session, picture.at)
  const small = [
    on ? a.goesOnNow : null,
    whoWords(session, lang),
    session.price === 0 ? a.free.toLowerCase() : null,
    session.room !== null ? show(session.room, lang).text : session.lacksRoom ? a.noRoom : null,
    session.carriedOnFrom === null ? null : a.carriedOn(session.carriedOnFrom),
    listOf(senderNames(session, picture, ui), lang),
  ].filter((one) => one !== null)
  return (
    <div class="it">
      <p class="when">{clockWords(session, lang)}</p>
      <p>
        <a href={ui.href(activityPaths.activity(session.key))}>
          <Text of={show(session.title, lang)} />
        </a>
        {session.layer === 'example' ? <ExampleMark ui={ui} /> : null}
      </p>
      {session.state === 'cancelled' ? (
        <p class="off-words">{session.reason === null ? a.cancelled : a.cancelledBecause(show(session.reason, lang).text)}</p>
      ) : session.houseClosed ? (
        <p class="off-words">{`${a.houseClosed}.`}</p>
      ) : null}
      <p class="by">{small.join(' · ')}</p>
    </div>
  )
}
