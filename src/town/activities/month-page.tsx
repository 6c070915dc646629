import { activityPaths, nextChange, sessionsIn, type Session } from '../../activities/index.ts'
import { ExampleMark, Page, PageTitle, PaperFoot, type Ui } from '../../design/index.ts'
import { townPicture, uiOf, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf } from '../as-of.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { townTexts } from '../texts.ts'
import { Invite } from './invite.tsx'
import { daysOfMonth, isMadeUp, MonthGrid, monthWords } from './month-grid.tsx'

/** `/torg/:hub/program/maned`: the month of a day, a row for each week. */
export async function monthPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture] = await Promise.all([uiOf(c, moment.day), townPicture(db, moment)])
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  const days = daysOfMonth(moment.day)
  const filter = { hub: hub.hub.slug, from: days[0] ?? moment.day, to: days.at(-1) ?? moment.day }
  const sessions = await sessionsIn(db, { filter, known: moment.known })
  c.set('cacheable', { topics: ['town'], freshUntil: Math.min(picture.freshUntil, nextChange(sessions, moment.at)), query: ['dato'] })
  return c.html(<MonthPage {...{ ui, picture, hub, days, sessions }} />)
}

interface MonthProps {
  ui: Ui
  picture: TownPicture
  hub: HubPicture
  days: readonly Day[]
  sessions: readonly Session[]
}

function MonthPage({ ui, picture, hub, days, sessions }: MonthProps) {
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
      noindex={!picture.live}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={path} />}
    >
      <PageTitle title={title} lead={isMadeUp(sessions) ? <ExampleMark ui={ui} /> : undefined} />
      <div class="sec close">
        <p class="week-links off-paper">
          <a href={ui.href(`${path}?dato=${addDays(first, -1)}`)}>{t.monthBefore}</a>{' '}
          <a href={ui.href(`${path}?dato=${addDays(days.at(-1) ?? first, 1)}`)}>{t.monthAfter}</a>{' '}
          <a href={ui.href(`${activityPaths.programme(slug)}${picture.live ? '' : `?dato=${picture.day}`}`)}>{t.wholeWeek}</a>{' '}
          <a href={ui.href(`${activityPaths.listMonth}${picture.live ? '' : `?dato=${picture.day}`}`)}>{t.monthOfAll}</a>
        </p>
        {sessions.length === 0 ? <Invite ui={ui} hub={hub.hub} /> : <MonthGrid {...{ ui, picture, days, sessions }} />}
      </div>
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(path)}>
        {name}
      </PaperFoot>
    </Page>
  )
}
