import { activityPaths, nextChange, sessionsIn, type Session } from '../../activities/index.ts'
import { ExampleMark, Page, PageTitle, PaperFoot, type Ui } from '../../design/index.ts'
import { townPicture, uiOf, type TownPicture } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { townTexts } from '../texts.ts'
import { askedFor, READ, withChoice, type AskedFor } from './asked.ts'
import { FilterLinks } from './filter-links.tsx'
import { InviteLine, ProposalLinks } from './invite.tsx'
import { daysOfMonth, isMadeUp, MonthGrid, monthWords } from './month-grid.tsx'
import { MoreChoices } from './more-choices.tsx'

/** `/aktiviteter/maned`: the month of a day, at one hub or all, with the choices of the list. */
export async function townMonthPage(c: Ctx) {
  const { db } = c.get('deps')
  const { moment, ...rest } = askedFor(c)
  // A month is its own choice of days, and nearest first has no meaning in it.
  const { nar: _, naer: __, ...choices } = rest.choices
  const days = daysOfMonth(moment.day)
  const filter = { ...rest.filter, from: days[0] ?? moment.day, to: days.at(-1) ?? moment.day }
  const [ui, picture, sessions] = await Promise.all([
    uiOf(c, moment.day),
    townPicture(db, moment),
    sessionsIn(db, { filter, known: moment.known }),
  ])
  const freshUntil = moment.live ? Math.min(picture.freshUntil, nextChange(sessions, moment.at)) : picture.freshUntil
  c.set('cacheable', { topics: ['town'], freshUntil, query: READ })
  return c.html(<TownMonthPage {...{ ui, picture, days, sessions, asked: { moment, choices, filter } }} />)
}

interface MonthProps {
  ui: Ui
  picture: TownPicture
  asked: AskedFor
  days: readonly Day[]
  sessions: readonly Session[]
}

function TownMonthPage(props: MonthProps) {
  const { ui, picture, asked, days, sessions } = props
  const t = townTexts(ui.lang).activities
  const first = days[0] ?? picture.day
  const title = t.monthOfAllTitle(monthWords(first, ui.lang))
  const hub = picture.hubs.find((one) => one.hub.slug === asked.choices.torg)?.hub
  return (
    <Page
      ui={ui}
      title={title}
      current="activities"
      styles={['activities.css']}
      description={t.monthOfAllDescription}
      noindex={!picture.live || Object.keys(asked.choices).length > 0}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={activityPaths.listMonth} />}
    >
      <PageTitle title={title} lead={isMadeUp(sessions) ? <ExampleMark ui={ui} /> : undefined} />
      <div class="sec close">
        <FilterLinks ui={ui} picture={picture} asked={asked} path={activityPaths.listMonth} />
        <MoreChoices ui={ui} picture={picture} asked={asked} path={activityPaths.listMonth} sessions={sessions} />
        <MonthLinks {...props} first={first} />
        {sessions.length === 0 ? <Nothing {...props} /> : <MonthGrid {...{ ui, picture, days, sessions }} withHub={hub === undefined} />}
        <ProposalLinks ui={ui} hub={hub} />
      </div>
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(withChoice(activityPaths.listMonth, asked, {}))}>
        {hub?.name ?? ui.municipality}
      </PaperFoot>
    </Page>
  )
}

/** The choices are kept from month to month. */
function MonthLinks({ ui, asked, days, first }: MonthProps & { first: Day }) {
  const t = townTexts(ui.lang).activities
  const at = (dato: Day) => {
    const query = new URLSearchParams({ dato, ...asked.choices })
    return ui.href(`${activityPaths.listMonth}?${query.toString()}`)
  }
  return (
    <p class="week-links off-paper">
      <a href={at(addDays(first, -1))}>{t.monthBefore}</a> <a href={at(addDays(days.at(-1) ?? first, 1))}>{t.monthAfter}</a>{' '}
      <a href={ui.href(withChoice(activityPaths.list, asked, {}))}>{t.dayByDay}</a>{' '}
      <a href={ui.href(withChoice(activityPaths.listCalendar, asked, {}))}>{t.calendar}</a>
    </p>
  )
}

/** An empty month invites: nothing ends without a next step. */
function Nothing({ ui, picture, asked }: MonthProps) {
  const t = townTexts(ui.lang).activities
  const { torg, ...others } = asked.choices
  const hub = picture.hubs.find((one) => one.hub.slug === torg)?.hub
  return (
    <div class="nothing">
      <p class="lead">{Object.keys(others).length === 0 ? t.none : t.noneFiltered}</p>
      {Object.keys(asked.choices).length === 0 ? null : (
        <p>
          <a href={ui.href(activityPaths.listMonth)}>{t.clear}</a>
        </p>
      )}
      {hub === undefined ? null : <InviteLine ui={ui} hub={hub} />}
    </div>
  )
}
