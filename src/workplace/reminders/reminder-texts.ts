import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  title: 'Påminnelser på e-post',
  lead: (weeks: number, days: number) =>
    `Sekretæren får en e-post ${weeks} dager før en frist, ${days} dager før, og når et innspill har ventet for lenge.`,
  to: (email: string) => `Påminnelsene går til ${email}.`,
  nowhere: 'Ingen får påminnelser. Fristene vises bare her.',
  address: 'E-postadressen påminnelsene skal til',
  addressHint: 'Bruk postkassa til sekretariatet, så den virker når noen er borte. La feltet stå tomt for å slutte.',
  save: 'Lagre',
  saved: 'Lagret.',
  wrong: 'Skriv en e-postadresse, som utvalg@kommunen.no.',
  link: 'Påminnelser på e-post',
  subject: (body: string, count: number) => (count === 1 ? `En frist for ${body}` : `${count} frister for ${body}`),
  intro: (body: string) => `Dette ligger hos ${body}:`,
  stage: {
    weeks: (day: string) => `Svar innen ${day}.`,
    days: (day: string) => `Snart: svar innen ${day}.`,
    late: (day: string) => `Fristen var ${day}. Den er passert, og det ser alle.`,
  },
  why: (link: string) => `Du får denne e-posten fordi adressen er skrevet inn for organet. Bytt den her:\n${link}`,
}
export type ReminderTexts = CatalogueOf<typeof nb>

const nn: ReminderTexts = {
  title: 'Påminningar på e-post',
  lead: (weeks, days) =>
    `Sekretæren får ein e-post ${weeks} dagar før ein frist, ${days} dagar før, og når eit innspel har venta for lenge.`,
  to: (email) => `Påminningane går til ${email}.`,
  nowhere: 'Ingen får påminningar. Fristane blir berre viste her.',
  address: 'E-postadressa påminningane skal til',
  addressHint: 'Bruk postkassa til sekretariatet, så ho verkar når nokon er borte. La feltet stå tomt for å slutte.',
  save: 'Lagre',
  saved: 'Lagra.',
  wrong: 'Skriv ei e-postadresse, som utval@kommunen.no.',
  link: 'Påminningar på e-post',
  subject: (body, count) => (count === 1 ? `Ein frist for ${body}` : `${count} fristar for ${body}`),
  intro: (body) => `Dette ligg hos ${body}:`,
  stage: {
    weeks: (day) => `Svar innan ${day}.`,
    days: (day) => `Snart: svar innan ${day}.`,
    late: (day) => `Fristen var ${day}. Han er passert, og det ser alle.`,
  },
  why: (link) => `Du får denne e-posten fordi adressa er skriven inn for organet. Byt ho her:\n${link}`,
}

const en: ReminderTexts = {
  title: 'Reminders by e-mail',
  lead: (weeks, days) =>
    `The secretary gets an e-mail ${weeks} days before a deadline, ${days} days before, and when a suggestion has waited too long.`,
  to: (email) => `Reminders go to ${email}.`,
  nowhere: 'Nobody is reminded. The deadlines are shown here alone.',
  address: 'The e-mail address that reminders go to',
  addressHint: 'Use the mailbox of the office, so that it works when somebody is away. Leave it empty to stop.',
  save: 'Save',
  saved: 'Saved.',
  wrong: 'Write an e-mail address, as committee@municipality.no.',
  link: 'Reminders by e-mail',
  subject: (body, count) => (count === 1 ? `A deadline of ${body}` : `${count} deadlines of ${body}`),
  intro: (body) => `This lies with ${body}:`,
  stage: {
    weeks: (day) => `Answer by ${day}.`,
    days: (day) => `Soon: answer by ${day}.`,
    late: (day) => `The deadline was ${day}. It has passed, and everybody can see that.`,
  },
  why: (link) => `You get this because the address was written in for the body. Change it here:\n${link}`,
}

export const reminderTexts = catalogues<ReminderTexts>({ nb, nn, en })
