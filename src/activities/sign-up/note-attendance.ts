import { findActOfCode, findActOfLink } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Attendee, AttendeeList } from './attendees.ts'

interface Noting {
  list: AttendeeList
  /** The staff account. */
  by: string
  /** Town time. */
  at: Instant
}

/** How many of a sign-up came; null takes it back. False for somebody who is not on the list. */
export async function noteCame(
  db: Db,
  { list, by, at }: Noting,
  { signUpId, came }: { signUpId: string; came: number | null },
): Promise<boolean> {
  const attendee = list.attendees.find(({ id }) => id === signUpId)
  if (!attendee || (came !== null && (came < 0 || came > attendee.size))) return false
  const of = { signUpId, sessionId: list.sessionId }
  if (came === null) {
    await db.deleteFrom('attendance').where('signUpId', '=', of.signUpId).where('sessionId', '=', of.sessionId).execute()
    return true
  }
  const row = { came, notedAt: new Date(at), notedBy: by }
  await db
    .insertInto('attendance')
    .values({ ...of, ...row })
    .onConflict((oc) => oc.columns(['signUpId', 'sessionId']).doUpdateSet(row))
    .execute()
  return true
}

/** Whoever on the list has the three words, or the link behind the QR code of a receipt; null when nobody has. */
export async function attendeeOfCode(db: Db, { attendees }: AttendeeList, typed: string): Promise<Attendee | null> {
  const [, token] = /kvittering\/([0-9a-z]{20})/.exec(typed) ?? []
  const actId = token === undefined ? await findActOfCode(db, typed) : await findActOfLink(db, token)
  return attendees.find((one) => one.actId === actId) ?? null
}

/** All who have a seat and have not been ticked off did not come: their seats are for whoever is at the door. Answers with how many. */
export async function releaseNoShows(db: Db, { list, by, at }: Noting): Promise<number> {
  const gone = list.attendees.filter(({ seated, came }) => seated > 0 && came === null)
  if (gone.length === 0) return 0
  const rows = gone.map(({ id }) => ({ signUpId: id, sessionId: list.sessionId, came: 0, notedAt: new Date(at), notedBy: by }))
  await db
    .insertInto('attendance')
    .values(rows)
    .onConflict((oc) => oc.doNothing())
    .execute()
  return gone.length
}

/** Figures without names. */
export async function noteHeads(
  db: Db,
  { list, by, at }: Noting,
  { walkIns, heads }: { walkIns: number; heads: number | null },
): Promise<void> {
  const row = { walkIns, heads, notedAt: new Date(at), notedBy: by }
  await db
    .insertInto('headCount')
    .values({ sessionId: list.sessionId, ...row })
    .onConflict((oc) => oc.column('sessionId').doUpdateSet(row))
    .execute()
}
