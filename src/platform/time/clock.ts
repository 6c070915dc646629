import { dayNumber, parseDay, type Day } from './day.ts'
import { instantToWall, wallToInstant, type Instant, type Wall } from './zone.ts'

/**
 * Town time: every date of the domain is judged by it (domain.md T3). `TORG_NOW` sets it at start and
 * then it runs at the pace of real time. Machine time (tokens, leases, log stamps) is `machineNow`.
 */
export interface TownClock {
  now(): Instant
  today(): Day
  wall(): Wall
  /** True when `TORG_NOW` moved it: then every page says so. */
  moved: boolean
}

export function townClock(startsAt: Instant | null, machine: () => Instant = machineNow): TownClock {
  const shift = startsAt === null ? 0 : startsAt - machine()
  const now = () => machine() + shift
  return { now, wall: () => instantToWall(now()), today: () => instantToWall(now()).day, moved: startsAt !== null }
}

/** A clock that stands still, for tests and for the page of another day. */
export function stoppedClock(at: Instant): TownClock {
  return { now: () => at, wall: () => instantToWall(at), today: () => instantToWall(at).day, moved: true }
}

/** Real time. For cookies, tokens, leases and log stamps only. */
export function machineNow(): Instant {
  return Date.now()
}

/** Reads `2019-11-20T12:00` (or with seconds, or a day alone: its midnight) as wall time in the zone; null when it is no such thing. */
export function parseWallTime(text: string): Instant | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?$/.exec(text)
  const day = match?.[1] === undefined ? null : parseDay(match[1])
  if (!match || day === null) return null
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)
  return wallToInstant(dayNumber(day), minutes) + Number(match[4] ?? 0) * 1000
}
