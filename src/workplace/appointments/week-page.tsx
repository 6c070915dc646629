import type { Context } from 'hono'
import { findAbsences, findAgenda, findShifts, type Absence, type AgendaLine, type ShiftAt } from '../../appointments/index.ts'
import { ButtonLink, Buttons, PrintButton, Table, type TableRow } from '../../design/index.ts'
import type { Act } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { clockTime, fullDate } from '../../platform/i18n/index.ts'
import { addDays, instantToWall, isoWeek, mondayOf, startOfDay, type Day } from '../../platform/time/index.ts'
import { Lines } from '../lines.tsx'
import { dayOf } from '../rooms/day-path.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { actsSeen, nameOf } from './agenda-names.ts'
import { openCaseworker, type OpenedCaseworker } from './caseworker-target.ts'

interface WeekState extends OpenedCaseworker {
  monday: Day
  lines: readonly AgendaLine[]
  shifts: readonly ShiftAt[]
  absences: readonly Absence[]
  acts: ReadonlyMap<string, Act>
}

/** `/arbeid/timer/:caseworker/uke?dag=`: a week at a glance, day under day. */
export async function weekPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const opened = await openCaseworker(c)
  const { work, caseworker } = opened
  const monday = mondayOf(dayOf(c.req.query('dag'), work.today))
  const [caseworkers, span] = [[caseworker.id], { start: startOfDay(monday), end: startOfDay(addDays(monday, 7)) }]
  const [lines, shifts, absences] = await Promise.all([
    findAgenda(db, { caseworkers, span }),
    findShifts(db, { caseworkers, from: monday, to: addDays(monday, 6) }),
    findAbsences(db, { caseworkers, span }),
  ])
  return c.html(<WeekView state={{ ...opened, monday, lines, shifts, absences, acts: await actsSeen(c, work, lines) }} />)
}

function WeekView({ state }: { state: WeekState }) {
  const { work, caseworker, monday } = state
  const { ui } = work
  const { agenda: t, roomDay: r } = work.t
  const link = (to: Day, text: string) => <a href={`${ui.href(workPaths.weekOf(caseworker.key))}?dag=${to}`}>{text}</a>
  const days = Array.from({ length: 7 }, (_, k) => addDays(monday, k))
  return (
    <WorkPage work={work} title={t.weekOf(caseworker.key)} lead={t.weekNumber(isoWeek(monday).week)} scripts={['torg-print.js']}>
      <div class="sec close">
        <p class="row-acts off-paper">
          {link(addDays(monday, -7), t.weekBefore)} {link(work.today, r.today)} {link(addDays(monday, 7), t.weekAfter)}
        </p>
        <Table
          caption={t.weekOf(caseworker.key)}
          head={[t.dayHead, t.where, t.title]}
          rows={days.filter((day, k) => k < 5 || hasAny(state, day)).map((day) => rowOf(day, state))}
        />
        <Buttons>
          <ButtonLink href={ui.href(workPaths.absence(caseworker.key))}>{t.absence.link}</ButtonLink>
          <PrintButton label={t.printWeek} />
        </Buttons>
      </div>
    </WorkPage>
  )
}

const isOn = (day: Day) => (line: AgendaLine) => instantToWall(line.start).day === day
const hasAny = ({ lines, shifts }: WeekState, day: Day) => lines.some(isOn(day)) || shifts.some((shift) => shift.day === day)

/** Ahead, and not said yes to by whoever meets them. */
const isNew = ({ accepted, isHeld, start, caseworker }: AgendaLine, { work, caseworker: own }: WeekState) =>
  accepted === null && !isHeld && start > work.now && caseworker === own.key

function rowOf(day: Day, state: WeekState): TableRow {
  const { work, caseworker, lines, shifts, absences, acts } = state
  const { ui, lang, hubs } = work
  const { agenda: t } = work.t
  const short = (slug: string) => hubs.find((one) => one.slug === slug)?.short ?? slug
  const [start, end] = [startOfDay(day), startOfDay(addDays(day, 1))]
  const isAway = absences.some((one) => one.start < end && one.end > start)
  const own = shifts.filter((shift) => shift.day === day)
  return {
    filled: day === work.today,
    cells: [
      <a href={`${ui.href(workPaths.caseworker(caseworker.key))}?dag=${day}`}>{fullDate(day, lang)}</a>,
      <Lines
        lines={[
          ...own.map(
            ({ hub, from, to, isExtra }) =>
              `${short(hub)}, ${clockTime(from, lang)}–${clockTime(to % 1440, lang)}${isExtra ? `, ${t.plan.isExtra.toLowerCase()}` : ''}`,
          ),
          isAway ? t.away : null,
        ]}
      />,
      <Lines
        lines={lines.filter(isOn(day)).map((line) => {
          const way = line.mode === 'hub' ? '' : `, ${work.t.nouns.service.ways[line.mode].toLowerCase()}`
          return `${clockTime(instantToWall(line.start).minutes, lang)} ${nameOf(acts.get(line.actId), work)}${way}${line.room === null ? '' : `, ${show(line.room, lang).text}`}${line.isExtra ? `, ${t.plan.isExtra.toLowerCase()}` : ''}${isNew(line, state) ? `, ${t.fresh.notYet}` : ''}`
        })}
      />,
    ],
  }
}
