import { isOfSensitiveOrganisation } from '../hubs/index.ts'
import type { Act, ActKind, ActWords } from '../people/index.ts'
import { show, type Language } from '../platform/content/localized.ts'
import { catalogueLanguage, clockTime } from '../platform/i18n/index.ts'
import { instantToWall, type Instant, type TownClock } from '../platform/time/index.ts'
import { claimLate, KIND } from './borrow-room.ts'
import { release } from './claim.ts'
import { datesAhead, loanOfAct, type Booking, type Loan } from './find-bookings.ts'
import { endBooking } from './give-back.ts'
import { programmeChanged } from './open-loan/open-loan.ts'
import { CALENDAR_PAGE, DATES_PAGE, roomPaths } from './paths.ts'
import { loanRentWords } from './rent.ts'
import { datesWords } from './room-time.ts'
import { borrowSaid, borrowTexts } from './texts.ts'

/** What a borrowed room means on a receipt: when, where, for how many, and giving it back. */
export const roomBookingKind = (clock: Pick<TownClock, 'now'>): ActKind => ({
  name: KIND,
  async describe(db, act, language) {
    const loan = await loanOfAct(db, act.id)
    if (loan === null) return gone(act)
    return { ...wordsOf(loan, catalogueLanguage(language), clock.now()), isSensitive: await isOfSensitiveOrganisation(db, act.id) }
  },
  async mayCancel(db, act, at) {
    const loan = await loanOfAct(db, act.id)
    return loan === null || datesAhead(loan, at).length > 0 ? null : borrowSaid((t) => t.faults.begun)
  },
  async cancel(tx, act, at) {
    const left = (await loanOfAct(tx, act.id))?.bookings.filter(({ ended, end }) => ended === null && end > at) ?? []
    for (const { id } of left) await endBooking(tx, { id, because: 'given_back', at })
  },
  /** The address is proven, or staff have let it through. What was kept too long may be another's by now: the receipt then says so. */
  async confirm(tx, act, at) {
    for (const { id, ended } of (await loanOfAct(tx, act.id))?.bookings ?? []) {
      if (ended === 'given_back' || ended === 'by_staff') continue
      const live = await tx.selectFrom('claim').select('id').where('bookingId', '=', id).where('releasedAt', 'is', null).executeTakeFirst()
      if (live === undefined && !(await claimLate(tx, id, at))) await endBooking(tx, { id, because: 'taken', at })
      else await tx.updateTable('roomBooking').set({ heldUntil: null, endedAt: null, endedBecause: null }).where('id', '=', id).execute()
    }
    await programmeChanged(tx, act.id)
  },
  async suspend(tx, act) {
    for (const { id } of (await loanOfAct(tx, act.id))?.bookings ?? []) await release(tx, id, clock.now())
    await programmeChanged(tx, act.id)
  },
})

/** Its row went by the rule of keeping; the act goes the same night. */
const gone = ({ kind }: Act): ActWords => ({ heading: kind, done: '', hub: null, facts: [], cancel: null, cancelled: kind, isOver: true })

function wordsOf(loan: Loan, lang: Language, at: Instant): ActWords {
  const t = borrowTexts(lang).receipt
  const { room: item, bookings } = loan
  const room = item === null ? t.roomGone : show(item.name, lang).text
  const theirs = bookings.filter(({ ended }) => ended === null)
  const isLost = theirs.length === 0 && bookings.some(({ ended }) => ended === 'taken' || ended === 'unproven')
  const ahead = datesAhead(loan, at)
  return {
    heading: isLost ? t.notTheirs(room) : theirs.length === 0 ? t.givenBack(room) : t.heading(room),
    done: isLost ? t.doneLost : theirs.length === 0 ? t.doneBack : t.done,
    hub: loan.hub,
    facts: factsOf(loan, lang, theirs),
    cancel: ahead.length === 0 ? null : bookings.length === 1 ? t.giveBack : t.giveBackAll,
    cancelled: t.givenBack(room),
    on: ahead[0]?.start ?? bookings.at(-1)?.start ?? null,
    listed:
      ahead[0] === undefined
        ? null
        : { clock: clockOf(ahead[0], lang), where: `${loan.hubName}, ${placeOf(loan, lang)}`, more: ahead.length - 1 },
    isOver: theirs.every(({ end }) => end <= at),
    calendar: ahead.length === 0 ? null : { page: CALENDAR_PAGE, text: t.calendar },
    change: bookings.length > 1 && ahead.length > 0 ? { page: DATES_PAGE, text: t.giveBackSome } : null,
    onward: { path: roomPaths.rooms(loan.hub), text: t.allRooms },
  }
}

function factsOf({ room, size, rent, bookings, open }: Loan, lang: Language, theirs: readonly Booking[]): { term: string; text: string }[] {
  const t = borrowTexts(lang).receipt
  const whenOf = (some: readonly Booking[]) => datesWords(some, lang)
  const ended = (...because: Booking['ended'][]) => bookings.filter(({ ended: why }) => why !== null && because.includes(why))
  const [back, lost] = [ended('given_back'), ended('taken', 'unproven')]
  const byStaff = ended('by_staff')
  return [
    ...(theirs.length === 0 ? [] : [{ term: t.when, text: whenOf(theirs) }]),
    ...(back.length === 0 ? [] : [{ term: t.back, text: whenOf(back) }]),
    ...(lost.length === 0 ? [] : [{ term: t.lost, text: whenOf(lost) }]),
    ...byStaff.map((one) => ({ term: t.byStaff, text: [whenOf([one]), ...(one.endReason === null ? [] : [one.endReason])].join('. ') })),
    { term: t.where, text: placeOf({ room }, lang) },
    { term: t.count, text: t.counted(size) },
    ...(theirs.length === 0 ? [] : [{ term: t.price, text: priceOf(theirs, rent, lang) }]),
    ...(open === null ? [] : [{ term: t.open, text: t.inProgramme(open) }]),
    ...(theirs.length === 0
      ? []
      : [{ term: t.key, text: [t.keyRule, ...(room?.keyRule ? [show(room.keyRule, lang).text] : [])].join(' ') }]),
  ]
}

function priceOf(theirs: readonly Booking[], rent: number | null, lang: Language): string {
  const words = loanRentWords(theirs, rent, lang)
  return (rent ?? 0) > 0 ? `${words}. ${borrowTexts(lang).rent.settled}` : words
}

function placeOf({ room }: Pick<Loan, 'room'>, lang: Language): string {
  if (room === null) return borrowTexts(lang).receipt.roomGone
  const name = show(room.name, lang).text
  return room.floor === null ? name : `${name}, ${show(room.floor, lang).text}`
}

const clockOf = ({ start, end }: Pick<Booking, 'start' | 'end'>, lang: Language) =>
  [start, end].map((at) => clockTime(instantToWall(at).minutes, lang)).join('–')
