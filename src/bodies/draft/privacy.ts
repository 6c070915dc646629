import type { PrivacyRegister } from '../../platform/privacy/index.ts'

export const draftPrivacy: PrivacyRegister = {
  body_draft: {
    about: 'staff',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'At du har begynt å sette opp et organ, og når det sist ble endret',
      nn: 'At du har byrja å setje opp eit organ, og når det sist vart endra',
      en: 'That you have begun to set up a body, and when it was last changed',
    },
    purpose: {
      nb: 'At du eller en kollega kan gjøre det ferdig en annen dag',
      nn: 'At du eller ein kollega kan gjere det ferdig ein annan dag',
      en: 'So that you or a colleague can finish it another day',
    },
    keeps: {
      nb: '90 dager etter siste endring',
      nn: '90 dagar etter siste endring',
      en: '90 days after the last change',
    },
    columns: { id: 'nothing', typed: 'nothing', started_by: 'pseudonym', changed_at: 'nothing', body: 'nothing' },
  },
}
