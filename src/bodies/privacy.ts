import type { PrivacyRegister } from '../platform/privacy/index.ts'

/** What is told of a body; nobody is named in it. */
export const bodiesPrivacy: PrivacyRegister = { body: 'nobody', body_place: 'nobody' }
