import type { PrivacyRegister } from '../platform/privacy/index.ts'

/** Who has borrowed what. */
export const resourcesPrivacy: PrivacyRegister = {
  resource: 'nobody',
  room_block: 'nobody',
  claim: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: { nb: 'Når et rom er opptatt av deg', nn: 'Når eit rom er opptatt av deg', en: 'When a room is taken by you' },
    purpose: {
      nb: 'At ingen får det samme rommet samtidig',
      nn: 'At ingen får det same rommet samstundes',
      en: 'So that nobody gets the same room at once',
    },
    keeps: { nb: 'Like lenge som lånet', nn: 'Like lenge som lånet', en: 'As long as the loan' },
    columns: {
      id: 'nothing',
      resource_id: 'nothing',
      booking_id: 'pseudonym',
      session_id: 'nothing',
      block_id: 'nothing',
      starts_at: 'nothing',
      ends_at: 'nothing',
      during: 'nothing',
      released_at: 'nothing',
    },
  },
  room_booking: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Hvilket rom du låner, når, for hvor mange, og om du er frivillig, privat, fra kommunen eller næringsliv',
      nn: 'Kva rom du låner, når, for kor mange, og om du er frivillig, privat, frå kommunen eller næringsliv',
      en: 'Which room you borrow, when, for how many, and whether you are a volunteer, private, municipal or a business',
    },
    purpose: {
      nb: 'At rommet er ditt, og at du får beskjed',
      nn: 'At rommet er ditt, og at du får melding',
      en: 'So that the room is yours, and you are told',
    },
    keeps: {
      nb: '30 dager etter lånet, eller etter at du ga det tilbake',
      nn: '30 dagar etter lånet, eller etter at du gav det tilbake',
      en: '30 days after the loan, or after you gave it back',
    },
    columns: {
      id: 'pseudonym',
      act_id: 'pseudonym',
      person_id: 'pseudonym',
      resource_id: 'nothing',
      starts_at: 'nothing',
      ends_at: 'nothing',
      size: 'nothing',
      borrower: 'nothing',
      held_until: 'nothing',
      ended_at: 'nothing',
      ended_because: 'nothing',
      end_reason: 'nothing',
      told_at: 'nothing',
      occurrence: 'nothing',
      sequence: 'nothing',
    },
  },
  open_loan: {
    about: 'residents',
    basis: 'task',
    isPublic: true,
    what: {
      nb: 'Hva lånet heter i programmet, når en organisasjon låner til noe som er åpent for alle',
      nn: 'Kva lånet heiter i programmet, når ein organisasjon låner til noko som er ope for alle',
      en: 'What the loan is called in the programme, when an organisation borrows for what is open to all',
    },
    purpose: {
      nb: 'At andre kan komme',
      nn: 'At andre kan kome',
      en: 'So that others can come',
    },
    keeps: { nb: 'Like lenge som lånet', nn: 'Like lenge som lånet', en: 'As long as the loan' },
    columns: { act_id: 'pseudonym', key: 'nothing', title: 'person', known_from: 'nothing' },
  },
}
