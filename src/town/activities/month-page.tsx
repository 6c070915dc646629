import { activityPaths, nextChange, sessionsIn, type Session } from '../../activities/index.ts'
import { ExampleMark, Page, PageTitle, PaperFoot, type Ui } from '../../design/index.ts'
import { townPicture, uiOf, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { townTexts } from '../texts.ts'
import { askedFor, READ, withChoice, type AskedFor } from './asked.ts'
import { FilterLinks } from './filter-links.tsx'
import { Invite } from './invite.tsx'
import { daysOfMonth, isMadeUp, MonthGrid, monthWords } from './month-grid.tsx'
import { MoreChoices } from './more-choices.tsx'
import { isNarrowed, NoneChosen } from './week-links.tsx'

/** `/torg/:hub/program/maned`: the month of a day, a row for each week, with the choices of the list but for the hub. */
export async function monthPage(c: Ctx) {
  const { db } = c.get('deps')
  const { moment, ...given } = askedFor(c)
  const [ui, picture] = await Promise.all([uiOf(c, moment.day), townPicture(db, moment)])
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  const days = daysOfMonth(moment.day)
  // A month is its own choice of days, and the hub is that of the page.
  const { nar: _, naer: __, torg: ___, ...choices } = given.choices
  const filter = { ...given.filter, hubs: undefined, hub: hub.hub.slug, from: days[0] ?? moment.day, to: days.at(-1) ?? moment.day }
  const sessions = await sessionsIn(db, { filter, known: moment.known })
  c.set('cacheable', { topics: ['town'], freshUntil: Math.min(picture.freshUntil, nextChange(sessions, moment.at)), query: READ })
  return c.html(<MonthPage {...{ ui, picture, hub, days, sessions, asked: { moment, choices, filter } }} />)
}

interface MonthProps {
  ui: Ui
  picture: TownPicture
  hub: HubPicture
  asked: AskedFor
  days: readonly Day[]
  sessions: readonly Session[]
}

function MonthPage({ ui, picture, hub, asked, days, sessions }: MonthProps) {
  const t = townTexts(ui.lang).activities
  const { slug, short, name } = hub.hub
  const first = days[0] ?? picture.day
  const title = t.monthTitle(short, monthWords(first, ui.lang))
  const path = activityPaths.month(slug)
  return (
    <Page
      ui={ui}
      title={title}
      hub={slug}
      current="activities"
      styles={['activities.css']}
      description={t.monthDescription(name)}
      noindex={!picture.live || isNarrowed(asked)}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={path} />}
    >
      <PageTitle title={title} lead={isMadeUp(sessions) ? <ExampleMark ui={ui} /> : undefined} />
      <div class="sec close">
        <FilterLinks ui={ui} picture={picture} asked={asked} path={path} />
        <MoreChoices ui={ui} picture={picture} asked={asked} path={path} sessions={sessions} />
        <MonthLinks {...{ ui, picture, hub, asked, days, sessions }} />
        {sessions.length > 0 ? (
          <MonthGrid {...{ ui, picture, days, sessions }} />
        ) : isNarrowed(asked) ? (
          <NoneChosen ui={ui} hub={hub} path={path} />
        ) : (
          <Invite ui={ui} hub={hub.hub} />
        )}
      </div>
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(withChoice(path, asked, {}))}>
        {name}
      </PaperFoot>
    </Page>
  )
}

/** The choices are kept from month to month, and to the month of all hubs. */
function MonthLinks({ ui, picture, hub, asked, days }: MonthProps) {
  const t = townTexts(ui.lang).activities
  const first = days[0] ?? picture.day
  const { slug } = hub.hub
  const at = (dato: Day) => ui.href(`${activityPaths.month(slug)}?${new URLSearchParams({ dato, ...asked.choices }).toString()}`)
  return (
    <p class="week-links off-paper">
      <a href={at(addDays(first, -1))}>{t.monthBefore}</a> <a href={at(addDays(days.at(-1) ?? first, 1))}>{t.monthAfter}</a>{' '}
      <a href={ui.href(`${activityPaths.programme(slug)}${picture.live ? '' : `?dato=${picture.day}`}`)}>{t.wholeWeek}</a>{' '}
      <a href={ui.href(withChoice(activityPaths.listMonth, asked, {}))}>{t.monthOfAll}</a>{' '}
      <a href={ui.href(withChoice(activityPaths.listCalendar, asked, { torg: slug }))}>{t.calendar}</a>
    </p>
  )
}
