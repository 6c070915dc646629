import { precisionOf, type Day } from '../platform/time/index.ts'
import type { HubPicture, OwnersHours } from './picture.ts'

/** The day a hub opens, when it is still to come and the day is known. */
export function openingDay({ hub: { status, opening } }: HubPicture, today: Day): Day | null {
  if (status !== 'planned' || !opening || precisionOf(opening) !== 'day') return null
  return opening.earliest >= today ? opening.earliest : null
}

/** The hours of the house; of one that is to come on a known day, what is announced as if it had opened on it. */
export function houseFromOpening(hub: HubPicture, today: Day): OwnersHours {
  const opens = openingDay(hub, today)
  if (opens === null) return hub.house
  const { announced } = hub.house
  return { announced: { ...announced, rules: { ...announced.rules, inUse: [{ from: opens, to: null }] } }, example: null }
}
