import type { HubOnDay } from '../../hubs/index.ts'
import type { Session } from '../../activities/index.ts'

/** A public meeting in a place whose hub is only planned: the place is known, the house is not. */
export const isVenueUntold = ({ kind, room }: Pick<Session, 'kind' | 'room'>, { status }: Pick<HubOnDay, 'status'>): boolean =>
  kind === 'public_meeting' && room === null && status === 'planned'
