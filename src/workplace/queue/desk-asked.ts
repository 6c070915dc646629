import { inOrder, queueDoor, stateOf, ticketsOf, hubNow, queueSaid, type QueueDoor, type Ticket } from '../../appointments/index.ts'

import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { workOf, type Work } from '../work.ts'

/** More than any hub has; each has a number on its sign. */
export const DESKS = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** The queue as a desk sees it. */
export interface DeskQueue {
  work: Work
  hubId: number
  slug: string
  /** Null until somebody has said where they sit. */
  desk: number | null
  door: QueueDoor
  tickets: readonly Ticket[]
  waiting: readonly Ticket[]
  /** Whoever is at the desk now. */
  current: Ticket | null
}

/** Throws `not-found`. */
export async function deskQueue(c: Ctx): Promise<DeskQueue> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const hub = await hubNow(db, work.hub?.slug ?? '', work.now)
  if (hub === null) throw notFound(queueSaid((t) => t.faults.noHub))
  const { id: hubId, slug } = hub.hub
  const [door, tickets] = await Promise.all([queueDoor(db, hub, work.now), ticketsOf(db, { hubId, day: work.today })])
  const desk = deskOf(c.req.query('skranke'))
  const current = tickets.find((one) => one.desk === desk && stateOf(one) === 'called') ?? null
  return { work, hubId, slug, desk, door, tickets, waiting: inOrder(tickets, work.now), current }
}

export const deskOf = (text: string | undefined): number | null => DESKS.find((desk) => String(desk) === text) ?? null
