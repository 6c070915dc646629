import { tellActor } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { appointmentOfAct, type Appointment } from '../find-appointment.ts'
import { whereWords } from '../modes.ts'
import { OFFER_PAGE } from '../paths.ts'
import { otherTimeOfAct } from '../waiting/find-offer.ts'
import { whenWords } from '../when-words.ts'
import { otherTimeSaid } from './texts.ts'

/** What it is about stands in none of these (domain.md A3). */
export async function tellAsked(tx: Tx, { actId, has, at }: { actId: string; has: Appointment; at: Instant }): Promise<void> {
  const offer = await otherTimeOfAct(tx, actId)
  if (offer === null) return
  const title = otherTimeSaid((t) => t.asked.title)
  const text = otherTimeSaid((t, lang) =>
    t.asked.text({
      has: whenWords(has, lang),
      when: whenWords(offer, lang),
      where: whereWords({ mode: has.mode, hubName: offer.hubName }, lang),
      by: whenWords({ start: offer.replyBy }, lang),
    }),
  )
  await tellActor(tx, { act: actId, title, text, page: OFFER_PAGE, notAfter: offer.replyBy }, at)
}

/** Nobody answered in time: nothing is changed. */
export async function tellKept(tx: Tx, { actId, at }: { actId: string; at: Instant }): Promise<void> {
  const has = await appointmentOfAct(tx, actId)
  if (has === null || has.ended !== null || has.start <= at) return
  const title = otherTimeSaid((t) => t.kept.title)
  const text = otherTimeSaid((t, lang) => t.kept.text(whenWords(has, lang), whereWords(has, lang)))
  await tellActor(tx, { act: actId, title, text, page: null, notAfter: has.start }, at)
}
