import type { PrivacyRegister } from '../../platform/privacy/index.ts'

/** What the tables of this sub-slice hold. */
export const hostMessagePrivacy: PrivacyRegister = {
  host_message: {
    about: 'staff',
    what: {
      nb: 'Det verter har skrevet til dem som er påmeldt, og hvem som sendte det',
      nn: 'Det vertar har skrive til dei som er påmelde, og kven som sende det',
      en: 'What hosts have written to those who have signed up, and who sent it',
    },
    purpose: {
      nb: 'At beskjeden står på kvitteringen til dem den gjelder, og at det kan ses hvem som skrev den',
      nn: 'At meldinga står på kvitteringa til dei ho gjeld, og at det kan sjåast kven som skreiv henne',
      en: 'So that it stands on the receipts of those it is for, and it can be seen who wrote it',
    },
    basis: 'task',
    keeps: {
      nb: '30 dager etter den siste datoen den gjelder',
      nn: '30 dagar etter den siste datoen ho gjeld',
      en: '30 days after the last date that it is about',
    },
    isPublic: false,
    columns: {
      id: 'nothing',
      send_key: 'nothing',
      activity_id: 'nothing',
      session_id: 'nothing',
      reaches: 'nothing',
      text: 'staff',
      told: 'nothing',
      sent_at: 'nothing',
      sent_by: 'pseudonym',
    },
  },
}
