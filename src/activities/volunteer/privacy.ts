import type { PrivacyRegister } from '../../platform/privacy/index.ts'

const KEEPS = {
  nb: '30 dager etter siste vakt, eller etter at du meldte deg av. Er timene dine bekreftet: ett år, så du rekker å hente bekreftelsen',
  nn: '30 dagar etter siste vakt, eller etter at du melde deg av. Er timane dine stadfesta: eitt år, så du rekk å hente stadfestinga',
  en: '30 days after your last shift, or after you cancelled. If your hours are confirmed: a year, so that you can fetch the confirmation',
}

/** Who has offered to help with what. */
export const volunteerPrivacy: PrivacyRegister = {
  volunteer_need: 'nobody',
  volunteer_shift: 'nobody',
  volunteer: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Hva du er frivillig med, og datoen en vert så politiattesten din, der det trengs: aldri attesten eller det som står i den',
      nn: 'Kva du er frivillig med, og datoen ein vert såg politiattesten din, der det trengst: aldri attesten eller det som står i han',
      en: 'What you volunteer for, and the date a host saw your police certificate, where needed: never the certificate or what it says',
    },
    purpose: {
      nb: 'At det er folk nok, at du får beskjed, og at barn og sårbare er trygge',
      nn: 'At det er folk nok, at du får melding, og at barn og sårbare er trygge',
      en: 'So that there are enough people, that you are told, and that children and vulnerable people are safe',
    },
    keeps: {
      nb: `${KEEPS.nb}. Datoen for politiattesten: 30 dager etter siste vakt`,
      nn: `${KEEPS.nn}. Datoen for politiattesten: 30 dagar etter siste vakt`,
      en: `${KEEPS.en}. The date of the police certificate: 30 days after your last shift`,
    },
    columns: {
      id: 'pseudonym',
      act_id: 'pseudonym',
      person_id: 'pseudonym',
      need_id: 'nothing',
      counts: 'nothing',
      held_until: 'nothing',
      check_seen_on: 'person',
      check_seen_by: 'pseudonym',
      ended_at: 'nothing',
      ended_because: 'nothing',
    },
  },
  volunteer_place: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Hvilke vakter du har tatt, og timene verten har bekreftet',
      nn: 'Kva vakter du har teke, og timane verten har stadfesta',
      en: 'Which shifts you have taken, and the hours the host has confirmed',
    },
    purpose: {
      nb: 'At vakta er bemannet, og at du kan få en bekreftelse på innsatsen',
      nn: 'At vakta er bemanna, og at du kan få ei stadfesting på innsatsen',
      en: 'So that the shift is staffed, and you can have your work confirmed',
    },
    keeps: KEEPS,
    columns: {
      volunteer_id: 'pseudonym',
      shift_id: 'nothing',
      ended_at: 'nothing',
      ended_because: 'nothing',
      minutes: 'person',
      noted_at: 'nothing',
      noted_by: 'pseudonym',
      remind_at: 'nothing',
      reminded_at: 'nothing',
    },
  },
  volunteer_hours_note: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Hva verter har notert om timene dine, hver gang, og hvem som noterte det',
      nn: 'Kva vertar har notert om timane dine, kvar gong, og kven som noterte det',
      en: 'What hosts have noted of your hours, each time, and who noted it',
    },
    purpose: {
      nb: 'At ingen kan endre timene dine uten at det synes',
      nn: 'At ingen kan endre timane dine utan at det syner',
      en: 'So that nobody can change your hours without it being seen',
    },
    keeps: KEEPS,
    columns: {
      id: 'nothing',
      volunteer_id: 'pseudonym',
      shift_id: 'nothing',
      minutes: 'person',
      noted_at: 'nothing',
      noted_by: 'pseudonym',
    },
  },
}
