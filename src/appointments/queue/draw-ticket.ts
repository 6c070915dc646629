import { performAct, type ActGiven, type Receipt } from '../../people/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { bookedTimes } from './booked-times.ts'
import { hubNow, queueDoor } from './queue-door.ts'
import { lockQueue, type QueueOfDay } from './queue-lock.ts'
import { queueSaid } from './texts.ts'
import { tellQueue } from './topic.ts'

export type NewTicket = Pick<ActGiven, 'person' | 'helper' | 'channel' | 'registeredBy' | 'resident' | 'key' | 'publicUrl' | 'at'> & {
  /** Slug of the hub. */
  hub: string
  /** Key of the service it is about; null when that is not said. */
  service: string | null
  /** When the appointment is, of somebody who says that they have one. */
  bookedFor: Instant | null
  /** Staff call them before the others. */
  first?: boolean
}

export const TICKET_KIND = 'queue-ticket'

/** More than this, and waiting is no answer. */
export const MOST_WAITING = 99
/** Three figures can be read across a room. */
const LAST_NUMBER = 999

/**
 * The next number of the hub's day. Needs no name and no address. The same key again is the same number. Throws `conflict` when the queue is
 * closed or full, or nobody has an appointment then; `not-found` for no hub or service. Staff give numbers also when it is closed.
 */
export async function drawTicket(db: Db, { hub: slug, service, bookedFor, first = false, ...act }: NewTicket): Promise<Receipt> {
  const hub = await hubNow(db, slug, act.at)
  if (hub === null) throw notFound(queueSaid((t) => t.faults.noHub))
  // Not what it is about: a screen that is pressed here and there in one go gives one number.
  const content = JSON.stringify([slug, act.person, act.helper ?? null])
  const given = { ...act, topic: `hub:${slug}`, kind: TICKET_KIND, needs: 'nothing', content } as const
  return performAct(db, given, async (tx, { id: actId, at }) => {
    if (!act.registeredBy && !(await queueDoor(tx, hub, at)).isOpen) throw refused((t) => t.faults.closed)
    const [hubId, day] = [hub.hub.id, instantToWall(at).day]
    const number = await nextNumber(tx, { hubId, day })
    if (bookedFor !== null && !(await bookedTimes(tx, { hubId, at })).includes(bookedFor)) throw refused((t) => t.faults.noAppointment)
    const { id } = await tx
      .insertInto('queueTicket')
      .values({
        actId,
        hubId,
        day,
        number,
        serviceId: service === null ? null : await serviceIdOf(tx, service),
        bookedFor: bookedFor === null ? null : new Date(bookedFor),
        drawnAt: new Date(at),
        tells: [...act.person.contacts, ...(act.helper?.contacts ?? [])].length > 0,
        putFirstAt: first ? new Date(at) : null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tellQueue(tx, hubId)
    return `${TICKET_KIND}:${id}`
  })
}

async function nextNumber(tx: Tx, queue: QueueOfDay): Promise<number> {
  const { lastNumber } = await lockQueue(tx, queue)
  const { waiting } = await tx
    .selectFrom('queueTicket')
    .select((eb) => eb.fn.countAll<string>().as('waiting'))
    .where('hubId', '=', queue.hubId)
    .where('day', '=', queue.day)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (Number(waiting) >= MOST_WAITING || lastNumber === LAST_NUMBER) throw refused((t) => t.faults.full)
  const number = lastNumber + 1
  await tx.updateTable('queueDay').set({ lastNumber: number }).where('hubId', '=', queue.hubId).where('day', '=', queue.day).execute()
  return number
}

async function serviceIdOf(tx: Tx, key: string): Promise<number> {
  const found = await tx.selectFrom('service').select('id').where('key', '=', key).executeTakeFirst()
  if (found === undefined) throw notFound(queueSaid((t) => t.faults.noTopic))
  return found.id
}

const refused = (words: Parameters<typeof queueSaid>[0]) => new Fault('conflict', queueSaid(words))
