import { inTurns, type Db, type Tx } from '../../platform/database/index.ts'
import { heldByOffer } from '../../resources/index.ts'
import { lockAppointment } from '../lock-appointment.ts'
import { tellMoved } from '../notices.ts'
import { takeInstead } from '../take-time.ts'
import { answerTimeOffer, noOffer, type TimeAnswer } from '../waiting/answer-time-offer.ts'
import { endOffer } from '../waiting/end-wish.ts'
import { isAbout, otherTimeOfAct } from '../waiting/find-offer.ts'
import { offerTimes } from '../waiting/offer-times.ts'

/** Yes or no to the time that somebody is asked about, by whomever. Throws `conflict` when nothing is asked any more, or something else. */
export async function answerTime(db: Db, answer: TimeAnswer): Promise<void> {
  if ((await otherTimeOfAct(db, answer.actId)) === null) return answerTimeOffer(db, answer)
  await inTurns(db, (tx) => answerOnce(tx, answer))
}

/** Yes: it takes the place of the one they have. No: they keep what they have, and the hours are free for others. */
async function answerOnce(tx: Tx, { actId, takes, about, at }: TimeAnswer): Promise<void> {
  const was = await lockAppointment(tx, actId, at)
  if (was === null || was.booking === null || !(was.ended === null || was.ended === 'away')) throw noOffer()
  const offer = await otherTimeOfAct(tx, actId)
  if (offer === null || offer.replyBy <= at || !isAbout(offer, about)) throw noOffer()
  const claims = await heldByOffer(tx, offer.id)
  await endOffer(tx, offer.id, { because: takes ? 'taken' : 'declined', at })
  if (takes) {
    await takeInstead(tx, { was, time: offer, caseworker: offer.caseworker, because: offer.because, claims, at })
    await tellMoved(tx, { actId, before: was, at })
  }
  await offerTimes(tx, { service: was.service, at })
}
