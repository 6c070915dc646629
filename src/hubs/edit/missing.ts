import { addDays, type Day } from '../../platform/time/index.ts'
import type { Facility } from '../queries/details-on-day.ts'
import { areHoursTold, type OwnersHours, type HubPicture } from '../picture.ts'
import { outcomeOf } from '../outcome.ts'

/** What somebody should see to at a hub. */
export interface Missing {
  /** Names of those whose hours nobody has told; null is the house. */
  hours: readonly (string | null)[]
  /** Kinds of facilities that nobody has checked for a year. */
  facilities: readonly string[]
  /** Titles of what was planned and should have happened by now. */
  milestones: readonly string[]
  address: boolean
  phone: boolean
}

const STALE_AFTER_DAYS = 365

export function missingAt({ hub, house, presences }: HubPicture, facilities: readonly Facility[], today: Day): Missing {
  const open = hub.status === 'open'
  const untold = ({ announced }: OwnersHours) => !areHoursTold(announced)
  return {
    hours: [
      ...(open && untold(house) ? [null] : []),
      ...presences.filter(({ state, hours }) => state === 'in_service' && untold(hours)).map(({ provider }) => provider.name),
    ],
    facilities: facilities
      .filter(({ checkedOn }) => checkedOn === null || checkedOn < addDays(today, -STALE_AFTER_DAYS))
      .map(({ kind }) => kind),
    milestones: hub.milestones
      .filter((one) => one.state === 'planned' && one.latest < today && outcomeOf(one, hub.milestones) === null)
      .map(({ title }) => title.nb),
    address: open && (hub.location?.street ?? null) === null,
    phone: open && hub.phone === null,
  }
}
