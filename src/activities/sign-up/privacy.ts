import type { PrivacyRegister } from '../../platform/privacy/index.ts'

/** Who has signed up for what. */
export const signUpPrivacy: PrivacyRegister = {
  sign_up: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Hva du har meldt deg på, for hvor mange, og om du har plass, venter eller er spurt',
      nn: 'Kva du har meldt deg på, for kor mange, og om du har plass, ventar eller er spurd',
      en: 'What you have signed up for, for how many, and whether you have a place, wait or have been asked',
    },
    purpose: {
      nb: 'At det er plass til dem som kommer, og at du får beskjed',
      nn: 'At det er plass til dei som kjem, og at du får melding',
      en: 'So that there is room for those who come, and you are told',
    },
    keeps: {
      nb: '30 dager etter datoen, eller etter at du meldte deg av',
      nn: '30 dagar etter datoen, eller etter at du melde deg av',
      en: '30 days after the date, or after you cancelled',
    },
    columns: {
      id: 'pseudonym',
      act_id: 'pseudonym',
      person_id: 'pseudonym',
      activity_id: 'nothing',
      session_id: 'nothing',
      size: 'nothing',
      together: 'nothing',
      arrived: 'nothing',
      seated: 'nothing',
      offered: 'nothing',
      reply_by: 'nothing',
      held_until: 'nothing',
      ended_at: 'nothing',
      ended_because: 'nothing',
    },
  },
}
