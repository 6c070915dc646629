import { activityPaths, movedAway, nextChange, sessionsIn, SIGN_UPS, volunteerPaths, type Session } from '../../activities/index.ts'
import { AsOf, Page, PageTitle, type Ui } from '../../design/index.ts'
import { townPicture, uiOf, type TownPicture } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { inLanguage } from '../../platform/i18n/index.ts'
import { addDays, daysBetween } from '../../platform/time/index.ts'
import { NearForm } from '../discover/near-form.tsx'
import { nearestAsked, type Nearest } from '../discover/nearest.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { townTexts } from '../texts.ts'
import { countSeats, type SeatsOf } from '../sign-up/seats-of.ts'
import { volunteerPageTexts } from '../volunteers/texts.ts'
import { askedFor, READ, withChoice, type AskedFor } from './asked.ts'
import { DayOfThings } from './day-list.tsx'
import { FilterLinks } from './filter-links.tsx'
import { InviteLine, ProposalLinks } from './invite.tsx'
import { MoreChoices } from './more-choices.tsx'

/** `/aktiviteter`: what happens day by day, at one hub or all. */
export async function activitiesPage(c: Ctx) {
  const { db } = c.get('deps')
  const asked = askedFor(c)
  const { moment, filter } = asked
  const [ui, picture, away] = await Promise.all([
    uiOf(c, moment.day),
    townPicture(db, moment),
    movedAway(db, { filter, known: moment.known }),
  ])
  const nearest = await nearestAsked(db, asked.choices.naer, { picture, lang: ui.lang })
  const isFound = nearest !== null && 'hubs' in nearest
  const sessions = await sessionsIn(db, { filter, known: moment.known, nearest: isFound ? nearest.hubs : undefined })
  const counted = picture.live ? await countSeats(db, sessions, moment.at) : null
  const changes = Math.min(nextChange(sessions, moment.at), counted?.changes ?? Infinity)
  const freshUntil = moment.live ? Math.min(picture.freshUntil, changes) : picture.freshUntil
  // Where somebody lives is not kept in anybody's memory.
  if (nearest === null) c.set('cacheable', { topics: counted === null ? ['town'] : ['town', SIGN_UPS], freshUntil, query: READ })
  return c.html(
    <ActivitiesPage {...{ ui, picture, asked, sessions, away, nearest }} seatsOf={counted?.seatsOf} />,
    nearest === null || isFound ? 200 : 422,
  )
}

interface ListProps {
  ui: Ui
  picture: TownPicture
  asked: AskedFor
  sessions: readonly Session[]
  away: readonly Session[]
  nearest: Nearest | null
  seatsOf: SeatsOf | undefined
}

function ActivitiesPage({ ui, picture, asked, sessions, away, nearest, seatsOf }: ListProps) {
  const t = townTexts(ui.lang).activities
  const { from, to } = asked.filter
  const { naer: _, ...choices } = asked.choices
  const withoutPlace = { ...asked, choices }
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, k) => addDays(from, k))
  const calendar = ui.href(withChoice(activityPaths.listCalendar, withoutPlace, { nar: null }))
  const feed = ui.href(withChoice(activityPaths.listFeed, withoutPlace, { nar: null }))
  return (
    <Page
      ui={ui}
      title={t.title}
      current="activities"
      styles={['activities.css']}
      description={t.description}
      noindex={!picture.live || Object.keys(asked.choices).length > 0}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={activityPaths.list} />}
      feeds={[
        { href: feed, title: t.title, type: 'application/atom+xml' },
        { href: calendar, title: t.title, type: 'text/calendar' },
      ]}
    >
      <PageTitle title={t.title} />
      <div class="sec close">
        <FilterLinks ui={ui} picture={picture} asked={asked} />
        <MoreChoices ui={ui} picture={picture} asked={asked} sessions={sessions} />
        <NearForm ui={ui} asked={asked} nearest={nearest} />
        {days.map((day) => {
          const [own, gone] = [sessions.filter((one) => one.day === day), away.filter((one) => one.occurrence === day)]
          return own.length + gone.length === 0 ? null : <DayOfThings {...{ ui, picture, day, seatsOf }} sessions={own} away={gone} />
        })}
        {sessions.length + away.length === 0 ? <Nothing ui={ui} picture={picture} asked={asked} /> : null}
        <p class="week-links">
          <a href={ui.href(withChoice(activityPaths.listMonth, withoutPlace, { nar: null }))}>{t.wholeMonth}</a>{' '}
          <a href={ui.href(volunteerPaths.list)}>{volunteerPageTexts(ui.lang).toAll}</a> <a href={calendar}>{t.calendar}</a>{' '}
          <a href={feed}>{t.feed}</a>
        </p>
        <ProposalLinks ui={ui} hub={picture.hubs.find(({ hub }) => hub.slug === asked.choices.torg)?.hub} />
        <AsOf ui={ui} action={inLanguage(ui.page, activityPaths.list)} {...(picture.live ? {} : { value: picture.day })} />
      </div>
    </Page>
  )
}

/** An empty week invites: nothing ends without a next step. */
function Nothing({ ui, picture, asked }: Pick<ListProps, 'ui' | 'picture' | 'asked'>) {
  const t = townTexts(ui.lang).activities
  const { torg, nar: _, ...others } = asked.choices
  const hub = picture.hubs.find((one) => one.hub.slug === torg)?.hub
  return (
    <div class="nothing">
      <p class="lead">{Object.keys(others).length === 0 ? t.none : t.noneFiltered}</p>
      {Object.keys(asked.choices).length === 0 ? null : (
        <p>
          <a href={ui.href(activityPaths.list)}>{t.clear}</a>
        </p>
      )}
      {hub === undefined ? null : <InviteLine ui={ui} hub={hub} />}
    </div>
  )
}
