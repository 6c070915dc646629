import type { PrivacyRegister } from '../../platform/privacy/index.ts'

const counted = {
  about: 'staff',
  basis: 'task',
  isPublic: false,
  what: {
    nb: 'At du har telt stemmer eller trukket lodd, og hva du kom til',
    nn: 'At du har talt røyster eller trekt lodd, og kva du kom til',
    en: 'That you have counted votes or drawn a lot, and what you came to',
  },
  purpose: {
    nb: 'At to teller hver for seg, og at alle kan regne etter',
    nn: 'At to tel kvar for seg, og at alle kan rekne etter',
    en: 'So that two people count independently, and everybody can check the result',
  },
  keeps: {
    nb: 'Så lenge arkivloven krever',
    nn: 'Så lenge arkivlova krev',
    en: 'As long as the Archives Act requires',
  },
} as const

/** Who was elected is public; the names of the others go on the day that is set, and their votes stay under a number. */
export const electionPrivacy: PrivacyRegister = {
  election: {
    ...counted,
    columns: {
      id: 'nothing',
      body: 'nothing',
      number: 'nothing',
      post: 'nothing',
      seats: 'nothing',
      method: 'nothing',
      held_on: 'nothing',
      lot_key: 'nothing',
      objected_at: 'nothing',
      acclaimed_at: 'nothing',
      closed_at: 'nothing',
      closed_by: 'pseudonym',
      erase_on: 'nothing',
    },
  },
  election_candidate: {
    about: 'residents',
    basis: 'task',
    isPublic: true,
    what: {
      nb: 'Navnet ditt, at du sa ja til å stille, og om du ble valgt',
      nn: 'Namnet ditt, at du sa ja til å stille, og om du vart vald',
      en: 'Your name, that you agreed to stand, and whether you were elected',
    },
    purpose: {
      nb: 'At møtet kan velge, og at alle kan vite hvem som ble valgt',
      nn: 'At møtet kan velje, og at alle kan vite kven som vart vald',
      en: 'So that the meeting can elect, and everybody can know who was elected',
    },
    keeps: {
      nb: 'Navnet slettes 30 dager etter valget hvis du ikke ble valgt. Ble du valgt, så lenge arkivloven krever',
      nn: 'Namnet blir sletta 30 dagar etter valet om du ikkje vart vald. Vart du vald, så lenge arkivlova krev',
      en: 'If you were not elected, the name is erased 30 days after. If you were, as long as the Archives Act requires',
    },
    staysBecause: {
      nb: 'Hvem som er valgt, er arkivverdig. Navnene på de andre slettes uansett på dagen som er satt',
      nn: 'Kven som er vald, er arkivverdig. Namna på dei andre blir uansett sletta på dagen som er sett',
      en: 'Who is elected belongs to the archives. The names of the others are erased on the set day in any case',
    },
    columns: {
      election_id: 'nothing',
      number: 'nothing',
      name: 'person',
      consent: 'nothing',
      seat_id: 'nothing',
      candidate_id: 'pseudonym',
      elected: 'nothing',
    },
  },
  election_count: {
    ...counted,
    columns: {
      election_id: 'nothing',
      round: 'nothing',
      teller: 'pseudonym',
      papers: 'nothing',
      blank: 'nothing',
      spoiled: 'nothing',
      at: 'nothing',
    },
  },
  election_vote: {
    ...counted,
    columns: { election_id: 'nothing', round: 'nothing', teller: 'pseudonym', candidate: 'nothing', votes: 'nothing' },
  },
  election_draw: {
    ...counted,
    columns: {
      election_id: 'nothing',
      round: 'nothing',
      first_number: 'nothing',
      second_number: 'nothing',
      at: 'nothing',
      by_account: 'pseudonym',
    },
  },
}
