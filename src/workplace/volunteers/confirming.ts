import { isDone, type VolunteerLine } from '../../activities/index.ts'
import type { OpenedNeed } from './need-target.ts'

/** The field for somebody's hours at a shift. */
export const hoursField = ({ volunteerId, shiftId }: VolunteerLine) => `timer-${volunteerId.slice(0, 8)}-${shiftId}`

/** Once it has begun, and nobody works without the certificate that is required. */
export const mayConfirm = ({ work, item }: OpenedNeed, { slot, checkSeenOn, waits }: VolunteerLine): boolean =>
  isDone(slot, work.now) && !waits && (!item.policeCheck || checkSeenOn !== null)
