import type { Tx } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import { instantToWall, type Instant } from '../platform/time/index.ts'
import { claim, roomResource, type Holder, type LockedResource } from '../resources/index.ts'
import { bookableService } from './bookable.ts'
import { freeTimes } from './find-times.ts'
import { lockHours, lockHoursWithoutInterpreters, turnFor } from './lock-hours.ts'
import type { FreeTime, Taker } from './offered.ts'
import type { BookingRuleItem, Mode } from './service.ts'
import { appointmentSaid } from './texts.ts'
import type { Because } from './whose-turn.ts'

/** When and where, of a time that is won. */
export type TimeWon = Pick<FreeTime, 'hub' | 'hubId' | 'start' | 'end'>

export interface Won {
  serviceId: number
  /** Ids of what else they come about. */
  others: readonly number[]
  booking: BookingRuleItem
  time: TimeWon
  caseworker: number
  /** Why it is theirs; null where it was not chosen by turn. */
  because: Because | null
  /** All that it takes: whoever meets them, a room, somebody who interprets. */
  claims: readonly LockedResource[]
}

interface Winning {
  service: string
  also?: readonly string[] | undefined
  hub: string
  start: Instant
  /** From afar it may be anybody's time, at whichever hub they are. Left out: at this one. */
  mode?: Mode | undefined
  people?: number | undefined
  /** Code of the language that somebody is to interpret; null: none. */
  interpreter: string | null
  /** As `freeTimes` has them. */
  instead?: string | undefined
  caseworker?: number | undefined
  mine?: readonly string[] | undefined
  early?: boolean | undefined
  extra?: boolean | undefined
  at: Instant
}

/** Whoever's turn it is, of those who are free then, with what else it takes. Throws `conflict` when nobody is. */
export async function winTime(tx: Tx, winning: Winning): Promise<Won> {
  const { service: key, also, hub, start, mode = 'hub', interpreter, people, at, caseworker, instead, mine, early, extra } = winning
  const { day } = instantToWall(start)
  const service = await bookableService(tx, { day: instantToWall(at).day, key, also, people, mode })
  if (service === null) throw taken()
  await (interpreter === null ? lockHoursWithoutInterpreters : lockHours)(tx, key, at)
  const asked = {
    service: key,
    also,
    booking: service.booking,
    from: day,
    to: day,
    start,
    at,
    mode,
    interpreter,
    caseworker,
    instead,
    mine,
    early,
    extra,
  }
  const found = await freeTimes(tx, { ...asked, hub: mode === 'hub' ? hub : undefined })
  const time = found.find((one) => one.hub === hub) ?? found[0]
  const turn = time === undefined ? null : await turnFor(tx, { time, language: interpreter })
  if (time === undefined || turn === null) throw taken()
  return {
    serviceId: service.id,
    others: service.others.map(({ id }) => id),
    booking: service.booking,
    time,
    caseworker: turn.taker.caseworker,
    because: caseworker === undefined ? turn.because : 'asked_for',
    claims: await claimsOf(tx, { taker: turn.taker, booking: service.booking, hubId: time.hubId, mode }),
  }
}

interface Claiming {
  taker: Taker
  booking: BookingRuleItem
  hubId: number
  mode: Mode
}

/** What whoever takes a time claims, in the order of ids, as everybody claims. */
export async function claimsOf(tx: Tx, { taker, booking, hubId, mode }: Claiming): Promise<LockedResource[]> {
  const own = { id: taker.resource, setUp: booking.before, tidy: booking.after }
  const room = taker.room === null ? [] : [await roomResource(tx, { hubId, key: taker.room })]
  const way = mode === 'home' ? { setUp: booking.before, tidy: booking.after } : { setUp: 0, tidy: 0 }
  const interpreter = taker.interpreter === null ? [] : [{ id: taker.interpreter.resource, ...way }]
  return [own, ...room, ...interpreter].toSorted((a, b) => a.id - b.id)
}

/** Throws `conflict` if somebody should have it after all: the constraint decides. */
export async function claimTime(tx: Tx, { id, ...won }: Pick<Won, 'time' | 'claims'> & { id: string }): Promise<void> {
  if (!(await claimFor(tx, { appointmentId: id }, won))) throw taken()
}

/** The same for whoever it is kept for; false if somebody should have any of it after all: then nothing of it may stay. */
export async function claimFor(tx: Tx, holder: Holder, { time, claims }: Pick<Won, 'time' | 'claims'>): Promise<boolean> {
  for (const resource of claims) if (!(await claim(tx, { resource, holder, span: time }))) return false
  return true
}

/** Somebody else has it, or nobody is there then. */
export class TimeTaken extends Fault {
  constructor() {
    super(
      'conflict',
      appointmentSaid((t) => t.faults.taken),
    )
  }
}

export const taken = () => new TimeTaken()
