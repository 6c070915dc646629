import { clockWords, sessionsIn, type Session } from '../../activities/index.ts'
import { findAgenda, type AgendaLine } from '../../appointments/index.ts'
import type { HoursPreview } from '../../hubs/edit/index.ts'
import { freeSpans, spanWords, usesOf, type RoomUse, type Span } from '../../resources/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { dayAndMonth } from '../../platform/i18n/index.ts'
import { addDays, instantToWall, startOfDay, type Day } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

/** A date of an activity, a loan of a room, or appointments of a day, that the house will not be open for. */
export interface LeftOutside {
  day: Day
  what: string
  when: string
  /** The house is closed all that day. */
  shut: boolean
  /** Where it can be moved or called off, without language prefix. */
  href: string
}

/** What tells one from another, of what has been shown. */
export const leftMarks = (left: readonly LeftOutside[]) => left.map(({ what, when, shut }) => [what, when, shut])

type Affected = HoursPreview['affected'][number]

/** What is arranged in the house on the days that get other hours, and falls outside those. What fell outside before is no news of them. */
export async function leftOutside(db: Db, work: Work, affected: readonly Affected[]): Promise<LeftOutside[]> {
  const { hub, today, now } = work
  const days = new Map(affected.filter(({ day, after }) => day >= today && after.state !== 'not_announced').map((one) => [one.day, one]))
  const [first, last] = [[...days.keys()].toSorted()[0], [...days.keys()].toSorted().at(-1)]
  if (hub === null || first === undefined || last === undefined) return []
  const span = { start: startOfDay(first), end: startOfDay(addDays(last, 1)) }
  const [sessions, uses, times] = await Promise.all([
    sessionsIn(db, { filter: { hub: hub.slug, from: first, to: last }, known: today }),
    usesOf(db, { hubId: hub.id, from: span.start, to: span.end, at: now }),
    findAgenda(db, { hub: hub.slug, span }),
  ])
  const planned = sessions.filter(({ state }) => state === 'planned')
  const arranged = planned.map((one) => ({ day: one.day, used: spanOf(one), said: sessionSaid(one, work) }))
  // A loan that is open to all is told as the activity it is.
  const lent = uses
    .filter(({ by, used }) => 'booking' in by && !arranged.some((one) => one.used?.start === used.start && one.used.end === used.end))
    .map((use) => ({ day: instantToWall(use.used.start).day, used: use.used, said: loanSaid(use, work) }))
  const isOutside = (day: Day, used: Span | null) => {
    const one = days.get(day)
    return one !== undefined && becomesOutside(one, used)
  }
  const agreed = times.filter((one) => one.mode === 'hub' && one.start > now && isOutside(instantToWall(one.start).day, one))
  const shut = (day: Day) => days.get(day)?.after.state === 'closed'
  return [
    ...[...arranged, ...lent].flatMap(({ day, used, said }) => (isOutside(day, used) ? [{ day, ...said, shut: shut(day) }] : [])),
    ...byDay(agreed).map((some) => ({ ...timesSaid(some, work), shut: shut(some.day) })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

interface TimesOfDay {
  day: Day
  count: number
}

function byDay(lines: readonly AgendaLine[]): TimesOfDay[] {
  const days = lines.map(({ start }) => instantToWall(start).day)
  return [...new Set(days)].map((day) => ({ day, count: days.filter((one) => one === day).length }))
}

/** How many, and never who: whoever sets the hours need not know. */
const timesSaid = ({ day, count }: TimesOfDay, { hub, lang, t }: Work) => ({
  day,
  what: t.hours.warn.times(count),
  when: dayAndMonth(day, lang),
  href: `${workPaths.hubAppointments(hub?.slug ?? '')}?dag=${day}`,
})

function becomesOutside({ before, after }: Affected, used: Span | null): boolean {
  if (after.state === 'closed') return before.state !== 'closed'
  if (used === null) return false
  const fits = ({ openings }: Affected['after']) =>
    freeSpans({ openings, taken: [], buffers: { setUp: 0, tidy: 0 }, at: 0 }).some(
      ({ start, end }) => start <= used.start && used.end <= end,
    )
  return !fits(after) && (before.state !== 'open' || fits(before))
}

const spanOf = ({ startsAt, endsAt }: Session): Span | null =>
  startsAt === null ? null : { start: startsAt.getTime(), end: (endsAt ?? startsAt).getTime() }

const sessionSaid = (session: Session, { hub, lang }: Work) => ({
  what: show(session.title, lang).text,
  when: `${dayAndMonth(session.day, lang)} ${clockWords(session, lang)}`,
  href: `${workPaths.hub(hub?.slug ?? '')}/aktiviteter/${session.key}`,
})

function loanSaid({ room, used }: RoomUse, { hub, rooms, lang, t }: Work) {
  const name = rooms.find(({ key }) => key === room)?.name
  const { day } = instantToWall(used.start)
  return {
    what: t.hours.warn.loan(name === undefined ? t.hours.warn.someRoom : show(name, lang).text),
    when: `${dayAndMonth(day, lang)} ${spanWords(used, lang)}`,
    href: `${workPaths.hub(hub?.slug ?? '')}/lokaler?dag=${day}`,
  }
}
