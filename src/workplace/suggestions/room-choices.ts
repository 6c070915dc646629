import { detailsOnDay } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Suggestion } from '../../suggestions/index.ts'
import type { Work } from '../work.ts'
import type { RoomChoice } from './read-step.ts'

/** The rooms of the hub that a suggestion is of, as everybody calls them. */
export async function roomChoices(db: Db, { hubs, today }: Work, { hub }: Pick<Suggestion, 'hub'>): Promise<RoomChoice[]> {
  const of = hubs.find(({ slug }) => slug === hub)
  if (of === undefined) return []
  const { rooms } = await detailsOnDay(db, of.id, { day: today })
  return rooms.map(({ key, name }) => ({ key, name: show(name, 'nb').text }))
}
