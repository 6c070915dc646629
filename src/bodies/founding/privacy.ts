import type { PrivacyRegister } from '../../platform/privacy/index.ts'

/** Who came is on the paper of the meeting, and who was elected in its elections. */
export const foundingPrivacy: PrivacyRegister = {
  founding_meeting: 'nobody',
  founding_minutes: {
    about: 'staff',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'At du har godkjent eller rettet protokollen fra et stiftelsesmøte',
      nn: 'At du har godkjent eller retta protokollen frå eit skipingsmøte',
      en: 'That you have approved or corrected the minutes of a founding meeting',
    },
    purpose: {
      nb: 'At det kan etterprøves hvordan en forening ble til',
      nn: 'At det kan etterprøvast korleis ei foreining vart til',
      en: 'So that it can be checked how an association came to be',
    },
    keeps: {
      nb: 'Så lenge arkivloven krever',
      nn: 'Så lenge arkivlova krev',
      en: 'As long as the Archives Act requires',
    },
    columns: {
      body: 'nothing',
      version: 'nothing',
      lang: 'nothing',
      text: 'nothing',
      reason: 'nothing',
      checksum: 'nothing',
      approved_at: 'nothing',
      approved_by: 'pseudonym',
    },
  },
}
