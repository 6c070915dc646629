import type { PrivacyRegister } from '../platform/privacy/index.ts'
import { hostMessagePrivacy } from './host-message/index.ts'
import { proposalPrivacy } from './proposal/index.ts'
import { meetingPrivacy } from './public-meeting/index.ts'
import { signUpPrivacy } from './sign-up/index.ts'
import { volunteerMessagePrivacy } from './volunteer-message/index.ts'
import { volunteerPrivacy } from './volunteer/index.ts'

/** What happens, when and by whom as role or organisation: a substitute host is a role or a club, never a person's name. */
export const activitiesPrivacy: PrivacyRegister = {
  activity: 'nobody',
  activity_organiser: 'nobody',
  session: 'nobody',
  session_was: 'nobody',
  calendar_source: 'nobody',
  calendar_source_event: 'nobody',
  ...signUpPrivacy,
  ...hostMessagePrivacy,
  ...proposalPrivacy,
  ...meetingPrivacy,
  ...volunteerPrivacy,
  ...volunteerMessagePrivacy,
}
