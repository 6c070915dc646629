import type { Db } from '../../platform/database/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { ticketsOf, type Ticket } from './find-tickets.ts'
import { changeQueue } from './queue-lock.ts'
import { tellThoseNear } from './tell-soon.ts'
import { inOrderAt, stateOf } from './ticket.ts'

interface Calling {
  hubId: number
  desk: number
  /** Id of the ticket that was at the desk when it was asked; null for none. Pressed twice, it calls one. */
  after: string | null
  at: Instant
}

/** Whoever is next comes to the desk, and who was there is done. Null when nobody waits. */
export function callNext(db: Db, { hubId, desk, after, at }: Calling): Promise<Ticket | null> {
  const queue = { hubId, day: instantToWall(at).day }
  return changeQueue(db, queue, async (tx) => {
    const tickets = await ticketsOf(tx, queue)
    const current = tickets.find((one) => one.desk === desk && stateOf(one) === 'called') ?? null
    if ((current?.id ?? null) !== after) return current
    if (current !== null)
      await tx
        .updateTable('queueTicket')
        .set({ endedAt: new Date(at), endedBecause: 'done' })
        .where('id', '=', current.id)
        .execute()
    const [next] = inOrderAt(tickets, desk, at)
    if (next === undefined) return null
    const calledAt = new Date(at)
    await tx
      .updateTable('queueTicket')
      .set({ desk, calledAt, firstCalledAt: new Date(next.firstCalledAt ?? at), calls: 1, forDesk: null })
      .where('id', '=', next.id)
      .execute()
    await tellThoseNear(tx, { ...queue, at })
    return { ...next, desk, calledAt: at, forDesk: null, calls: 1 }
  })
}
