import { checkRooms, draftRhythm, LONGEST_OF_PROPOSAL } from '../../activities/index.ts'
import { onwardFrom, standingOf } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { addDays } from '../../platform/time/index.ts'
import { findSuggestions, thingOf, type Suggestion } from '../../suggestions/index.ts'
import { aboutFields, asAsked } from '../activities/about-fields.ts'
import { typedRhythm } from '../activities/rhythm-fields.ts'
import { typedFrom } from '../form/typed-from.ts'
import { proposalHubs } from '../proposals/own-hubs.ts'
import type { Work } from '../work.ts'

/** The number of the suggestion that an activity is made of, sent along. */
export const FROM_SUGGESTION = 'innspill'

/** Days until the first date that is proposed: those who asked have time to hear of it. */
const NOTICE = 14
/** Evenings that are tried, from the first. */
const TRIED = [0, 1, 2, 3, 4, 5, 6]
const EVENING = { starts: '18:00', ends: '20:00' } as const

/** The suggestion to be made an activity of at this hub, where somebody answers it; null for what has ended or lies elsewhere now. */
export async function suggestionToSetUp(db: Db, work: Work, asked: string): Promise<Suggestion | null> {
  if (!/^[1-9]\d{0,8}$/.test(asked) || work.hub === null) return null
  const [found] = await findSuggestions(db, { number: Number(asked), hubs: await proposalHubs(db, work), onlyShown: true })
  if (found === undefined || found.hub !== work.hub.slug || found.withdrawnAt !== null) return null
  const thing = thingOf(found.number)
  const links = await onwardFrom(db, thing)
  const isLedOn = links.some(({ from, to }) => from.key === thing.key && from.kind === thing.kind && to?.kind === 'suggestion')
  return isLedOn || standingOf(thing, links, work.today).endedOn !== null ? null : found
}

/** The form of the activity with what was asked for, and the first evening from two weeks ahead when a room is free within the hours of the house. */
export async function draftOfSuggestion(db: Db, { title, text, audience }: Suggestion, work: Work): Promise<Typed> {
  const { rhythm, roomKey } = await firstFree(db, work)
  const item = {
    title: { nb: (title ?? '').slice(0, LONGEST_OF_PROPOSAL.title) },
    ...(text === null ? {} : { body: { nb: text.body } }),
    ...(roomKey === null ? {} : { roomKey }),
    audience,
    attend: 'not_announced',
  }
  return { ...typedFrom(aboutFields(work), asAsked(item)), ...(rhythm === null ? {} : typedRhythm(rhythm)) }
}

/** Where no room is free in a week of evenings, the first evening without one. */
async function firstFree(db: Db, { scope, today, now, rooms: [room] }: Work) {
  const evening = (k: number) => draftRhythm({ often: 'once', weekday: null, day: addDays(today, NOTICE + k), ...EVENING }, today)
  for (const k of room === undefined ? [] : TRIED) {
    const rhythm = evening(k)
    if (rhythm === null || room === undefined) continue
    const after = { key: 'forslag', rhythms: [rhythm], changes: [], roomKey: room.key }
    const { dates, otherRooms } = await checkRooms(db, { scope, before: null, after, today, at: now })
    if (dates.some(({ isOutside }) => isOutside)) continue
    const isTaken = dates.some(({ taken }) => taken.length > 0)
    const free = isTaken ? otherRooms[0] : room
    if (free !== undefined) return { rhythm, roomKey: free.key }
  }
  return { rhythm: evening(0), roomKey: null }
}
