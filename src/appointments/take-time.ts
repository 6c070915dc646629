import type { Tx } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { remindAt } from './book-time.ts'
import type { Appointment } from './find-appointment.ts'
import { giveBack } from './given-back/give-back.ts'
import { endOtherTime } from './other-time/end-other-time.ts'
import { claimTime, type Won } from './win-time.ts'

interface Taking extends Omit<Won, 'serviceId' | 'others' | 'booking'> {
  was: Appointment
  at: Instant
}

/**
 * A time that is won, in place of the one somebody has. The two may meet by some minutes, with the same person; should the claim fail after
 * all, the release goes back with it.
 */
export async function takeInstead(tx: Tx, { was, at, ...won }: Taking): Promise<void> {
  await endOtherTime(tx, { appointmentId: was.id, at })
  await giveBack(tx, { id: was.id }, at)
  await claimTime(tx, { id: was.id, time: won.time, claims: won.claims })
  await tx
    .updateTable('appointment')
    .set({
      caseworkerId: won.caseworker,
      chosenBecause: won.because,
      hubId: won.time.hubId,
      startsAt: new Date(won.time.start),
      endsAt: new Date(won.time.end),
      sequence: was.sequence + 1,
      remindAt: remindAt(won.time.start, at),
      remindedAt: null,
      endedAt: null,
      endedBecause: null,
      acceptedAt: null,
      shutToldAt: null,
    })
    .where('id', '=', was.id)
    .execute()
}
