import type { PrivacyRegister } from '../../platform/privacy/index.ts'

/** What the table of this sub-slice holds. */
export const volunteerMessagePrivacy: PrivacyRegister = {
  volunteer_message: {
    about: 'staff',
    what: {
      nb: 'Det som er skrevet til de frivillige, og hvem som sendte det',
      nn: 'Det som er skrive til dei frivillige, og kven som sende det',
      en: 'What has been written to volunteers, and who sent it',
    },
    purpose: {
      nb: 'At beskjeden står på kvitteringen til dem den gjelder, og at det kan ses hvem som skrev den',
      nn: 'At meldinga står på kvitteringa til dei ho gjeld, og at det kan sjåast kven som skreiv henne',
      en: 'So that it stands on the receipts of those it is for, and it can be seen who wrote it',
    },
    basis: 'task',
    keeps: {
      nb: '30 dager etter siste vakt den gjelder, eller etter at den ble sendt når det ikke er faste vakter',
      nn: '30 dagar etter siste vakt ho gjeld, eller etter at ho vart send når det ikkje er faste vakter',
      en: '30 days after the last shift it is about, or after it was sent where there are no fixed shifts',
    },
    isPublic: false,
    columns: {
      id: 'nothing',
      send_key: 'nothing',
      need_id: 'nothing',
      shift_id: 'nothing',
      text: 'staff',
      told: 'nothing',
      sent_at: 'nothing',
      sent_by: 'pseudonym',
    },
  },
}
