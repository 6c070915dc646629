import { performAct, type ActGiven, type Receipt } from '../../people/index.ts'
import { raiseVersions } from '../../platform/cache/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { nextReminder } from '../sign-up/index.ts'
import { hasRoomFor, lockNeed, lockShifts, notThere, type LockedNeed, type LockedShift } from './lock-shifts.ts'
import { slotWords } from './slot-words.ts'
import type { Slot } from './slots.ts'
import { volunteerSaid, volunteerTexts } from './texts.ts'

export const KIND = 'volunteer'

export type NewVolunteer = Pick<
  ActGiven,
  'person' | 'helper' | 'organisation' | 'channel' | 'registeredBy' | 'resident' | 'hold' | 'ticket' | 'key' | 'publicUrl' | 'at' | 'proven'
> & {
  need: string
  /** Slug of the hub whose desk it belongs to. */
  hub: string
  /** Ids of the shifts. */
  slots: readonly string[]
}

/** How long shifts are kept for somebody whose address has yet to be proven. */
const KEPT_FOR_PROOF = 30 * 60_000

/**
 * Somebody offers to help, at one shift or several: all of them or none, so that nobody has a half of what they said yes to. Shifts are kept
 * half an hour for the address to be proven; what staff register counts at once. Throws `conflict`, with the field, for a shift that is full,
 * off or has begun.
 */
export function volunteerFor(db: Db, { need: key, hub, slots, ...act }: NewVolunteer): Promise<Receipt> {
  const content = JSON.stringify([key, slots, act.person, act.helper ?? null])
  const isHeld = (act.hold ?? []).length > 0 && !act.registeredBy
  return performAct(
    db,
    { ...act, topic: `hub:${hub}`, kind: KIND, needs: 'contact', content },
    async (tx, { id, personId, confirmed, at }) => {
      const need = await lockNeed(tx, { key }, at)
      if (need === null || slots.length === 0) throw notThere()
      const shifts = await lockShifts(tx, need, { slots, at })
      if (!isHeld) mustHaveRoom(need, shifts)
      const made = await tx
        .insertInto('volunteer')
        .values({
          actId: id,
          personId,
          needId: need.id,
          counts: !isHeld,
          heldUntil: confirmed || isHeld ? null : new Date(at + KEPT_FOR_PROOF),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await insertPlaces(tx, { volunteerId: made.id, shifts, at })
      await raiseVersions(tx, [`hub:${need.hub}`], KIND)
      return `volunteer:${made.id}`
    },
  )
}

interface Taking {
  volunteerId: string
  shifts: readonly LockedShift[]
  at: Instant
}

export async function insertPlaces(tx: Tx, { volunteerId, shifts, at }: Taking): Promise<void> {
  if (shifts.length === 0) return
  await tx
    .insertInto('volunteerPlace')
    .values(shifts.map(({ id: shiftId, slot }) => ({ volunteerId, shiftId, remindAt: remindAt(slot, at) })))
    .onConflict((oc) => oc.columns(['volunteerId', 'shiftId']).doUpdateSet({ endedAt: null, endedBecause: null }))
    .execute()
}

export const remindAt = ({ day, startsAt }: Pick<Slot, 'day' | 'startsAt'>, at: Instant): Date | null =>
  day === null ? null : nextReminder([{ day, startsAt, state: 'planned' }], at)

/** Throws `conflict` that names what is full. */
export function mustHaveRoom(need: LockedNeed, shifts: readonly LockedShift[]): void {
  const full = shifts.filter((shift) => !hasRoomFor(need, shift))
  const [first] = full
  if (first === undefined) return
  const says = volunteerSaid((t, lang) => t.faults.full(slotWords(first.slot, lang)))
  throw new Fault('conflict', says, [{ field: 'vakter', message: volunteerTexts('nb').faults.full(slotWords(first.slot, 'nb')) }])
}
