import { sql } from 'kysely'
import { dayNumber, addDays, daysBetween, instantToWall, startOfDay, wallToInstant, type Instant } from '../../platform/time/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { findCaseworkers } from '../agenda/find-caseworkers.ts'
import { findShifts } from '../agenda/find-shifts.ts'
import { bookableService, timesEnough } from '../bookable.ts'
import type { FreeTime } from '../offered.ts'
import { findServices } from '../find-services.ts'
import { WHY_OFF, type WhyOff } from '../why-off/why-off.ts'
import { missedOf, unlessFew } from './few.ts'

/** A topic at a hub. */
export interface ServiceFigure {
  service: string
  title: Localized
  /** Slug. */
  hub: string
  /** Whole days until the first free time; null where there is none in the two months that are asked for. */
  wait: number | null
  /** Times that were to be in the weeks that are counted, and how many did not come; null where few. */
  held: number | null
  missed: number | null
}

/** How much of what somebody was there for was booked. */
export interface UseFigure {
  hub: string
  /** Hours, with halves. */
  hours: number
  /** Per cent; null where few had a time, none where nobody had. */
  used: number | null
  /** Times beside the hours, in an extra lane; null where few. */
  extra: number | null
}

/** How many called a time off for a reason; null where few. `why` is null of those who said none. */
export interface OffFigure {
  why: WhyOff | null
  count: number | null
}

/** As long as appointments are kept. */
const WEEKS = 4
export const FIGURE_DAYS = 7 * WEEKS
const HOUR = 60 * 60_000

interface Counted {
  serviceId: number
  hub: string
  all: number
  missed: number
  /** In an extra lane, which is no part of the hours; and how long the others were. */
  extra: number
  minutes: number
}

/** Of the four weeks before today, and of what is free now. No name and no single appointment is in it. */
export async function findFigures(db: Db, at: Instant): Promise<{ services: ServiceFigure[]; use: UseFigure[]; off: OffFigure[] }> {
  const today = instantToWall(at).day
  const [services, counted] = await Promise.all([findServices(db, { day: today, known: today }), countedBy(db, at)])
  const rows: ServiceFigure[] = []
  // One after the other: the figures are not to take the database from those who book.
  for (const { id, key, title, booking } of services)
    if (booking !== null) rows.push(...(await ofService(db, { id, key, title, at, counted })))
  return { services: rows, use: await useOf(db, at, counted), off: await calledOff(db, at) }
}

interface OfService {
  id: number
  key: string
  title: Localized
  at: Instant
  counted: readonly Counted[]
}

async function ofService(db: Db, { id, key, title, at, counted }: OfService): Promise<ServiceFigure[]> {
  const today = instantToWall(at).day
  const service = await bookableService(db, { key, day: today })
  if (service === null) return []
  const hasAll = (found: readonly FreeTime[]) => service.places.every(({ hub }) => found.some((one) => one.hub === hub))
  const times = await timesEnough(db, { service, at, interpreter: null }, hasAll)
  const own = counted.filter(({ serviceId }) => serviceId === id)
  const hubs = service.places
    .map(({ hub }) => hub)
    .filter((hub) => times.some((one) => one.hub === hub) || own.some((one) => one.hub === hub))
  return hubs.map((hub) => {
    const first = times.find((one) => one.hub === hub)
    const count = own.find((one) => one.hub === hub) ?? { all: 0, missed: 0 }
    const wait = first === undefined ? null : daysBetween(today, instantToWall(first.start).day)
    return { service: key, title, hub, wait, held: unlessFew(count.all), missed: missedOf(count) }
  })
}

async function countedBy(db: Db, at: Instant): Promise<Counted[]> {
  const today = instantToWall(at).day
  const { rows } = await sql<Counted>`
    select a.service_id, h.slug as hub, count(*)::int as "all", count(a.missed_at)::int as missed,
      count(*) filter (where beside.is_extra)::int as extra,
      coalesce(sum(extract(epoch from a.ends_at - a.starts_at) / 60) filter (where not beside.is_extra), 0)::int as minutes
    from appointment a join hub h on h.id = a.hub_id
    cross join lateral (select exists (select from claim join resource r on r.id = claim.resource_id and r.kind = 'lane'
      where claim.appointment_id = a.id and claim.released_at is null) as is_extra) beside
    where a.ended_at is null and a.held_until is null
      and a.starts_at >= ${new Date(startOfDay(addDays(today, -FIGURE_DAYS)))} and a.starts_at < ${new Date(startOfDay(today))}
    group by a.service_id, h.slug`.execute(db)
  return rows
}

/** Over all topics and hubs together: of one alone the answers would be few. */
async function calledOff(db: Db, at: Instant): Promise<OffFigure[]> {
  const today = instantToWall(at).day
  const { rows } = await sql<{ why: WhyOff | null; all: number }>`
    select a.called_off_why as why, count(*)::int as "all" from appointment a join act on act.id = a.act_id
    where a.ended_because = 'called_off' and act.confirmed_at is not null
      and a.ended_at >= ${new Date(startOfDay(addDays(today, -FIGURE_DAYS)))} and a.ended_at < ${new Date(startOfDay(today))}
    group by a.called_off_why`.execute(db)
  return [...WHY_OFF, null].map((why) => ({ why, count: unlessFew(rows.find((row) => row.why === why)?.all ?? 0) }))
}

/** Hours by the patterns of today, red days left out. Of a hub with one position, hours less those of absence would say when that one was away. */
async function useOf(db: Db, at: Instant, counted: readonly Counted[]): Promise<UseFigure[]> {
  const today = instantToWall(at).day
  const caseworkers = (await findCaseworkers(db, { day: today })).filter(({ kind }) => kind === 'caseworker').map(({ id }) => id)
  const shifts = await findShifts(db, { caseworkers, from: addDays(today, -FIGURE_DAYS), to: addDays(today, -1) })
  const there = new Map<string, number>()
  for (const { hub, day, from, to, isExtra } of shifts) {
    if (isExtra) continue
    const number = dayNumber(day)
    there.set(hub, (there.get(hub) ?? 0) + (wallToInstant(number, to) - wallToInstant(number, from)) / HOUR)
  }
  return [...there].map(([hub, hours]) => {
    const own = counted.filter((one) => one.hub === hub)
    const [all, minutes] = [sum(own.map((one) => one.all)), sum(own.map((one) => one.minutes))]
    const extra = sum(own.map((one) => one.extra))
    return {
      hub,
      hours: Math.round(hours * 2) / 2,
      used: unlessFew(all) === null ? null : Math.min(100, Math.round((100 * minutes) / 60 / hours)),
      extra: unlessFew(extra),
    }
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
