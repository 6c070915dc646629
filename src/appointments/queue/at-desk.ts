import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { ticketsOf, type Ticket } from './find-tickets.ts'
import { changeQueue } from './queue-lock.ts'
import { queueSaid } from './texts.ts'
import { stateOf, type TicketState } from './ticket.ts'

export const DESK_ACTS = ['recall', 'park', 'missed', 'finish', 'back', 'first', 'send'] as const
/** What a desk does with a number besides calling the next one. */
export type DeskAct = (typeof DESK_ACTS)[number]

interface AtDesk {
  hubId: number
  ticketId: string
  act: DeskAct
  /** Where it is sent on. */
  toDesk?: number | undefined
  at: Instant
}

const CALLED: readonly TicketState[] = ['called']
const FROM: Record<DeskAct, readonly TicketState[]> = {
  recall: CALLED,
  park: CALLED,
  missed: CALLED,
  finish: CALLED,
  send: ['called', 'parked', 'missed'],
  back: ['parked', 'missed'],
  first: ['waiting'],
}

/** Throws `not-found`, and `conflict` when somebody has done something else with it meanwhile. */
export function actAtDesk(db: Db, { hubId, ticketId, act, toDesk, at }: AtDesk): Promise<void> {
  const queue = { hubId, day: instantToWall(at).day }
  return changeQueue(db, queue, async (tx) => {
    const ticket = (await ticketsOf(tx, queue)).find(({ id }) => id === ticketId)
    if (ticket === undefined) throw notFound(queueSaid((t) => t.faults.noTicket))
    if (!FROM[act].includes(stateOf(ticket)) || (act === 'send' && toDesk === undefined))
      throw new Fault(
        'conflict',
        queueSaid((t) => t.faults.otherwise),
      )
    await write(tx, ticket, { act, toDesk: toDesk ?? null, at })
  })
}

/** A number that waits again keeps its place: it has waited already. */
async function write(
  tx: Tx,
  { id, calls }: Ticket,
  { act, toDesk, at }: { act: DeskAct; toDesk: number | null; at: Instant },
): Promise<void> {
  const now = new Date(at)
  const change = tx.updateTable('queueTicket').where('id', '=', id)
  const again = { desk: null, parkedAt: null, endedAt: null, endedBecause: null }
  switch (act) {
    case 'recall':
      await change.set({ calledAt: now, calls: calls + 1 }).execute()
      break
    case 'park':
      await change.set({ desk: null, parkedAt: now }).execute()
      break
    case 'missed':
      await change.set({ endedAt: now, endedBecause: 'missed' }).execute()
      break
    case 'finish':
      await change.set({ endedAt: now, endedBecause: 'done' }).execute()
      break
    case 'send':
      await change.set({ ...again, forDesk: toDesk }).execute()
      break
    case 'back':
      await change.set(again).execute()
      break
    case 'first':
      await change.set({ putFirstAt: now }).execute()
      break
  }
}
