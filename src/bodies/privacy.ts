import type { PrivacyRegister } from '../platform/privacy/index.ts'
import { draftPrivacy } from './draft/index.ts'
import { electionPrivacy } from './election/index.ts'
import { foundingPrivacy } from './founding/index.ts'
import { nominationPrivacy } from './nomination/index.ts'
import { reminderPrivacy } from './reminder/index.ts'
import { seatPrivacy } from './seat/index.ts'

/** What is told of a body names nobody; who would like to sit is seen in the closed room alone. */
export const bodiesPrivacy: PrivacyRegister = {
  body: 'nobody',
  body_place: 'nobody',
  body_end_told: 'nobody',
  ...nominationPrivacy,
  ...draftPrivacy,
  ...electionPrivacy,
  ...foundingPrivacy,
  ...reminderPrivacy,
  ...seatPrivacy,
}
