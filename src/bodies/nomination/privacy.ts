import type { PrivacyRegister } from '../../platform/privacy/index.ts'

const candidate = {
  about: 'residents',
  basis: 'consent',
  isPublic: false,
  purpose: {
    nb: 'At valgkomiteen kan sette sammen et utvalg av folk som selv har sagt ja',
    nn: 'At valkomiteen kan setje saman eit utval av folk som sjølve har sagt ja',
    en: 'So that the nominating committee can put together a committee of people who have said yes themselves',
  },
  keeps: {
    nb: 'Til dagen som er satt etter at valget er gjort, eller 30 dager etter at du sa nei',
    nn: 'Til dagen som er sett etter at valet er gjort, eller 30 dagar etter at du sa nei',
    en: 'Until the day set after the choice is made, or 30 days after you said no',
  },
} as const

/** Those who would like to sit, and what became of it. Seen by the nominating committee and the secretary of the body. */
export const nominationPrivacy: PrivacyRegister = {
  nomination: 'nobody',
  candidate: {
    ...candidate,
    what: {
      nb: 'At du vil sitte i et utvalg, hvor du bor, aldersgruppe og kjønn hvis du sa det',
      nn: 'At du vil sitje i eit utval, kvar du bur, aldersgruppe og kjønn om du sa det',
      en: 'That you would like to sit on a committee, where you live, age group, and gender if you said it',
    },
    columns: {
      id: 'pseudonym',
      nomination_id: 'nothing',
      act_id: 'pseudonym',
      person_id: 'pseudonym',
      number: 'nothing',
      origin: 'nothing',
      place: 'person',
      age: 'person',
      gender: 'person',
      newcomer: 'person',
      at: 'nothing',
    },
  },
  candidate_step: {
    ...candidate,
    what: {
      nb: 'Hva som skjedde med interessen din, når, og hvem som skrev det ned',
      nn: 'Kva som skjedde med interessa di, når, og kven som skreiv det ned',
      en: 'What became of your interest, when, and who wrote it down',
    },
    columns: {
      id: 'nothing',
      candidate_id: 'pseudonym',
      state: 'nothing',
      at: 'nothing',
      by_account: 'pseudonym',
      channel: 'nothing',
    },
  },
}
