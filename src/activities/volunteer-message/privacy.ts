import type { PrivacyRegister } from '../../platform/privacy/index.ts'
import { messageRecord } from '../message-to-many/index.ts'

/** What the table of this sub-slice holds. */
export const volunteerMessagePrivacy: PrivacyRegister = {
  volunteer_message: messageRecord({
    what: {
      nb: 'Det som er skrevet til de frivillige, og hvem som sendte det',
      nn: 'Det som er skrive til dei frivillige, og kven som sende det',
      en: 'What has been written to volunteers, and who sent it',
    },
    keeps: {
      nb: '30 dager etter siste vakt den gjelder, eller etter at den ble sendt når det ikke er faste vakter',
      nn: '30 dagar etter siste vakt ho gjeld, eller etter at ho vart send når det ikkje er faste vakter',
      en: '30 days after the last shift it is about, or after it was sent where there are no fixed shifts',
    },
    of: ['need_id', 'shift_id'],
  }),
}
