import type { Db } from '../../platform/database/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import { tellThanks } from './notices.ts'
import type { VolunteerLine } from './volunteers-of.ts'

interface Noting {
  /** The staff account. */
  by: string
  /** Town time. */
  at: Instant
}

/** The certificate has been seen, on a day; null takes it back. Nothing of the paper itself is kept. */
export async function noteCheckSeen(db: Db, { by }: Noting, { volunteerId, on }: { volunteerId: string; on: Day | null }): Promise<void> {
  await db
    .updateTable('volunteer')
    .set({ checkSeenOn: on, checkSeenBy: on === null ? null : by })
    .where('id', '=', volunteerId)
    .execute()
}

/**
 * What the host confirms: minutes, 0 for somebody who did not come, null takes it back. Whoever has helped is thanked, once for each time the
 * hours become otherwise. What was said before is kept, with who said it.
 */
export function noteHours(
  db: Db,
  { by, at }: Noting,
  { line, title, minutes }: { line: VolunteerLine; title: Localized; minutes: number | null },
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const place = await tx
      .selectFrom('volunteerPlace')
      .select('minutes')
      .where('volunteerId', '=', line.volunteerId)
      .where('shiftId', '=', line.shiftId)
      .where('endedAt', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!place || place.minutes === minutes) return
    await tx
      .updateTable('volunteerPlace')
      .set({ minutes, notedAt: minutes === null ? null : new Date(at), notedBy: minutes === null ? null : by })
      .where('volunteerId', '=', line.volunteerId)
      .where('shiftId', '=', line.shiftId)
      .execute()
    await tx
      .insertInto('volunteerHoursNote')
      .values({ volunteerId: line.volunteerId, shiftId: line.shiftId, minutes, notedAt: new Date(at), notedBy: by })
      .execute()
    if (minutes !== null && minutes > 0) await tellThanks(tx, { actId: line.actId, title, slot: line.slot, minutes, at })
  })
}

/** What a host said of somebody's hours at a shift, and when. */
export interface HoursNote {
  /** 0: did not come; null: taken back. */
  minutes: number | null
  notedAt: Date
  /** The name of the staff account; null where the account is erased. */
  by: string | null
}

/** All that has been said of those hours at a need, in the order it was said: by id of the volunteer and of the shift, `…:12`. */
export async function hoursNotes(db: Db, need: string): Promise<ReadonlyMap<string, readonly HoursNote[]>> {
  const rows = await db
    .selectFrom('volunteerHoursNote as note')
    .innerJoin('volunteer', 'volunteer.id', 'note.volunteerId')
    .innerJoin('volunteerNeed', 'volunteerNeed.id', 'volunteer.needId')
    .leftJoin('staffAccount', 'staffAccount.id', 'note.notedBy')
    .select(['note.volunteerId', 'note.shiftId', 'note.minutes', 'note.notedAt', 'staffAccount.name as by'])
    .where('volunteerNeed.key', '=', need)
    .orderBy('note.id')
    .execute()
  const notes = new Map<string, HoursNote[]>()
  for (const { volunteerId, shiftId, ...note } of rows) {
    const key = `${volunteerId}:${shiftId}`
    notes.set(key, [...(notes.get(key) ?? []), note])
  }
  return notes
}
