import { performAct, type ActGiven, type Receipt } from '../people/index.ts'
import { databaseFault, type Db, type Tx } from '../platform/database/index.ts'
import { Fault, type FieldFault } from '../platform/http/errors.ts'
import type { Day, Instant } from '../platform/time/index.ts'
import { instantToWall } from '../platform/time/index.ts'
import { borrowerOf, horizonOf, lastDayFor, type Borrower } from './borrow-rule.ts'
import { claim, releaseUnproven, roomResource } from './claim.ts'
import { offered, type Span } from './room-time.ts'
import { roomTimes } from './room-times.ts'
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
  size: number
  borrower: Borrower
  /** A grown-up who answers for the key and the room is named. */
  hasAdult: boolean
}

/** How long a room is kept for somebody whose address has yet to be proven. */
const KEPT_FOR_PROOF = 30 * 60_000
/** Two who claim at the same moment may be ended by the database, one of them for the other's sake: then again. */
const AGAIN = new Set(['40P01', '40001', '23P01'])
const MOST_TRIES = 6

/**
 * The room is theirs at once where the rule allows it, or they are told what stands in the way: by the same function that offered the time.
 * Throws `conflict` when the time is not free, `invalid` with the field for too many, too early or nobody to answer for it.
 */
export async function borrowRoom(db: Db, given: NewBorrowing): Promise<Receipt> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await borrowOnce(db, given)
    } catch (error) {
      if (!AGAIN.has(databaseFault(error)?.code ?? '') || tries === MOST_TRIES) throw error
    }
  }
}

function borrowOnce(db: Db, given: NewBorrowing): Promise<Receipt> {
  const { hub, room, day, from, to, size, borrower, hasAdult, ...act } = given
  const content = JSON.stringify([hub.slug, room, day, from, to, size, borrower, act.person, act.helper ?? null])
  return performAct(db, { ...act, topic: `hub:${hub.slug}`, kind: KIND, needs: 'contact', content }, async (tx, made) => {
    const isHeld = (act.hold ?? []).length > 0 && !act.registeredBy
    const found = await admitted(tx, given)
    const resource = await roomResource(tx, { hubId: hub.id, key: room })
    await releaseUnproven(tx, resource.id, made.at)
    const { id } = await tx
      .insertInto('roomBooking')
      .values({
        actId: made.id,
        personId: made.personId,
        resourceId: resource.id,
        startsAt: new Date(found.span.start),
        endsAt: new Date(found.span.end),
        size,
        borrower: found.borrower,
        heldUntil: made.confirmed || isHeld ? null : new Date(made.at + KEPT_FOR_PROOF),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    // What looks like misuse keeps nobody from anything: it claims when staff let it through.
    if (!isHeld && !(await claim(tx, { resource, bookingId: id, span: found.span }))) throw taken()
    return `${KIND}:${id}`
  })
}

export const KIND = 'room'

async function admitted(tx: Tx, given: NewBorrowing): Promise<{ span: Span; borrower: Borrower }> {
  const { hub, room: key, day, from, to, size, at } = given
  const { day: today } = instantToWall(at)
  const borrower = await borrowerFor(tx, given)
  if (!given.hasAdult) throw refused('voksen', (t) => t.faults.needAdult)
  if (day < today || day > lastDayFor(borrower, today))
    throw refused('dag', (t) => t.faults.tooEarly(t.borrower[borrower], horizonOf(borrower)))
  const [found] = await roomTimes(tx, { hubId: hub.id, from: day, to: day, today, at, room: key })
  if (found === undefined)
    throw new Fault(
      'not-found',
      borrowSaid((t) => t.faults.noRoom),
    )
  const { room, days } = found
  if (room.capacity !== null && size > room.capacity) {
    const most = room.capacity
    throw refused('antall', (t, lang) => t.faults.tooMany(room.name[lang] ?? room.name.nb, most, size))
  }
  const span = offered(day, days[0]?.free ?? [], { from, to })
  if (span === null) throw taken()
  return { span, borrower }
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

type Lang = 'nb' | 'nn' | 'en'

function refused(field: FieldFault['field'], words: (t: BorrowTexts, lang: Lang) => string): Fault {
  const said = { nb: words(borrowTexts('nb'), 'nb'), nn: words(borrowTexts('nn'), 'nn'), en: words(borrowTexts('en'), 'en') }
  return new Fault('invalid', said, [{ field, message: said.nb }])
}

const taken = () =>
  new Fault(
    'conflict',
    borrowSaid((t) => t.faults.taken),
  )

/** Of a booking that waited: whether the room is theirs now. */
export async function claimLate(tx: Tx, bookingId: string, at: Instant): Promise<boolean> {
  const booking = await tx
    .selectFrom('roomBooking')
    .innerJoin('resource', 'resource.id', 'roomBooking.resourceId')
    .select(['resource.id', 'setUp', 'tidy', 'startsAt', 'endsAt'])
    .where('roomBooking.id', '=', bookingId)
    .executeTakeFirstOrThrow()
  await releaseUnproven(tx, booking.id, at)
  const span = { start: booking.startsAt.getTime(), end: booking.endsAt.getTime() }
  return span.start > at && (await claim(tx, { resource: booking, bookingId, span }))
}
