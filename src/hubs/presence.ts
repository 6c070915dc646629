import { hasSurelyCome, type Day, type ImpreciseDate } from '../platform/time/index.ts'

export type PresenceState = 'in_service' | 'coming' | 'over'

/** Whether a provider is met at a hub on a day. Known to a year only: «coming» until the year is out. */
export function presenceOn(presence: ImpreciseDate & { validTo: Day | null }, day: Day): PresenceState {
  if (presence.validTo !== null && presence.validTo < day) return 'over'
  return hasSurelyCome(presence, day) ? 'in_service' : 'coming'
}
