import { tellActor } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { ticketsOf, type Ticket } from './find-tickets.ts'
import { TICKET_PAGE } from './paths.ts'
import type { QueueOfDay } from './queue-lock.ts'
import { queueSaid } from './texts.ts'
import { inOrder } from './ticket.ts'

/** So many before them, and it is time to come back. */
const NEAR = 2
const HOUR = 60 * 60_000

/** Those who are near and asked to be told are told, once. What it is about stands in no message (domain.md A3). */
export async function tellThoseNear(tx: Tx, { at, ...queue }: QueueOfDay & { at: Instant }): Promise<void> {
  const near = inOrder(await ticketsOf(tx, queue), at).slice(0, NEAR + 1)
  for (const ticket of near.filter(({ tells, soonToldAt }) => tells && soonToldAt === null)) await tellSoon(tx, ticket, at)
}

async function tellSoon(tx: Tx, { id, actId, number }: Ticket, at: Instant): Promise<void> {
  await tx
    .updateTable('queueTicket')
    .set({ soonToldAt: new Date(at) })
    .where('id', '=', id)
    .execute()
  const title = queueSaid((t) => t.soon.title(number))
  const text = queueSaid((t) => t.soon.text)
  await tellActor(tx, { act: actId, title, text, page: TICKET_PAGE, notAfter: at + HOUR }, at)
}
