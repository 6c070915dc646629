import { roomParties, type RoomParty } from '../../activities/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { addDays, dayNumber, wallToInstant, type Day, type Instant } from '../../platform/time/index.ts'
import { borrowTexts, usesOf, useWords, withBuffers, type Borrower, type RoomTimes } from '../../resources/index.ts'
import { roomPageTexts } from './texts.ts'

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

/**
 * Both parties of a clash, and why one of them keeps the room: what stands in the programme by its name, others by where they stand in the order
 * and never by who they are. Null when nobody has it.
 */
export async function inTheWay(db: Db, wanted: Wanted, lang: Language): Promise<string | null> {
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
  const t = roomPageTexts(lang)
  const said = theirs.slice(0, 5).map((use) => `${who(partyOf(use), lang)} ${useWords(use.used, lang)}`)
  return t.inTheWay(listOf(said, lang), borrowTexts(lang).borrower[borrower].toLowerCase())
}

function who(party: RoomParty | null, lang: Language): string {
  if (party === null || 'block' in party) return roomPageTexts(lang).outOfUse
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
