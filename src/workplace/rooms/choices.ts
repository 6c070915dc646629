import { roomsOnDay, type HubOnDay } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { daysBetween, typedDay, type Day } from '../../platform/time/index.ts'
import { MOST_DAYS, roomTimes, type RoomDay, type RoomTimes } from '../../resources/index.ts'
import type { Counter } from '../counter/counter.ts'

/** The rooms of the desk's hubs, as they are chosen in a list. */
export async function roomChoices(db: Db, counter: Counter): Promise<{ value: string; label: string; group: string }[]> {
  const { work } = counter
  const lists = await Promise.all(
    hubsServed(counter).map(async (hub) => {
      const rooms = await roomsOnDay(db, hub.id, { day: work.today })
      return rooms.map(({ key, name }) => ({ value: `${hub.slug}.${key}`, label: show(name, work.lang).text, group: hub.short }))
    }),
  )
  return lists.flat()
}

export interface ChosenRoom {
  hub: HubOnDay
  room: RoomTimes['room']
  on: RoomDay
}

/** What was chosen, on the day; null for a room that is not there, or is at a hub that the desk does not serve. */
export async function roomChosen(db: Db, counter: Counter, { value, day }: { value: string; day: Day }): Promise<ChosenRoom | null> {
  const { work } = counter
  const [slug, room = ''] = value.split('.')
  const hub = hubsServed({ ...counter, hub: null }).find((one) => one.slug === slug)
  if (hub === undefined) return null
  const [found] = await roomTimes(db, { hubId: hub.id, from: day, to: day, today: work.today, at: work.now, room })
  const [on] = found?.days ?? []
  return found === undefined || on === undefined ? null : { hub, room: found.room, on }
}

/** A day as it is said on the phone, if rooms are lent on it at all. */
export function dayToBorrow(text: string, today: Day): Day | null {
  const day = typedDay(text, today)
  return day !== null && day >= today && daysBetween(today, day) <= MOST_DAYS ? day : null
}

function hubsServed({ work, hub, switcher }: Counter): readonly HubOnDay[] {
  const served = new Set(switcher.hubs.map(({ slug }) => slug))
  return work.hubs.filter(({ slug }) => served.has(slug) && (hub === null || slug === hub))
}
