import { activityPaths, activityTexts, startClock, type Session } from '../../activities/index.ts'
import { ExampleMark, Text, type Ui } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { dayAndMonth, impreciseDate, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, day, dayNumber, parseImprecise, weekdayOf, type Day } from '../../platform/time/index.ts'

/** All days of the month of a day. */
export function daysOfMonth(of: Day): Day[] {
  const first = day(`${of.slice(0, 7)}-01`)
  const all = Array.from({ length: 31 }, (_, k) => addDays(first, k))
  return all.filter((one) => one.slice(0, 7) === of.slice(0, 7))
}

/** «januar 2020» */
export function monthWords(of: Day, lang: Ui['lang']): string {
  const month = parseImprecise(of.slice(0, 7))
  return month === null ? '' : impreciseDate(month, lang)
}

interface MonthGridProps {
  ui: Ui
  picture: TownPicture
  days: readonly Day[]
  sessions: readonly Session[]
  /** Where each is: where the month is of more than one hub. */
  withHub?: boolean
}

/** Seven columns where there is room, else the days that have something. */
export function MonthGrid({ ui, picture, days, sessions, withHub = false }: MonthGridProps) {
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
            {...{ ui, picture, day, withHub, sessions: sessions.filter((one) => one.day === day) }}
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
  withHub: boolean
}

export const isMadeUp = (sessions: readonly Session[]) => sessions.length > 0 && sessions.every(({ layer }) => layer === 'example')

function MonthDay({ ui, picture, day, sessions, column, marked, withHub }: DayProps) {
  const at = (slug: string) => picture.hubs.find(({ hub }) => hub.slug === slug)?.hub.short ?? slug
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
          {withHub ? <span class="where">{` ${at(session.hub)}`}</span> : null}
          {session.state === 'cancelled' ? <span class="off-words"> {activityTexts(ui.lang).cancelled}</span> : null}
          {session.state === 'planned' && session.houseClosed ? <span class="off-words"> {activityTexts(ui.lang).houseClosed}</span> : null}
          {marked && session.layer === 'example' ? <ExampleMark ui={ui} /> : null}
        </p>
      ))}
    </li>
  )
}
