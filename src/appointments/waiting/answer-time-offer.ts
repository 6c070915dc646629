import { sql } from 'kysely'
import { inTurns, type Db, type Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { heldByOffer, type LockedResource } from '../../resources/index.ts'
import { remindAt } from '../book-time.ts'
import { appointmentOfAct } from '../find-appointment.ts'
import { lockHours } from '../lock-hours.ts'
import { hasTooMany } from '../open-times.ts'
import { takeInstead } from '../take-time.ts'
import { appointmentSaid } from '../texts.ts'
import { claimTime, taken } from '../win-time.ts'
import { endOffer, endWish } from './end-wish.ts'
import { isAbout, type AskedTime } from './find-offer.ts'
import { wishOfAct, type Wish } from './find-wishes.ts'
import { offerTimes } from './offer-times.ts'
import { waitingSaid } from './texts.ts'

export interface TimeAnswer {
  actId: string
  takes: boolean
  /** The time it is an answer to, as `timeText` writes it; left out: to what is asked now. */
  about?: string | undefined
  at: Instant
}

/**
 * Yes: the time is theirs, with the receipt they have; one who had a later time has changed it. No: it goes to the next at once, and they keep
 * their place. Throws `conflict` when nothing is offered any more.
 */
export const answerTimeOffer = (db: Db, answer: TimeAnswer): Promise<void> => inTurns(db, (tx) => answerOnce(tx, answer))

async function answerOnce(tx: Tx, { actId, takes, about, at }: TimeAnswer): Promise<void> {
  const before = await wishOfAct(tx, actId)
  if (before === null || before.ended !== null) throw noOffer()
  // The hours first, as everywhere (decision 111).
  await lockHours(tx, before.service, at)
  await sql`select from time_wish where act_id = ${actId} for no key update`.execute(tx)
  // Whoever held the hours may have ended it.
  const wish = await wishOfAct(tx, actId)
  if (wish === null || wish.offer === null || wish.offer.replyBy <= at || !isAbout(wish.offer, about)) throw noOffer()
  const claims = await heldByOffer(tx, wish.offer.id)
  await endOffer(tx, wish.offer.id, { because: takes ? 'taken' : 'declined', at })
  if (takes) await take(tx, { actId, wish, offer: wish.offer, claims, at })
  await offerTimes(tx, { service: wish.service, at })
}

interface Taking {
  actId: string
  wish: Wish
  offer: AskedTime
  /** What was kept for them. */
  claims: readonly LockedResource[]
  at: Instant
}

async function take(tx: Tx, { actId, wish, offer, claims, at }: Taking): Promise<void> {
  if (wish.booking === null) throw taken()
  const has = await appointmentOfAct(tx, actId)
  if (has === null) await claimTime(tx, { id: await insert(tx, { actId, wish, offer, at }), time: offer, claims })
  else await takeInstead(tx, { was: has, time: offer, caseworker: offer.caseworker, because: offer.because, claims, at })
  await endWish(tx, actId, { because: 'got', at })
}

async function insert(tx: Tx, { actId, wish, offer, at }: Omit<Taking, 'claims'>): Promise<string> {
  const act = await tx.selectFrom('act').select(['personId', 'registeredBy']).where('id', '=', actId).executeTakeFirstOrThrow()
  const { id: serviceId } = await tx.selectFrom('service').select('id').where('key', '=', wish.service).executeTakeFirstOrThrow()
  const { personId } = act
  if (act.registeredBy === null && wish.booking !== null && (await hasTooMany(tx, { personId, serviceId, booking: wish.booking, at })))
    throw new Fault(
      'conflict',
      appointmentSaid((t) => t.faults.tooMany),
    )
  const { id } = await tx
    .insertInto('appointment')
    .values({
      actId,
      personId,
      serviceId,
      interpreter: wish.interpreter,
      people: wish.people,
      mode: wish.mode,
      homeAddress: wish.homeAddress,
      heldUntil: null,
      caseworkerId: offer.caseworker,
      chosenBecause: offer.because,
      hubId: offer.hubId,
      startsAt: new Date(offer.start),
      endsAt: new Date(offer.end),
      remindAt: remindAt(offer.start, at),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const topic of wish.others) await tx.insertInto('appointmentTopic').values({ appointmentId: id, serviceId: topic.id }).execute()
  return id
}

export const noOffer = () =>
  new Fault(
    'conflict',
    waitingSaid((t) => t.faults.noOffer),
  )
