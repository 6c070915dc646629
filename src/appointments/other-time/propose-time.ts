import { sql } from 'kysely'
import { recordAudit } from '../../people/index.ts'
import { inTurns, type Db, type Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { machineNow, replyBy, type Instant } from '../../platform/time/index.ts'
import type { Appointment } from '../find-appointment.ts'
import { lockAppointment } from '../lock-appointment.ts'
import { appointmentSaid } from '../texts.ts'
import { claimFor, taken, winTime } from '../win-time.ts'
import { otherTimeSaid, type OtherTimeTexts } from './texts.ts'
import { tellAsked } from './notices.ts'

interface Proposing {
  actId: string
  /** The id of whoever is to receive them, at this time too. */
  caseworker: number
  hub: string
  start: Instant
  /** Of staff, for the log. */
  actor: string
  at: Instant
}

/** Two days to answer: somebody who has a time is in no hurry. Less than two hours, and they would not see it. */
const REPLY_HOURS = 48
const LEAST = 2 * 60 * 60_000

/**
 * Asks whoever has a time whether another will do. It is kept for them until they answer, and so is the one they have: nothing is changed by
 * silence. Throws `conflict` when it is not free, too near, or they are being asked already.
 */
export const proposeTime = (db: Db, proposing: Proposing): Promise<void> => inTurns(db, (tx) => proposeOnce(tx, proposing))

async function proposeOnce(tx: Tx, { actId, caseworker, hub, start, actor, at }: Proposing): Promise<void> {
  const has = await lockAppointment(tx, actId, at)
  if (has === null || has.ended !== null || has.start <= at || (await isHeld(tx, has))) throw tooLate()
  const won = await winTime(tx, { ...has, hub, start, caseworker, at })
  if (await isAsked(tx, has, actId)) throw refused((t) => t.asked)
  const until = replyBy(at, { replyHours: REPLY_HOURS, begins: Math.min(start, has.start) })
  if (until - at < LEAST) throw refused((t) => t.tooNear)
  const { id } = await tx
    .insertInto('timeOffer')
    .values({
      appointmentId: has.id,
      caseworkerId: won.caseworker,
      chosenBecause: won.because,
      hubId: won.time.hubId,
      startsAt: new Date(won.time.start),
      endsAt: new Date(won.time.end),
      offeredAt: new Date(at),
      replyBy: new Date(until),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (!(await claimFor(tx, { offerId: id }, won))) throw taken()
  await tellAsked(tx, { actId, has, at })
  await recordAudit(tx, { at: new Date(machineNow()), actor, action: 'other-time-proposed', subject: `act:${actId}` })
}

/** It waits for an address to be proven, or for staff to look at it. */
async function isHeld(tx: Tx, { id }: Appointment): Promise<boolean> {
  const { rows } = await sql`select from appointment a where a.id = ${id} and a.held_until is null
    and exists (select from claim where claim.appointment_id = a.id and claim.released_at is null)`.execute(tx)
  return rows.length === 0
}

/** About another time of ours, or one that became free while they wait for an earlier. */
async function isAsked(tx: Tx, { id }: Appointment, actId: string): Promise<boolean> {
  const { rows } = await sql`select from time_offer o left join time_wish w on w.id = o.wish_id
    where o.ended_at is null and (o.appointment_id = ${id} or w.act_id = ${actId})`.execute(tx)
  return rows.length > 0
}

const tooLate = () =>
  new Fault(
    'conflict',
    appointmentSaid((t) => t.faults.tooLate),
  )
const refused = (words: (t: OtherTimeTexts['faults']) => string) =>
  new Fault(
    'conflict',
    otherTimeSaid((t) => words(t.faults)),
  )
