import { raiseVersions } from '../../platform/cache/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { placesAhead, volunteerOfAct, type FoundVolunteer } from './find-volunteer.ts'
import { hasRoomFor, lockNeed, lockShifts, notThere } from './lock-shifts.ts'
import type { VolunteerEnd } from './tables.ts'
import { tellingOpened } from './tell-opened.ts'
import { volunteerSaid } from './texts.ts'
import { insertPlaces, KIND, mustHaveRoom } from './volunteer.ts'

/** Off the list: shifts ahead are open to others at once; what has been done stays theirs. Done twice it changes nothing. */
export async function endVolunteer(tx: Tx, { actId, because, at }: { actId: string; because: VolunteerEnd; at: Instant }): Promise<void> {
  const found = await volunteerOfAct(tx, actId, at)
  if (found === null || found.ended !== null) return
  await tellingOpened(tx, { need: found.need, at }, () => leaveAll(tx, found, { because, at }))
  await raiseVersions(tx, [`hub:${found.hub}`], KIND)
}

async function leaveAll(tx: Tx, found: FoundVolunteer, { because, at }: { because: VolunteerEnd; at: Instant }): Promise<void> {
  const done = found.places.some(({ minutes }) => minutes !== null && minutes > 0)
  // Hours that are confirmed are theirs for good: then only what is ahead is left.
  if (done) return leave(tx, { volunteerId: found.id, shiftIds: placesAhead(found, at).map(({ shiftId }) => shiftId), at })
  await tx
    .updateTable('volunteer')
    .set({ endedAt: new Date(at), endedBecause: because, heldUntil: null })
    .where('id', '=', found.id)
    .where('endedAt', 'is', null)
    .execute()
}

interface Leaving {
  volunteerId: string
  shiftIds: readonly number[]
  at: Instant
}

async function leave(tx: Tx, { volunteerId, shiftIds, at }: Leaving): Promise<void> {
  if (shiftIds.length === 0) return
  await tx
    .updateTable('volunteerPlace')
    .set({ endedAt: new Date(at), endedBecause: 'left' })
    .where('volunteerId', '=', volunteerId)
    .where('shiftId', 'in', shiftIds)
    .where('endedAt', 'is', null)
    .execute()
}

interface Wanted {
  actId: string
  /** All that they want to be at from now on. */
  slots: readonly string[]
  at: Instant
}

/** Leaves some shifts and takes others in one act. Throws `conflict` when one is full, and then nothing is changed. */
export function changeShifts(db: Db, { actId, slots, at }: Wanted): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('volunteer')
      .select(['id', 'needId', 'endedAt'])
      .where('actId', '=', actId)
      .forUpdate()
      .executeTakeFirst()
    const need = row && (await lockNeed(tx, { id: row.needId }, at))
    if (!row || row.endedAt !== null || !need) throw notThere()
    const found = await volunteerOfAct(tx, actId, at)
    const ahead = found === null ? [] : placesAhead(found, at)
    const added = slots.filter((slot) => ahead.every((place) => place.slot.id !== slot))
    const left = ahead.filter(({ slot }) => !slots.includes(slot.id))
    const shifts = await lockShifts(tx, need, { slots: added, at })
    mustHaveRoom(need, shifts)
    await tellingOpened(tx, { need: need.key, at }, async () => {
      await leave(tx, { volunteerId: row.id, shiftIds: left.map(({ shiftId }) => shiftId), at })
      await insertPlaces(tx, { volunteerId: row.id, shifts, at })
    })
    await raiseVersions(tx, [`hub:${need.hub}`], KIND)
  })
}

/** The address is proven, or staff have let it through: shifts that were kept too long may be others' by now. */
export async function beginVolunteer(tx: Tx, { actId, at }: { actId: string; at: Instant }): Promise<void> {
  const row = await tx
    .selectFrom('volunteer')
    .select(['id', 'needId', 'counts', 'endedBecause'])
    .where('actId', '=', actId)
    .executeTakeFirst()
  if (!row) return
  const isLate = !row.counts || row.endedBecause === 'unproven'
  const end = isLate ? await placeLate(tx, row, at) : null
  await tx
    .updateTable('volunteer')
    .set({ heldUntil: null, counts: true, endedAt: end === null ? null : new Date(at), endedBecause: end })
    .where('id', '=', row.id)
    .execute()
}

async function placeLate(tx: Tx, { id, needId }: { id: string; needId: number }, at: Instant): Promise<VolunteerEnd | null> {
  const need = await lockNeed(tx, { id: needId }, at)
  const slots = await tx
    .selectFrom('volunteerPlace')
    .innerJoin('volunteerShift', 'volunteerShift.id', 'volunteerPlace.shiftId')
    .select(['slot', 'shiftId'])
    .where('volunteerId', '=', id)
    .where('endedAt', 'is', null)
    .execute()
  const lost: number[] = []
  for (const { slot, shiftId } of slots) {
    const [shift] = need === null ? [] : await lockShifts(tx, need, { slots: [slot], at }).catch(ifGone)
    if (need === null || shift === undefined || !hasRoomFor(need, shift)) lost.push(shiftId)
  }
  if (lost.length > 0)
    await tx
      .updateTable('volunteerPlace')
      .set({ endedAt: new Date(at), endedBecause: 'full' })
      .where('volunteerId', '=', id)
      .where('shiftId', 'in', lost)
      .execute()
  return lost.length === slots.length ? 'full' : null
}

function ifGone(error: unknown): [] {
  if (error instanceof Fault && error.fault === 'conflict') return []
  throw error
}

export const tooLate = () => volunteerSaid((t) => t.faults.begun)
