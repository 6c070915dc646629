import type { PrivacyRegister } from '../../platform/privacy/index.ts'

/** When whoever holds a position is busy elsewhere, and where that is read. */
export const calendarsPrivacy: PrivacyRegister = {
  caseworker_calendar: 'nobody',
  busy_source: {
    about: 'staff',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Hvor kalenderen til den som tar imot timer, leses, og med hvilken innlogging',
      nn: 'Kvar kalenderen til den som tek imot timar, blir lesen, og med kva innlogging',
      en: 'Where the calendar of whoever takes appointments is read, and with which login',
    },
    purpose: {
      nb: 'At ingen får time når den som skal møte dem, er opptatt',
      nn: 'At ingen får time når den som skal møte dei, er oppteken',
      en: 'So that nobody gets an appointment when the person who is to meet them is busy',
    },
    keeps: { nb: 'Til du slutter å lese den', nn: 'Til du sluttar å lese han', en: 'Until you stop reading it' },
    columns: {
      id: 'pseudonym',
      caseworker_id: 'pseudonym',
      kind: 'nothing',
      address: 'person',
      username: 'person',
      password: 'person',
      next_due_at: 'nothing',
      fails: 'nothing',
      read_at: 'nothing',
      fault: 'nothing',
    },
  },
  busy_span: {
    about: 'staff',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Når den som tar imot timer, er opptatt. Aldri med hva',
      nn: 'Når den som tek imot timar, er oppteken. Aldri med kva',
      en: 'When whoever takes appointments is busy. Never with what',
    },
    purpose: {
      nb: 'At ingen får time når den som skal møte dem, er opptatt',
      nn: 'At ingen får time når den som skal møte dei, er oppteken',
      en: 'So that nobody gets an appointment when the person who is to meet them is busy',
    },
    keeps: {
      nb: 'Til kalenderen leses på nytt, et kvarter seinere',
      nn: 'Til kalenderen blir lesen på nytt, eit kvarter seinare',
      en: 'Until the calendar is read anew, a quarter of an hour later',
    },
    columns: { source_id: 'pseudonym', starts_at: 'person', ends_at: 'person' },
  },
}
