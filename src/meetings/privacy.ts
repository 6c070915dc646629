import type { PrivacyRegister } from '../platform/privacy/index.ts'
import { paperPrivacy } from './paper/index.ts'

/** Notices and agendas of bodies; nobody is named in them. */
export const meetingsPrivacy: PrivacyRegister = { ...paperPrivacy, body_meeting: 'nobody', agenda_item: 'nobody' }
