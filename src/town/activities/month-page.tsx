import { activityPaths, activityTexts, nextChange, sessionsIn, startClock, type Session } from '../../activities/index.ts'
import { ExampleMark, Page, PageTitle, PaperFoot, Text, type Ui } from '../../design/index.ts'
import { townPicture, uiOf, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { dayAndMonth, impreciseDate, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, day, parseImprecise, weekdayOf, dayNumber, type Day } from '../../platform/time/index.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf } from '../as-of.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { townTexts } from '../texts.ts'
import { Invite } from './invite.tsx'

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

function daysOfMonth(of: Day): Day[] {
  const first = day(`${of.slice(0, 7)}-01`)
  const all = Array.from({ length: 31 }, (_, k) => addDays(first, k))
  return all.filter((one) => one.slice(0, 7) === of.slice(0, 7))
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
  const month = parseImprecise(first.slice(0, 7))
  const title = t.monthTitle(short, month === null ? '' : impreciseDate(month, ui.lang))
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
          <a href={ui.href(`${activityPaths.programme(slug)}${picture.live ? '' : `?dato=${picture.day}`}`)}>{t.wholeWeek}</a>
        </p>
        {sessions.length === 0 ? <Invite ui={ui} hub={hub.hub} /> : <Month {...{ ui, picture, days, sessions }} />}
      </div>
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(path)}>
        {name}
      </PaperFoot>
    </Page>
  )
}

/** Seven columns where there is room, else the days that have something. */
function Month({ ui, picture, days, sessions }: Omit<MonthProps, 'hub'>) {
  const start = weekdayOf(dayNumber(days[0] ?? picture.day))
  return (
    <>
      <p class="month-weekdays" aria-hidden="true">
        {days.slice(0, 7).map((_, k) => (
          <span>{weekdayName(addDays(days[0] ?? picture.day, k + 1 - start), ui.lang)}</span>
        ))}
      </p>
      <ol class="month-of-things">
        {days.map((day, k) => (
          <MonthDay
            {...{ ui, picture, day, sessions: sessions.filter((one) => one.day === day) }}
            marked={!isMadeUp(sessions)}
            column={k === 0 ? start : null}
          />
        ))}
      </ol>
    </>
  )
}

interface DayProps {
  ui: Ui
  picture: TownPicture
  day: Day
  sessions: readonly Session[]
  /** Of the first day: where in the week it falls. */
  column: number | null
  /** Each example is marked: not where all of the month is made up, which is said once. */
  marked: boolean
}

const isMadeUp = (sessions: readonly Session[]) => sessions.length > 0 && sessions.every(({ layer }) => layer === 'example')

function MonthDay({ ui, picture, day, sessions, column, marked }: DayProps) {
  const isToday = picture.live && day === picture.day
  const kind = [isToday && 'today', sessions.length === 0 && 'bare', column !== null && `column-${column}`].filter(Boolean).join(' ')
  return (
    <li class={kind === '' ? undefined : kind}>
      <h2>
        <span>{`${weekdayName(day, ui.lang)} `}</span>
        {dayAndMonth(day, ui.lang)}
      </h2>
      {sessions.map((session) => (
        <p class={session.state === 'cancelled' ? 'off' : undefined}>
          <b>{startClock(session, ui.lang) ?? activityTexts(ui.lang).noTime}</b>{' '}
          <a href={ui.href(activityPaths.activity(session.key))}>
            <Text of={show(session.title, ui.lang)} />
          </a>
          {session.state === 'cancelled' ? <span class="off-words"> {activityTexts(ui.lang).cancelled}</span> : null}
          {marked && session.layer === 'example' ? <ExampleMark ui={ui} /> : null}
        </p>
      ))}
    </li>
  )
}
