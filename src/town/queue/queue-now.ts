import {
  bookedTimes,
  inOrder,
  paceOf,
  queueDoor,
  queueTopic,
  ticketsOf,
  waitRange,
  type Pace,
  type QueueDoor,
  type Ticket,
} from '../../appointments/index.ts'
import { uiOf, townPicture, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import type { Ui } from '../../design/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'

/** A hub's queue as its screens show it. */
export interface QueueNow {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  at: Instant
  door: QueueDoor
  /** All numbers of the day. */
  tickets: readonly Ticket[]
  waiting: readonly Ticket[]
  pace: Pace | null
  /** Town time minus machine time in milliseconds. */
  offset: number
}

/** Of the `:hub` parameter, or the redirect from a former address. Throws `not-found`. */
export async function queueNow(c: Ctx): Promise<QueueNow | Response> {
  const picture = await pictureNow(c)
  const hub = await hubOrRedirect(c, picture)
  return hub instanceof Response ? hub : readQueue(c, picture, hub)
}

/** Of a number's hub; null when it is there no longer. */
export async function queueAt(c: Ctx, hubId: number): Promise<QueueNow | null> {
  const picture = await pictureNow(c)
  const hub = picture.hubs.find((one) => one.hub.id === hubId)
  return hub === undefined ? null : readQueue(c, picture, hub)
}

function pictureNow(c: Ctx): Promise<TownPicture> {
  const { db, clock } = c.get('deps')
  return townPicture(db, { day: clock.today(), at: clock.now(), live: true })
}

async function readQueue(c: Ctx, picture: TownPicture, hub: HubPicture): Promise<QueueNow> {
  const { db, clock } = c.get('deps')
  const { at, day } = picture
  const [ui, door, tickets] = await Promise.all([uiOf(c), queueDoor(db, hub, at), ticketsOf(db, { hubId: hub.hub.id, day })])
  const offset = clock.moved ? at - machineNow() : 0
  return { ui, hub, picture, at, door, tickets, waiting: inOrder(tickets, at), pace: paceOf(tickets, at), offset }
}

/** For whoever draws now. */
export const waitNow = ({ waiting, pace }: Pick<QueueNow, 'waiting' | 'pace'>) => waitRange(waiting.length, pace)

/** When somebody may say that they are here for an appointment. */
export const appointmentsNow = (c: Ctx, { hub, at }: QueueNow): Promise<Instant[]> =>
  bookedTimes(c.get('deps').db, { hubId: hub.hub.id, at })

export const topicsOf = ({ hub }: QueueNow) => ['town', queueTopic(hub.hub.id)] as const
