import { inTurns, type Db, type Tx } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import type { Instant } from '../platform/time/index.ts'
import { changesUntil, type Appointment } from './find-appointment.ts'
import { lockAppointment } from './lock-appointment.ts'
import { tellMoved } from './notices.ts'
import { takeInstead } from './take-time.ts'
import { appointmentSaid } from './texts.ts'
import { offerTimes } from './waiting/offer-times.ts'
import { winTime } from './win-time.ts'

interface Moving {
  actId: string
  hub: string
  start: Instant
  /** Staff move it for somebody also when they no longer could themselves. */
  byStaff?: boolean
  at: Instant
}

/**
 * Another time for the same appointment: the new is won before the old is given up, in one transaction, so that nobody ends with none; it may
 * meet the old by some minutes. The receipt and its code stay. Done twice it changes nothing. Throws `conflict` when the new is not free or it is too late.
 */
export async function moveTime(db: Db, moving: Moving): Promise<void> {
  return inTurns(db, (tx) => moveOnce(tx, moving))
}

async function moveOnce(tx: Tx, { actId, hub, start, byStaff = false, at }: Moving): Promise<void> {
  const was = await lockAppointment(tx, actId, at)
  if (was === null || !mayMove(was, { byStaff, at })) throw tooLate()
  if (was.ended === null && was.hub === hub && was.start === start) return
  const won = await winTime(tx, {
    service: was.service,
    also: was.also,
    hub,
    start,
    mode: was.mode,
    people: was.people,
    interpreter: was.interpreter,
    instead: was.id,
    extra: byStaff,
    at,
  })
  await takeInstead(tx, { was, at, ...won })
  await tellMoved(tx, { actId, before: was, at })
  if (was.ended === null) await offerTimes(tx, { service: was.service, at })
}

/** Whose time was called off by us chooses anew whenever they like, for as long as the receipt is kept. */
function mayMove(was: Appointment, { byStaff, at }: { byStaff: boolean; at: Instant }): boolean {
  if (was.ended !== null) return was.ended === 'away'
  return (byStaff ? was.start : changesUntil(was)) > at
}

const tooLate = () =>
  new Fault(
    'conflict',
    appointmentSaid((t) => t.faults.tooLate),
  )
