import type { PrivacyRegister } from '../platform/privacy/index.ts'

/** What is known of services is of nobody. */
export const appointmentsPrivacy: PrivacyRegister = {
  service: 'nobody',
  service_place: 'nobody',
}
