import { roomParties } from '../../activities/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { roomTimes, spanOfHours, spanWords, useWords, usesOf, type RoomHoursItem } from '../../resources/index.ts'
import { partyWords } from '../activities/party-words.ts'
import type { Work } from '../work.ts'

/** Why the hours cannot be had: who has the room, and when it is free that day. Null when nobody is in the way. */
export async function inTheWay(db: Db, work: Work, hours: RoomHoursItem): Promise<string | null> {
  const { hub, now, lang, t } = work
  if (hub === null) return null
  const { start, end } = spanOfHours(hours)
  const uses = (await usesOf(db, { hubId: hub.id, from: start, to: end, at: now })).filter(
    ({ room, by }) => room === hours.room && !('booking' in by && by.booking === hours.key) && !('block' in by && by.block === hours.key),
  )
  if (uses.length === 0) return null
  const partyOf = await roomParties(db, uses)
  const room = work.rooms.find(({ key }) => key === hours.room)
  const said = uses.slice(0, 5).map((use) => `${useWords(use.used, lang)} (${partyWords(partyOf(use), work)})`)
  const [free] = await roomTimes(db, { hubId: hub.id, from: hours.day, to: hours.day, today: work.today, at: now, room: hours.room })
  const spans = free?.days[0]?.free ?? []
  const words = t.roomDay.inTheWay(room === undefined ? hours.room : show(room.name, lang).text, listOf(said, lang))
  return spans.length === 0
    ? words
    : `${words} ${t.roomDay.freeThen(
        listOf(
          spans.map((span) => spanWords(span, lang)),
          lang,
        ),
      )}`
}
