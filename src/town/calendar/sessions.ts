import { sessionsIn } from '../../activities/index.ts'
import { sessionEvent } from '../activities/calendar.ts'
import type { CalendarSource } from './calendar-line.ts'
import { followedSlugs } from './followed.ts'
import { isOfSensitive } from './sensitive.ts'

/** What happens at the houses that are followed, and what the followed providers stand behind anywhere. */
export const followedSessions: CalendarSource = async (asked) => {
  const { db, span, picture } = asked
  const { houses, providers } = await followedSlugs(asked)
  const filters = [...houses.map((hub) => ({ hub })), ...providers.map((provider) => ({ provider }))]
  const found = await Promise.all(filters.map((filter) => sessionsIn(db, { filter: { ...span, ...filter }, known: picture.day })))
  return found.flat().map((session) => ({ ...sessionEvent(session, asked), isSensitive: isOfSensitive(session, picture) }))
}
