import type { Context } from 'hono'
import { checkRooms, roomParties, type Placed, type RoomCheck, type RoomParty } from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { limitOf, type RoomUse } from '../../resources/index.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'
import { OUTSIDE, ROOM_KEY, WITHOUT_ROOM } from './room-fields.ts'

/** What the rooms say to a change of dates, with whom each is taken by. */
export interface RoomAnswer extends RoomCheck {
  partyOf(use: RoomUse): RoomParty | null
}

interface Change {
  before: Placed | null
  after: Placed
}

export async function answerOfRooms(c: Context<Env>, work: Work, change: Change): Promise<RoomAnswer> {
  const { db } = c.get('deps')
  const check = await checkRooms(db, { ...change, scope: work.scope, today: work.today, at: work.now })
  const partyOf = await roomParties(
    db,
    check.dates.flatMap(({ taken }) => taken),
  )
  return { ...check, partyOf }
}

/** Why it cannot be saved like this: too many for the room, taken dates that nobody has said yes to, hours of the house without a reason. */
export function roomErrors(answer: RoomAnswer, typed: Typed, { work, after }: { work: Work; after: Placed }): FormError[] {
  const { faults: t } = work.t.roomChoice
  if (answer.tooSmall !== null) return [{ field: ROOM_KEY.name, text: tooSmallWords(answer.tooSmall, work) }]
  const { outsideHours } = after
  if (outsideHours !== undefined && outsideHours.length > OUTSIDE.most)
    return [{ field: OUTSIDE.name, text: work.t.faults.tooLong(OUTSIDE.most) }]
  const isTaken = answer.dates.some(({ taken }) => taken.length > 0) && lineOf(typed, WITHOUT_ROOM) === ''
  const isOutside = answer.dates.some((date) => date.isOutside) && outsideHours === undefined
  return [...(isTaken ? [{ field: WITHOUT_ROOM, text: t.taken }] : []), ...(isOutside ? [{ field: OUTSIDE.name, text: t.outside }] : [])]
}

function tooSmallWords({ room, seats }: NonNullable<RoomCheck['tooSmall']>, { t, lang }: Work): string {
  const limit = limitOf(room)
  const words = limit?.isFire === true ? t.roomChoice.faults.tooSmallForFire : t.roomChoice.faults.tooSmall
  return words(show(room.name, lang).text, limit?.most ?? seats, seats)
}

/** The reason that was typed, where one was asked for; else what is kept. */
export function withReason<T extends Placed>(item: T, typed: Typed): T {
  const line = lineOf(typed, OUTSIDE.name)
  return line === '' ? item : { ...item, outsideHours: line }
}
