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
import { embedPaths } from '../embed/paths.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { townTexts } from '../texts.ts'
import { askedFor, READ, type AskedFor } from './asked.ts'
import { FilterLinks } from './filter-links.tsx'
import { Invite, ProposalLinks } from './invite.tsx'
import { MoreChoices } from './more-choices.tsx'
import { senderNames } from './senders.ts'
import { isNarrowed, NoneChosen, WeekLinks } from './week-links.tsx'

/** `/torg/:hub/program`: the week, Monday to Sunday, to read and to print; `?skrift=stor` for those who need it. */
export async function programmePage(c: Ctx) {
  const { db } = c.get('deps')
  const { moment, ...given } = askedFor(c)
  const monday = mondayOf(moment.day)
  const week = { from: monday, to: addDays(monday, 6) }
  const [ui, picture] = await Promise.all([uiOf(c, moment.day), townPicture(db, { ...moment, hours: week })])
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  // A week is its own choice of days, and the hub is that of the page.
  const { nar: _, naer: __, torg: ___, ...choices } = given.choices
  const filter = { ...given.filter, hubs: undefined, hub: hub.hub.slug, ...week }
  const asked = { moment, choices, filter }
  const [sessions, away] = await Promise.all([
    sessionsIn(db, { filter, known: moment.known }),
    movedAway(db, { filter, known: moment.known }),
  ])
  c.set('cacheable', {
    topics: ['town'],
    freshUntil: Math.min(picture.freshUntil, nextChange(sessions, moment.at)),
    query: [...READ, 'skrift'],
  })
  const isLarge = c.req.query('skrift') === 'stor'
  return c.html(<ProgrammePage {...{ ui, hub, picture, asked, sessions, away, isLarge }} />)
}

interface ProgrammeProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  asked: AskedFor
  sessions: readonly Session[]
  away: readonly Session[]
  isLarge: boolean
}

function ProgrammePage(props: ProgrammeProps) {
  const { ui, hub, picture, asked, sessions, away, isLarge } = props
  const t = townTexts(ui.lang).activities
  const { slug, name } = hub.hub
  const path = activityPaths.programme(slug)
  const monday = mondayOf(asked.moment.day)
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
      noindex={!picture.live || isLarge || isNarrowed(asked)}
      {...(isLarge ? { bodyClass: 'large-type' } : {})}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={path} />}
    >
      <PageTitle title={t.programmeTitle(hub.hub.short, week)} lead={dayRange(monday, addDays(monday, 6), ui.lang)} />
      <div class="sec close">
        <FilterLinks ui={ui} picture={picture} asked={asked} path={path} />
        <MoreChoices ui={ui} picture={picture} asked={asked} path={path} sessions={sessions} />
        <WeekLinks ui={ui} hub={hub} asked={asked} monday={monday} isLarge={isLarge} />
        {isNarrowed(asked) && sessions.length + away.length === 0 ? (
          <NoneChosen ui={ui} hub={hub} path={path} />
        ) : isEmpty ? (
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
