import type { Act, ActKind, ActWords } from '../people/index.ts'
import { show, type Language } from '../platform/content/localized.ts'
import type { Tx } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import { catalogueLanguage, clockTime } from '../platform/i18n/index.ts'
import { instantToWall, type Instant, type TownClock } from '../platform/time/index.ts'
import { KIND } from './book-time.ts'
import { appointmentOfAct, changesUntil, type Appointment } from './find-appointment.ts'
import { interpreterName } from './interpreters.ts'
import { lockHours } from './lock-hours.ts'
import { giveBack } from './given-back/give-back.ts'
import { isOneTooMany } from './open-times.ts'
import { AGAIN_PAGE, CALENDAR_PAGE, MOVE_PAGE, servicePaths } from './paths.ts'
import type { AppointmentEnd } from './tables.ts'
import { appointmentSaid, appointmentTexts, type AppointmentTexts } from './texts.ts'
import { endOtherTime } from './other-time/end-other-time.ts'
import { otherTimeWords } from './other-time/other-time-words.ts'
import { topicWords } from './topic-words.ts'
import { whenWords } from './when-words.ts'
import { endWish } from './waiting/end-wish.ts'
import { otherTimeOfAct } from './waiting/find-offer.ts'
import { wishOfAct } from './waiting/find-wishes.ts'
import { offerTimes } from './waiting/offer-times.ts'
import { askedWords, waitingWords } from './waiting/wish-words.ts'
import { whyOffTexts } from './why-off/texts.ts'
import { askedWhy, noteWhyOff } from './why-off/why-off.ts'
import { claimTime, winTime } from './win-time.ts'

/** What an appointment means on a receipt: when, where, what to bring, and calling it off. */
export const appointmentKind = (clock: Pick<TownClock, 'now'>): ActKind => ({
  name: KIND,
  async describe(db, act, language) {
    const [found, wish] = [await appointmentOfAct(db, act.id), await wishOfAct(db, act.id)]
    const [lang, at] = [catalogueLanguage(language), clock.now()]
    if (found === null) return wish === null ? gone(act) : waitingWords(wish, lang, at)
    const words = { ...wordsOf(found, lang, at), ...(wish === null ? {} : askedWords(wish, lang, at)) }
    return otherTimeWords(words, await otherTimeOfAct(db, act.id), { mode: found.mode, lang, at })
  },
  async mayCancel(db, act, at) {
    const found = await appointmentOfAct(db, act.id)
    return found === null || found.ended === 'away' || changesUntil(found) > at ? null : appointmentSaid((t) => t.faults.tooLate)
  },
  async cancel(tx, act, at) {
    const [found, wish] = [await appointmentOfAct(tx, act.id), await wishOfAct(tx, act.id)]
    const service = found?.service ?? wish?.service
    if (service === undefined) return
    await lockHours(tx, service, at)
    await endWish(tx, act.id, { because: 'left', at })
    if (found !== null && (found.ended === null || found.ended === 'away'))
      await endAppointment(tx, found.id, { because: 'called_off', at })
    await offerTimes(tx, { service, at })
  },
  noteWhy: noteWhyOff,
  async confirm(tx, act, at) {
    const found = await appointmentOfAct(tx, act.id)
    if (found === null || found.ended === 'called_off' || found.ended === 'away' || found.ended === 'too_many') return
    // Whoever books the same hours gives them back when they were kept too long: one of us is first.
    await lockHours(tx, found.service, at)
    if (await isOneTooMany(tx, found, at)) await endAppointment(tx, found.id, { because: 'too_many', at })
    else if (await hasClaim(tx, found.id)) await keep(tx, found.id)
    else await winLate(tx, found, at)
  },
  async suspend(tx, act) {
    const found = await appointmentOfAct(tx, act.id)
    if (found === null) return
    await endOtherTime(tx, { appointmentId: found.id, at: clock.now() })
    await giveBack(tx, { id: found.id }, clock.now())
  },
})

async function hasClaim(tx: Tx, id: string): Promise<boolean> {
  const live = tx.selectFrom('claim').select('id').where('appointmentId', '=', id).where('releasedAt', 'is', null)
  return (await live.executeTakeFirst()) !== undefined
}

const keep = (tx: Tx, id: string) =>
  tx.updateTable('appointment').set({ heldUntil: null, endedAt: null, endedBecause: null }).where('id', '=', id).execute()

/** What waited too long may be another's by now: the receipt then says so. */
async function winLate(tx: Tx, found: Appointment, at: Instant): Promise<void> {
  try {
    const won = await winTime(tx, { ...found, early: true, at })
    await claimTime(tx, { id: found.id, ...won })
    await tx
      .updateTable('appointment')
      .set({ caseworkerId: won.caseworker, chosenBecause: won.because })
      .where('id', '=', found.id)
      .execute()
    await keep(tx, found.id)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    await endAppointment(tx, found.id, { because: 'taken', at })
  }
}

async function endAppointment(tx: Tx, id: string, { because, at }: { because: AppointmentEnd; at: Instant }): Promise<void> {
  await endOtherTime(tx, { appointmentId: id, at })
  await giveBack(tx, { id }, at)
  const end = { heldUntil: null, endedAt: new Date(at), endedBecause: because, homeAddress: null, note: null }
  await tx.updateTable('appointment').set(end).where('id', '=', id).execute()
}

/** Its row went by the rule of keeping; the act goes the same night. */
const gone = ({ kind }: Act): ActWords => ({ heading: kind, done: '', hub: null, facts: [], cancel: null, cancelled: kind, isOver: true })

function wordsOf(found: Appointment, lang: Language, at: Instant): ActWords {
  const t = appointmentTexts(lang).receipt
  const isLost = found.ended === 'taken' || found.ended === 'unproven' || found.ended === 'too_many'
  const isAway = found.ended === 'away'
  const mayChange = isAway || (found.ended === null && changesUntil(found) > at)
  return {
    heading: isAway ? t.away : isLost ? t.lost : t.heading(whenWords(found, lang)),
    done: isAway ? awayWords(found, lang) : found.ended === 'too_many' ? t.doneTooMany : isLost ? t.doneLost : t.done,
    hub: found.hub,
    facts: factsOf(found, lang),
    cancel: mayChange ? (isAway ? t.dropIt : t.cancel) : null,
    ...(found.ended === null && found.start > at ? { cancelByStaff: t.cancel } : {}),
    whyOff: found.ended === null ? askedWhy(lang) : null,
    cancelled: t.cancelled,
    on: found.start,
    listed: { clock: clockOf(found, lang), where: placeOf(found, lang), more: 0 },
    isOff: isAway,
    isOver: (found.end <= at && !isAway) || isLost,
    change: mayChange ? { page: MOVE_PAGE, text: isAway ? t.chooseAnew : t.move } : null,
    calendar: found.ended === null && found.end > at ? { page: CALENDAR_PAGE, text: t.calendar } : null,
    again: found.ended === null && found.booking?.bookedBy === 'everyone' ? { page: AGAIN_PAGE, text: t.again } : null,
    onward: { path: servicePaths.list, text: t.onward },
  }
}

function factsOf(found: Appointment, lang: Language): { term: string; text: string }[] {
  const t = appointmentTexts(lang).receipt
  const lines = [found, ...found.others].flatMap((one) => one.bring.map((line) => show(line, lang).text))
  const bring = [...new Set(lines)]
  const isNamed = found.booking?.sensitive !== true
  return [
    ...(found.ended === 'away' ? [] : whenAndWhere(found, lang)),
    ...(found.isShut && found.ended === null ? [{ term: t.shut, text: t.shutText }] : []),
    ...(isNamed ? [{ term: t.about, text: topicWords(found, lang) }] : []),
    ...(found.interpreter === null ? [] : [{ term: t.interpreter, text: interpreterName(found.interpreter, lang) }]),
    ...acceptedOf(found, t),
    ...(found.people === 1 ? [] : [{ term: t.people, text: t.count(found.people) }]),
    ...(isNamed && found.ended === null && bring.length > 0 ? [{ term: t.bring, text: `${bring.join('. ')}.` }] : []),
    ...(found.ended === null && found.mode !== 'home' ? [{ term: t.late, text: t.lateText }] : []),
    ...(found.calledOffWhy === null ? [] : [{ term: whyOffTexts(lang).fact, text: whyOffTexts(lang).answers[found.calledOffWhy] }]),
  ]
}

function awayWords(found: Appointment, lang: Language): string {
  const t = appointmentTexts(lang).receipt
  return (found.interpreter === null ? t.doneAway : t.doneAwayWithInterpreter)(whenWords(found, lang))
}

/** Whoever asked for somebody to interpret wants to know that it is seen to. */
function acceptedOf({ isAccepted, ended, interpreter, speaks }: Appointment, t: AppointmentTexts['receipt']) {
  if (!isAccepted || ended !== null) return []
  return [{ term: t.accepted, text: interpreter === null ? t.seen : speaks ? t.seenAndSpeaks : t.seenAndInterpreted }]
}

function whenAndWhere(found: Appointment, lang: Language): { term: string; text: string }[] {
  const t = appointmentTexts(lang).receipt
  return [
    { term: t.when, text: `${capital(whenWords(found, lang))} ${t.minutes((found.end - found.start) / 60_000)}` },
    { term: t.where, text: placeOf(found, lang) },
    ...(found.room === null ? [] : [{ term: t.room, text: show(found.room, lang).text }]),
  ]
}

/** By video: the room that the topic has. */
function placeOf({ mode, booking, hubName, street }: Appointment, lang: Language): string {
  const t = appointmentTexts(lang).receipt
  if (mode === 'phone') return t.onPhone
  if (mode === 'home') return t.atHome
  if (mode === 'video') return t.onVideo(booking?.videoLink ?? '')
  return street === null ? hubName : `${hubName}, ${street}`
}

const clockOf = ({ start, end }: Appointment, lang: Language) =>
  [start, end].map((at) => clockTime(instantToWall(at).minutes, lang)).join('–')

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
