import type { PrivacyRegister } from '../platform/privacy/index.ts'

/** What the council and its committees have treated; nobody is named in it. */
export const casesPrivacy: PrivacyRegister = {
  organ: 'nobody',
  political_case: 'nobody',
  political_case_place: 'nobody',
  hearing: 'nobody',
  statement: 'nobody',
  referral: 'nobody',
}
