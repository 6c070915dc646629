import type { PrivacyRegister } from '../../platform/privacy/index.ts'
import { messageRecord } from '../message-to-many/index.ts'

/** What the tables of this sub-slice hold. */
export const hostMessagePrivacy: PrivacyRegister = {
  host_message: messageRecord({
    what: {
      nb: 'Det verter har skrevet til dem som er påmeldt, og hvem som sendte det',
      nn: 'Det vertar har skrive til dei som er påmelde, og kven som sende det',
      en: 'What hosts have written to those who have signed up, and who sent it',
    },
    keeps: {
      nb: '30 dager etter den siste datoen den gjelder',
      nn: '30 dagar etter den siste datoen ho gjeld',
      en: '30 days after the last date that it is about',
    },
    of: ['activity_id', 'session_id', 'reaches'],
  }),
}
