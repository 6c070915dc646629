import type { Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { decideSeats, type Decided } from './decide-seats.ts'
import { tellOffered, tellUnanswered } from './notices.ts'
import { entriesOf, firstEnds, offersEnd, type ListEntry, type LockedList } from './seat-list.ts'

/** Decides the seats of a list that is locked, writes what became otherwise and tells whom it concerns. `newId`: who has just come. */
export async function settleList(tx: Tx, list: LockedList, { at, newId = null }: { at: Instant; newId?: string | null }): Promise<void> {
  const { rule } = list
  if (rule === null) return
  const before = await entriesOf(tx, list, newId)
  const seats = rule.seats ?? null
  const after = decideSeats({ seats, begins: offersEnd(list), replyHours: rule.replyHours, firstUntil: firstEnds(list) }, before, at)
  for (const [k, entry] of before.entries()) {
    const now = after[k]
    if (now !== undefined && isChanged(entry, now)) await write(tx, list, { entry, now, at })
  }
}

const isChanged = (one: ListEntry, other: Decided) =>
  one.seated !== other.seated || one.offered !== other.offered || one.size !== other.size || other.ended !== null

async function write(tx: Tx, list: LockedList, { entry, now, at }: { entry: ListEntry; now: Decided; at: Instant }): Promise<void> {
  const { size, seated, offered, ended } = now
  const end = ended === null ? {} : { endedAt: new Date(at), endedBecause: ended }
  await tx
    .updateTable('signUp')
    .set({ size, seated, offered, replyBy: now.replyBy === null ? null : new Date(now.replyBy), ...end })
    .where('id', '=', entry.id)
    .execute()
  if (offered > entry.offered) await tellOffered(tx, list, { actId: entry.actId, seats: offered, replyBy: now.replyBy ?? at, at })
  else if (offered < entry.offered) await tellUnanswered(tx, list, { actId: entry.actId, at })
}
