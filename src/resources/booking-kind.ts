import type { Act, ActKind, ActWords } from '../people/index.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import { show, type Language } from '../platform/content/localized.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { catalogueLanguage, fullDate } from '../platform/i18n/index.ts'
import { instantToWall, type Instant, type TownClock } from '../platform/time/index.ts'
import { claimLate, KIND } from './borrow-room.ts'
import { release } from './claim.ts'
import { roomPaths } from './paths.ts'
import { spanWords } from './room-time.ts'
import { borrowSaid, borrowTexts } from './texts.ts'

/** What a borrowed room means on a receipt: when, where, for how many, and giving it back. */
export const roomBookingKind = (clock: Pick<TownClock, 'now'>): ActKind => ({
  name: KIND,
  async describe(db, act, language) {
    const found = await bookingOf(db, act)
    return found === undefined ? gone(act) : wordsOf(found, catalogueLanguage(language), clock.now())
  },
  async mayCancel(db, act, at) {
    const found = await bookingOf(db, act)
    return found === undefined || found.startsAt.getTime() > at ? null : borrowSaid((t) => t.faults.begun)
  },
  async cancel(tx, act, at) {
    const found = await bookingOf(tx, act)
    if (found === undefined) return
    await release(tx, found.id, at)
    await end(tx, { id: found.id, because: 'given_back', at })
  },
  /** The address is proven, or staff have let it through. What was kept too long may be another's by now: the receipt then says so. */
  async confirm(tx, act, at) {
    const found = await bookingOf(tx, act)
    if (found === undefined) return
    const claimed = await tx
      .selectFrom('claim')
      .select('id')
      .where('bookingId', '=', found.id)
      .where('releasedAt', 'is', null)
      .executeTakeFirst()
    const isTheirs = claimed !== undefined || (await claimLate(tx, found.id, at))
    if (isTheirs)
      await tx.updateTable('roomBooking').set({ heldUntil: null, endedAt: null, endedBecause: null }).where('id', '=', found.id).execute()
    else await end(tx, { id: found.id, because: 'taken', at })
  },
  async suspend(tx, act) {
    const found = await bookingOf(tx, act)
    if (found !== undefined) await release(tx, found.id, clock.now())
  },
})

interface Ending {
  id: string
  because: 'given_back' | 'taken'
  at: Instant
}

async function end(tx: Tx, { id, because, at }: Ending): Promise<void> {
  await tx
    .updateTable('roomBooking')
    .set({ heldUntil: null, endedAt: new Date(at), endedBecause: because })
    .where('id', '=', id)
    .execute()
}

type Found = NonNullable<Awaited<ReturnType<typeof bookingOf>>>

const bookingOf = (db: Db, { id }: Pick<Act, 'id'>) =>
  db
    .selectFrom('roomBooking as booking')
    .innerJoin('resource', 'resource.id', 'booking.resourceId')
    .innerJoin('hub', 'hub.id', 'resource.hubId')
    .leftJoin('room', (join) => join.onRef('room.hubId', '=', 'hub.id').onRef('room.key', '=', 'resource.key').on(isShown('room')))
    .select(['booking.id', 'startsAt', 'endsAt', 'size', 'borrower', 'endedBecause', 'hub.slug', 'room.name', 'room.floor', 'resource.key'])
    .where('booking.actId', '=', id)
    .executeTakeFirst()

/** Its row went by the rule of keeping; the act goes the same night. */
const gone = ({ kind }: Act): ActWords => ({ heading: kind, done: '', hub: null, facts: [], cancel: null, cancelled: kind, isOver: true })

function wordsOf(found: Found, lang: Language, at: Instant): ActWords {
  const t = borrowTexts(lang).receipt
  const room = found.name === null ? t.roomGone : show(found.name, lang).text
  const { endedBecause: ended } = found
  const [start, end] = [found.startsAt.getTime(), found.endsAt.getTime()]
  const lost = ended === 'taken' || ended === 'unproven'
  const isOver = ended !== null || end <= at
  return {
    heading: lost ? t.notTheirs(room) : t.heading(room),
    done: lost ? t.doneLost : t.done,
    hub: found.slug,
    facts: [
      { term: t.when, text: `${capital(fullDate(instantToWall(start).day, lang))}, ${spanWords({ start, end }, lang)}` },
      { term: t.where, text: found.floor === null ? room : `${room}, ${show(found.floor, lang).text}` },
      { term: t.count, text: t.counted(found.size) },
      ...(lost ? [] : [{ term: t.key, text: t.keyRule }]),
    ],
    cancel: isOver || start <= at ? null : t.giveBack,
    cancelled: t.givenBack(room),
    on: start,
    isOver,
    onward: { path: roomPaths.rooms(found.slug), text: t.allRooms },
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
