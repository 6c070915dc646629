import type { PrivacyRegister } from '../../platform/privacy/index.ts'
import { ofResidents } from '../persons/privacy.ts'

/** That somebody was met; whom, stands with the act. No kind or number of any proof of identity is kept. */
export const metPrivacy: PrivacyRegister = {
  met_in_person: {
    ...ofResidents,
    basis: 'security',
    what: {
      nb: 'At du har vist hvem du er i skranken, på hvilken måte og når. Ikke noe fra legitimasjonen.',
      nn: 'At du har vist kven du er i skranken, på kva måte og når. Ikkje noko frå legitimasjonen.',
      en: 'That you have shown who you are at the desk, in what way and when. Nothing of the proof of identity.',
    },
    purpose: {
      nb: 'At du uten elektronisk ID kan gjøre det som krever at vi vet hvem du er',
      nn: 'At du utan elektronisk ID kan gjere det som krev at vi veit kven du er',
      en: 'So that without an electronic ID you can do what we must know who does',
    },
    keeps: {
      nb: 'Ett år, eller til 30 dager etter at det er trukket tilbake',
      nn: 'Eitt år, eller til 30 dagar etter at det er trekt tilbake',
      en: 'One year, or until 30 days after it is withdrawn',
    },
    columns: { act_id: 'pseudonym', how: 'nothing', made_at: 'nothing', ends_at: 'nothing' },
  },
}
