import { rolesOutsideDesk, type Act, type ActKind, type ActWords } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { Fault } from '../../platform/http/errors.ts'
import { catalogueLanguage, longDate } from '../../platform/i18n/index.ts'
import type { Instant, TownClock } from '../../platform/time/index.ts'
import { isSensitiveNeed } from '../sensitive.ts'
import { clockWords } from '../session-words.ts'
import { dayWords } from '../sign-up/sign-up-words.ts'
import type { SentMessage } from '../message-to-many/index.ts'
import { messagesToVolunteers } from '../volunteer-message/messages-to-volunteers.ts'
import { volunteerMessageTexts } from '../volunteer-message/texts.ts'
import { beginVolunteer, endVolunteer, tooLate } from './end-volunteer.ts'
import { confirmedMinutes, placesAhead, placesLeft, volunteerOfAct, type FoundVolunteer, type Place } from './find-volunteer.ts'
import { ATTEST_PAGE, SHIFTS_PAGE, volunteerPaths } from './paths.ts'
import { returnToShifts, shiftsToReturnTo } from './return-to-shifts.ts'
import { hoursWords, slotWords } from './slot-words.ts'
import { volunteerSaid, volunteerTexts } from './texts.ts'
import { KIND } from './volunteer.ts'

/** What being a volunteer means on a receipt: which shifts, whether a certificate has been seen, what hours are confirmed. */
export const volunteerKind = (clock: Pick<TownClock, 'now'>): ActKind => ({
  name: KIND,
  async describe(db, act, language) {
    const found = await volunteerOfAct(db, act.id, clock.now())
    if (found === null) return gone(act)
    const messages = await messagesToVolunteers(db, { need: found.need, shiftIds: found.places.map(({ shiftId }) => shiftId) })
    return {
      ...wordsOf({ ...found, messages }, catalogueLanguage(language), { since: act.cancelledAt, at: clock.now() }),
      isSensitive: await isSensitiveNeed(db, found.need),
      takenDownBy: await takenDownBy(db, act, found),
    }
  },
  async mayCancel(db, act, at) {
    const found = await volunteerOfAct(db, act.id, at)
    return found === null || placesAhead(found, at).length > 0 ? null : tooLate()
  },
  cancel: (tx, act, at) => endVolunteer(tx, { actId: act.id, because: 'cancelled', at }),
  takeUp: (tx, act, at) => returnToShifts(tx, { actId: act.id, since: act.cancelledAt, at }),
  confirm: (tx, act, at) => beginVolunteer(tx, { actId: act.id, at }),
  async suspend(tx, act) {
    const row = await tx
      .updateTable('volunteer')
      .set({ counts: false })
      .where('actId', '=', act.id)
      .where('endedAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!row)
      throw new Fault(
        'conflict',
        volunteerSaid((t) => t.faults.noShift),
      )
  },
})

/** Whoever asks for volunteers may have answered the phone themselves. */
const takenDownBy = async (db: Db, act: Act, { sender }: FoundVolunteer): Promise<string | null> =>
  (await rolesOutsideDesk(db, act)) === null ? null : sender

/** Its row went by the rule of keeping; the act goes the same night. */
const gone = ({ kind }: Act): ActWords => ({ heading: kind, done: '', hub: null, facts: [], cancel: null, cancelled: kind, isOver: true })

type Told = FoundVolunteer & { messages: readonly SentMessage[] }

function wordsOf(found: Told, lang: Language, { since, at }: { since: Date | null; at: Instant }): ActWords {
  const t = volunteerTexts(lang).receipt
  const title = show(found.title, lang).text
  const [left, ahead] = [placesLeft(found), placesAhead(found, at)]
  const minutes = confirmedMinutes(found)
  const isLost = left.length === 0 && minutes === 0
  return {
    heading: isLost ? t.lost(title) : t.heading(title),
    done: isLost ? t.doneLost : minutes > 0 && ahead.length === 0 ? t.doneOver : t.done,
    hub: found.hub,
    facts: factsOf(found, lang),
    cancel: ahead.length === 0 ? null : t.cancel,
    cancelled: t.cancelled(title),
    on: ahead[0]?.slot.startsAt?.getTime() ?? null,
    listed: listedOf(found, ahead, lang),
    isOver: ahead.length === 0,
    change: isLost || ahead.length === 0 ? null : { page: SHIFTS_PAGE, text: t.change },
    paper: minutes === 0 ? null : { page: ATTEST_PAGE, text: t.attest },
    back: shiftsToReturnTo(found, { since, at }).length === 0 ? null : { text: t.back, lead: t.backLead },
    onward: { path: volunteerPaths.list, text: t.again },
  }
}

function factsOf(found: Told, lang: Language): { term: string; text: string }[] {
  const t = volunteerTexts(lang).receipt
  const left = placesLeft(found)
  const when = (places: typeof left) => capital(places.map(({ slot }) => slotWords(slot, lang)).join('; '))
  const [on, off] = [left.filter(({ slot }) => !slot.isOff), left.filter(({ slot }) => slot.isOff)]
  const lost = found.ended === 'unproven' ? t.lostUnproven : found.ended === 'full' ? t.lostFull : t.lostLeft
  const minutes = confirmedMinutes(found)
  const facts: [string, string | null][] = [
    [t.when, on.length === 0 ? (left.length === 0 && minutes === 0 ? lost : null) : when(on)],
    [t.off, off.length === 0 ? null : when(off)],
    [t.where, whereOf(found, lang)],
    ...found.messages.map(({ text, sentAt }): [string, string] => [
      volunteerMessageTexts(lang).onReceipt(dayWords(sentAt.getTime(), lang)),
      text,
    ]),
    [t.sender, found.sender],
    [
      t.check,
      !found.policeCheck || left.length === 0
        ? null
        : found.checkSeenOn === null
          ? t.checkWaits
          : t.checkSeen(longDate(found.checkSeenOn, lang)),
    ],
    [t.hours, minutes === 0 ? null : hoursWords(minutes, lang)],
  ]
  return facts.flatMap(([term, text]) => (text === null ? [] : [{ term, text }]))
}

const whereOf = ({ room, hubName }: FoundVolunteer, lang: Language) => (room === null ? hubName : `${hubName}, ${show(room, lang).text}`)

function listedOf(found: FoundVolunteer, [next, ...rest]: readonly Place[], lang: Language): Exclude<ActWords['listed'], undefined> {
  if (next === undefined || next.slot.day === null) return null
  const { day, startsAt, endsAt } = next.slot
  return { clock: clockWords({ day, startsAt, endsAt }, lang), where: whereOf(found, lang), more: rest.length }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
