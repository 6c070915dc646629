import type { PrivacyRegister } from '../platform/privacy/index.ts'

/** Notices and agendas of bodies; nobody is named in them. */
export const meetingsPrivacy: PrivacyRegister = { body_meeting: 'nobody', agenda_item: 'nobody' }
