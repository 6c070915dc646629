import { show, type Language } from '../platform/content/localized.ts'
import type { Db } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import { listOf, type Said } from '../platform/i18n/index.ts'
import { addDays, dayNumber, wallToInstant, type Day, type Instant } from '../platform/time/index.ts'
import { borrowTexts, usesOf, useWords, withBuffers, type Borrower, type RoomTaken, type RoomTimes } from '../resources/index.ts'
import { roomConflictTexts } from './room-conflict-texts.ts'
import { roomParties, type RoomParty } from './room-parties.ts'

interface Wanted {
  hubId: number
  room: RoomTimes['room']
  day: Day
  from: number
  to: number
  weeks: number
  borrower: Borrower
  at: Instant
}

/** The same refusal with both parties of the clash in its words. */
export async function withParties(db: Db, refusal: RoomTaken, wanted: Wanted): Promise<Fault> {
  const parties = await roomConflict(db, wanted)
  if (parties === null) return refusal
  const both = (lang: Language) => `${refusal.says[lang]} ${parties[lang]}`
  return new Fault(refusal.fault, { nb: both('nb'), nn: both('nn'), en: both('en') }, refusal.fields)
}

/**
 * Both parties of a clash, and why one of them keeps the room: what stands in the programme by its name, others by where they stand in the order
 * and never by who they are. Null when nobody has it.
 */
async function roomConflict(db: Db, wanted: Wanted): Promise<Said | null> {
  const { hubId, room, borrower, at } = wanted
  const spans = datesOf(wanted)
  const [first, last] = [spans[0], spans.at(-1)]
  if (first === undefined || last === undefined) return null
  const uses = await usesOf(db, { hubId, from: first.start, to: last.end, at })
  const theirs = uses.filter(
    ({ room: key, claimed }) => key === room.key && spans.some(({ start, end }) => claimed.start < end && claimed.end > start),
  )
  if (theirs.length === 0) return null
  const partyOf = await roomParties(db, theirs)
  const words = (lang: Language) => {
    const t = roomConflictTexts(lang)
    const said = theirs.slice(0, 5).map((use) => ({ by: who(partyOf(use), lang), when: useWords(use.used, lang) }))
    const [taken, shut] = [said.filter(({ by }) => by !== null), said.filter(({ by }) => by === null)]
    const list = (some: typeof said) =>
      listOf(
        some.map(({ by, when }) => (by === null ? when : `${by} ${when}`)),
        lang,
      )
    return [
      ...(shut.length === 0 ? [] : [t.outOfUse(list(shut))]),
      ...(taken.length === 0 ? [] : [t.taken(list(taken), borrowTexts(lang).borrower[borrower].toLowerCase())]),
    ].join(' ')
  }
  return { nb: words('nb'), nn: words('nn'), en: words('en') }
}

/** Null: nobody, it is out of use. */
function who(party: RoomParty | null, lang: Language): string | null {
  if (party === null || 'block' in party) return null
  if ('appointment' in party) return roomConflictTexts(lang).appointment
  if ('title' in party) return `«${show(party.title, lang).text}»`
  return party.open === null ? borrowTexts(lang).borrower[party.borrower].toLowerCase() : `«${party.open}»`
}

function datesOf({ room, day, from, to, weeks }: Wanted) {
  return Array.from({ length: weeks }, (_, k) => {
    const number = dayNumber(addDays(day, 7 * k))
    const span = { start: wallToInstant(number, from), end: wallToInstant(number, to) }
    return withBuffers(span, { setUp: room.setUp ?? 0, tidy: room.tidy ?? 0 })
  })
}
