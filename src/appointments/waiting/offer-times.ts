import type { Tx } from '../../platform/database/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { bookableService, timesEnough, type Bookable } from '../bookable.ts'
import { lockHours, turnFor } from '../lock-hours.ts'
import type { FreeTime } from '../offered.ts'
import { claimFor, claimsOf, taken } from '../win-time.ts'
import { tellOffered } from './notices.ts'
import { findLine, type WishInLine } from './find-wishes.ts'
import { firstFor, offerEnds } from './first-for.ts'

/**
 * What is free about a topic is first asked of those who wait for it, the first in line first. Each is asked about one time at once, which is
 * kept for them meanwhile. Locks the hours of the topic; called wherever some of them are given back, and each minute besides.
 */
export async function offerTimes(tx: Tx, { service: key, at }: { service: string; at: Instant }): Promise<void> {
  if ((await findLine(tx, { service: key, at })).length === 0) return
  await lockHours(tx, key, at)
  // Read again: whoever had the hours before may have asked some of them.
  const line = await findLine(tx, { service: key, at })
  const visits = new Map<string, Visit>()
  for (const wish of line) {
    const name = [wish.mode, wish.interpreter, wish.people, ...wish.also].join(' ')
    const visit = visits.get(name) ?? (await visitOf(tx, { key, wish, at }))
    visits.set(name, visit)
    const time = firstFor(wish, visit.times, at)
    if (time === undefined || visit.service === null) continue
    await offer(tx, { wish, time, service: visit.service, at })
    visits.clear()
  }
}

/** What some wait for: the topics together, and when they are free. Nothing where they are no longer booked, or not together. */
interface Visit {
  service: Bookable | null
  times: readonly FreeTime[]
}

async function visitOf(tx: Tx, { key, wish, at }: { key: string; wish: WishInLine; at: Instant }): Promise<Visit> {
  const service = await bookableService(tx, { key, also: wish.also, people: wish.people, mode: wish.mode, day: instantToWall(at).day })
  if (service === null) return { service, times: [] }
  const { mode, interpreter } = wish
  return { service, times: await timesEnough(tx, { service, at, mode, interpreter, early: true }, () => false) }
}

interface Offering {
  wish: WishInLine
  time: FreeTime
  service: Bookable
  at: Instant
}

async function offer(tx: Tx, { wish, time, service: { booking }, at }: Offering): Promise<void> {
  const turn = await turnFor(tx, { time, language: wish.interpreter })
  if (turn === null) return
  const { taker, because } = turn
  const replyBy = offerEnds(at, time.start)
  const { id } = await tx
    .insertInto('timeOffer')
    .values({
      wishId: wish.id,
      caseworkerId: taker.caseworker,
      chosenBecause: because,
      hubId: time.hubId,
      startsAt: new Date(time.start),
      endsAt: new Date(time.end),
      offeredAt: new Date(at),
      replyBy: new Date(replyBy),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const claims = await claimsOf(tx, { taker, booking, hubId: time.hubId, mode: wish.mode })
  if (!(await claimFor(tx, { offerId: id }, { time, claims }))) throw taken()
  await tellOffered(tx, { actId: wish.actId, hub: time.hub, mode: wish.mode, start: time.start, replyBy, at })
}
