import { raiseVersions } from '../../platform/cache/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { volunteerOfAct, type FoundVolunteer, type Place } from './find-volunteer.ts'
import { hasRoomFor, lockNeed, lockShifts, notThere } from './lock-shifts.ts'
import { hasBegun } from './slots.ts'
import { insertPlaces, KIND, mustHaveRoom } from './volunteer.ts'

interface CalledOff {
  /** When the act was called off; null when it was not. */
  since: Date | null
  at: Instant
}

/** The shifts that went when they called it off, and are still to be. */
export function shiftsToReturnTo({ ended, places }: FoundVolunteer, { since, at }: CalledOff): Place[] {
  if (since === null) return []
  const wentThen = ({ ended: why, endedAt }: Place) =>
    why === null ? ended === 'cancelled' : why === 'left' && endedAt?.getTime() === since.getTime()
  return places.filter((place) => wentThen(place) && !place.slot.isOff && !hasBegun(place.slot, at))
}

/**
 * Back at the shifts that they left when they called it off; of these, those that still lack somebody. False when they are there. Throws
 * `conflict` when others have taken all of them, or nobody is asked for any more.
 */
export async function returnToShifts(tx: Tx, { actId, ...when }: CalledOff & { actId: string }): Promise<boolean> {
  const row = await tx.selectFrom('volunteer').select(['id', 'needId']).where('actId', '=', actId).forUpdate().executeTakeFirst()
  const need = row && (await lockNeed(tx, { id: row.needId }, when.at))
  const found = await volunteerOfAct(tx, actId, when.at)
  if (!row || !need || found === null) throw notThere()
  if (when.since === null) return false
  const slots = shiftsToReturnTo(found, when).map(({ slot }) => slot.id)
  if (slots.length === 0) throw notThere()
  const shifts = await lockShifts(tx, need, { slots, at: when.at })
  const free = shifts.filter((shift) => hasRoomFor(need, shift))
  if (free.length === 0) mustHaveRoom(need, shifts)
  await leaveTheRest(tx, { volunteerId: row.id, kept: free.map(({ id }) => id), at: when.at })
  await insertPlaces(tx, { volunteerId: row.id, shifts: free, at: when.at })
  await tx.updateTable('volunteer').set({ endedAt: null, endedBecause: null, heldUntil: null }).where('id', '=', row.id).execute()
  await raiseVersions(tx, [`hub:${need.hub}`], KIND)
  return true
}

/** What is full, off or over by now is theirs no more; what has been confirmed stays. */
async function leaveTheRest(tx: Tx, { volunteerId, kept, at }: { volunteerId: string; kept: number[]; at: Instant }): Promise<void> {
  await tx
    .updateTable('volunteerPlace')
    .set({ endedAt: new Date(at), endedBecause: 'full' })
    .where('volunteerId', '=', volunteerId)
    .where('endedAt', 'is', null)
    .where('minutes', 'is', null)
    .where('shiftId', 'not in', kept)
    .execute()
}
