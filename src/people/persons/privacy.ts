import type { PrivacyRegister, TableRecord } from '../../platform/privacy/index.ts'

export const whileItLasts = {
  nb: 'Til 30 dager etter at det du ba om, er over eller avlyst. Det som aldri ble bekreftet, i 7 dager.',
  nn: 'Til 30 dagar etter at det du bad om, er over eller avlyst. Det som aldri vart stadfesta, i 7 dagar.',
  en: 'Until 30 days after what you asked for is over or cancelled. What was never confirmed, for 7 days.',
}

export const ofResidents = { about: 'residents', basis: 'task', isPublic: false } as const

const person: TableRecord = {
  ...ofResidents,
  what: { nb: 'Navnet og språket du oppga', nn: 'Namnet og språket du gav opp', en: 'The name and language you gave' },
  purpose: {
    nb: 'Å vite hvem det gjelder, og svare på språket ditt',
    nn: 'Å vite kven det gjeld, og svare på språket ditt',
    en: 'To know whom it concerns, and answer in your language',
  },
  keeps: whileItLasts,
  columns: { id: 'pseudonym', name: 'person', language: 'nothing', made_at: 'nothing' },
}

const contactPoint: TableRecord = {
  ...ofResidents,
  what: { nb: 'E-post eller telefon du oppga', nn: 'E-post eller telefon du gav opp', en: 'The e-mail or phone you gave' },
  purpose: { nb: 'Å nå deg med svar og beskjeder', nn: 'Å nå deg med svar og meldingar', en: 'To reach you with answers and messages' },
  keeps: whileItLasts,
  columns: {
    id: 'pseudonym',
    person_id: 'pseudonym',
    kind: 'nothing',
    value: 'person',
    verified_at: 'nothing',
    dead_since: 'nothing',
  },
}

/** Who somebody is, how they are reached, and that they are to be shown nowhere. */
export const personsPrivacy: PrivacyRegister = {
  person,
  contact_point: contactPoint,
  person_protection: {
    ...ofResidents,
    what: {
      nb: 'At navnet ditt ikke skal vises noe sted, fra når, og hvem som merket det. Ikke hvorfor.',
      nn: 'At namnet ditt ikkje skal visast nokon stad, frå når, og kven som merkte det. Ikkje kvifor.',
      en: 'That your name is to be shown nowhere, since when, and who marked it. Not why.',
    },
    purpose: {
      nb: 'Å holde navnet og adressen din skjult',
      nn: 'Å halde namnet og adressa di skjult',
      en: 'To keep your name and address hidden',
    },
    basis: 'duty',
    keeps: whileItLasts,
    columns: {
      id: 'nothing',
      person_id: 'pseudonym',
      marked_at: 'nothing',
      marked_by: 'pseudonym',
      lifted_at: 'nothing',
      lifted_by: 'pseudonym',
    },
  },
}
