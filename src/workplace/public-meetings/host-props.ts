import type { AnswerCount, AttendeeList, HostQuestion } from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { activitiesAt } from '../activities/activity-target.ts'
import type { OpenedMeeting } from './meeting-target.ts'

/** What the host's page shows. */
export interface HostProps extends OpenedMeeting {
  questions: readonly HostQuestion[]
  wishes: readonly AnswerCount[]
  counts: AttendeeList['counts']
  typed: Typed
  errors: readonly FormError[]
  /** Words of the receipt of what was just typed in from paper. */
  code: string | null
}

/** Where all acts of the page are sent. */
export const hostAction = ({ opened, meeting }: OpenedMeeting) =>
  activitiesAt(opened.work, `/${opened.key}/mote/${meeting.session.occurrence}`)
