import { performAct, type ActGiven, type Receipt } from '../people/index.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { Fault, type FieldFault } from '../platform/http/errors.ts'
import { fullDate, listOf } from '../platform/i18n/index.ts'
import type { Language as Lang, Localized } from '../platform/content/localized.ts'
import { addDays, instantToWall, type Day, type Instant } from '../platform/time/index.ts'
import { borrowerOf, horizonOf, lastDayFor, mayBorrowWeekly, type Borrower } from './borrow-rule.ts'
import { claim, releaseUnproven, roomResource } from './claim.ts'
import { openToAll, type Open } from './open-loan/open-loan.ts'
import { limitOf } from './room-limit.ts'
import { rentOf, rentWords } from './rent.ts'
import { offered, type Span } from './room-time.ts'
import { roomTimes, type RoomTimes } from './room-times.ts'
import { borrowSaid, borrowTexts, type BorrowTexts } from './texts.ts'

export interface NewBorrowing extends Pick<
  ActGiven,
  'person' | 'helper' | 'organisation' | 'channel' | 'registeredBy' | 'resident' | 'hold' | 'ticket' | 'key' | 'publicUrl' | 'at' | 'proven'
> {
  hub: { id: number; slug: string }
  /** Key of the room item. */
  room: string
  day: Day
  /** Wall minutes of the day; past 1440 is its night. */
  from: number
  to: number
  /** How many weeks in a row, the first with them. */
  weeks: number
  /** The dates that are free will do, where some are not. */
  onlyFree: boolean
  size: number
  borrower: Borrower
  /** A grown-up who answers for the key and the room is named. */
  hasAdult: boolean
  /** Others may come: it stands in the programme, by the organisation that borrows. */
  open?: Open | null
}

/** How long a room is kept for somebody whose address has yet to be proven. */
const KEPT_FOR_PROOF = 30 * 60_000

/**
 * The room is theirs at once where the rule allows it, or they are told what stands in the way: by the same function that offered the time.
 * Throws `conflict` when the time is not free, `invalid` with the field for too many, too early or nobody to answer for it.
 */
export function borrowRoom(db: Db, given: NewBorrowing): Promise<Receipt> {
  const { hub, room, day, from, to, weeks, onlyFree, size, borrower, hasAdult, open = null, ...act } = given
  const content = JSON.stringify([hub.slug, room, day, from, to, weeks, onlyFree, size, borrower, open, act.person, act.helper ?? null])
  return performAct(db, { ...act, topic: `hub:${hub.slug}`, kind: KIND, needs: 'contact', content }, async (tx, made) => {
    const isHeld = (act.hold ?? []).length > 0 && !act.registeredBy
    const found = await admitted(tx, given)
    const resource = await roomResource(tx, { hubId: hub.id, key: room })
    await releaseUnproven(tx, resource.id, made.at)
    const heldUntil = made.confirmed || isHeld ? null : new Date(made.at + KEPT_FOR_PROOF)
    const { borrower: as, rent } = found
    const row = { actId: made.id, personId: made.personId, resourceId: resource.id, size, borrower: as, rent, heldUntil }
    for (const span of found.spans) {
      const { id } = await tx
        .insertInto('roomBooking')
        .values({ ...row, startsAt: new Date(span.start), endsAt: new Date(span.end), occurrence: instantToWall(span.start).day })
        .returning('id')
        .executeTakeFirstOrThrow()
      // What looks like misuse keeps nobody from anything: it claims when staff let it through.
      if (!isHeld && !(await claim(tx, { resource, holder: { bookingId: id }, span }))) throw taken()
    }
    if (open !== null) await openToAll(tx, { actId: made.id, open, today: instantToWall(made.at).day })
    return `${KIND}:${made.id}`
  })
}

export const KIND = 'room'

/** What of it can be had, by the order, the room's limit and the hours that are free, and what an hour of it costs them. */
async function admitted(tx: Tx, given: NewBorrowing): Promise<{ spans: Span[]; borrower: Borrower; rent: number | null }> {
  const { hub, room: key, day, weeks, size, at } = given
  const { day: today } = instantToWall(at)
  const borrower = await borrowerFor(tx, given)
  const last = addDays(day, 7 * (weeks - 1))
  if (given.open && !given.organisation) throw refused('apent', (t) => t.faults.openNeedsSender)
  // Whether it is commercial hangs on it, and nobody else can say.
  if (given.open?.price === null && borrower === 'business') throw refused('pris', (t) => t.faults.needPrice)
  if (!given.hasAdult) throw refused('voksen', (t) => t.faults.needAdult)
  if (weeks > 1 && !mayBorrowWeekly(borrower)) throw refused('uker', (t) => t.faults.notWeekly)
  if (day < today || last > lastDayFor(borrower, today))
    throw refused(weeks > 1 ? 'uker' : 'dag', (t) => t.faults.tooEarly(t.borrower[borrower], horizonOf(borrower)))
  const rooms = await roomTimes(tx, { hubId: hub.id, from: day, to: last, today, at })
  const wanted = rooms.find(({ room }) => room.key === key)
  if (wanted === undefined)
    throw new Fault(
      'not-found',
      borrowSaid((t) => t.faults.noRoom),
    )
  const { name } = wanted.room
  const limit = limitOf(wanted.room)
  if (limit !== null && size > limit.most)
    throw refused('antall', (t, lang) => t.faults[limit.isFire ? 'tooManyForFire' : 'tooMany'](name[lang] ?? name.nb, limit.most, size))
  const rent = rentOf(wanted.room, borrower)
  // Chosen as one who pays less: nobody learns from the receipt what it costs.
  if (borrower !== given.borrower && (rent ?? 0) > (rentOf(wanted.room, given.borrower) ?? 0))
    throw refused('laner', (t, lang) => t.faults.paysMore(t.borrower[borrower], rentWords(rent, lang)))
  return { spans: spansOf(given, wanted, rooms), borrower, rent }
}

/** Of the dates asked for those that are free; all of them, unless it was said that some will do. Throws `conflict`. */
function spansOf(given: NewBorrowing, wanted: RoomTimes, rooms: readonly RoomTimes[]): Span[] {
  const dates = Array.from({ length: given.weeks }, (_, k) => addDays(given.day, 7 * k))
  const freeIn = ({ days }: RoomTimes) =>
    dates.map((date) => ({ date, span: offered(date, days.find(({ day }) => day === date)?.free ?? [], given) }))
  const found = freeIn(wanted)
  const spans = found.flatMap(({ span }) => (span === null ? [] : [span]))
  if (spans.length === given.weeks || (given.onlyFree && spans.length > 0)) return spans
  const lost = found.flatMap(({ date, span }) => (span === null ? [date] : []))
  const others = rooms.filter(
    (one) => one !== wanted && (limitOf(one.room)?.most ?? given.size) >= given.size && freeIn(one).every(({ span }) => span !== null),
  )
  throw conflict(lost, { isPart: spans.length > 0, others: others.map(({ room }) => room.name) })
}

async function borrowerFor(tx: Tx, { organisation, borrower }: NewBorrowing): Promise<Borrower> {
  if (!organisation) return borrower
  const { kind } = await tx
    .selectFrom('organisation')
    .select('kind')
    .where('id', '=', organisation.organisationId)
    .executeTakeFirstOrThrow()
  return borrowerOf(kind)
}

function refused(field: FieldFault['field'], words: (t: BorrowTexts, lang: Lang) => string): Fault {
  const said = { nb: words(borrowTexts('nb'), 'nb'), nn: words(borrowTexts('nn'), 'nn'), en: words(borrowTexts('en'), 'en') }
  return new Fault('invalid', said, [{ field, message: said.nb }])
}

/** Somebody else has it, or it is out of use: whose it is can be asked for. */
export class RoomTaken extends Fault {}

const taken = () =>
  new RoomTaken(
    'conflict',
    borrowSaid((t) => t.faults.taken),
  )

/** Says which dates are not free, whether the others can be had, and which rooms are free on all of them. */
function conflict(lost: readonly Day[], { isPart, others }: { isPart: boolean; others: readonly Localized[] }): Fault {
  const words = (lang: Lang) => {
    const t = borrowTexts(lang).faults
    const rooms = others.map((name) => name[lang] ?? name.nb)
    return [
      isPart
        ? t.takenSome(
            listOf(
              lost.map((date) => fullDate(date, lang)),
              lang,
            ),
          )
        : t.taken,
      ...(rooms.length === 0 ? [] : [t.otherRooms(listOf(rooms, lang))]),
    ].join(' ')
  }
  const says = { nb: words('nb'), nn: words('nn'), en: words('en') }
  return new RoomTaken('conflict', says, isPart ? [{ field: 'hopp', message: says.nb }] : [])
}

/** Of a booking that waited: whether the room is theirs now. */
export async function claimLate(tx: Tx, bookingId: string, at: Instant): Promise<boolean> {
  const booking = await tx
    .selectFrom('roomBooking')
    .innerJoin('resource', 'resource.id', 'roomBooking.resourceId')
    .select(['resource.hubId', 'resource.key', 'startsAt', 'endsAt'])
    .where('roomBooking.id', '=', bookingId)
    .where('resource.hubId', 'is not', null)
    .$narrowType<{ hubId: number }>()
    .executeTakeFirstOrThrow()
  const resource = await roomResource(tx, booking)
  await releaseUnproven(tx, resource.id, at)
  const span = { start: booking.startsAt.getTime(), end: booking.endsAt.getTime() }
  return span.start > at && (await claim(tx, { resource, holder: { bookingId }, span }))
}
