import type { CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  title: (name: string) => `Spør ${name}`,
  way: 'Skriv det du lurer på, og få svar.',
  lead: 'Skriv det du lurer på. Svaret står på kvitteringen din, og kommer dit du vil ha det.',
  question: 'Hva lurer du på?',
  questionHint: 'Ikke skriv fødselsnummer, helse eller annet som er privat. Det tar vi på telefon eller ansikt til ansikt.',
  why: 'Oppgir du ingen adresse, finner du svaret med koden på kvitteringen.',
  needQuestion: 'Skriv det du lurer på.',
  tooLong: (most: number) => `Teksten er for lang. Bruk høyst ${most} tegn.`,
  act: 'Send',
  changeTitle: 'Endre det du skrev',
  changeLead: (name: string) => `Du skrev til ${name}. Du kan skrive det om til noen har svart. Den som svarer, ser at det er endret.`,
  changeSave: 'Lagre',
  changeKeep: 'La det stå',
  noLonger: 'Noen ser på spørsmålet først, så det kan ikke endres nå. Se kvitteringen din.',
  noQuestion: 'Kvitteringen er ikke for noe spørsmål.',
  more: {
    title: 'Spør om noe mer',
    lead: (name: string) => `Det går til ${name}. Vi bruker navnet og adressen du oppga sist, og du får en ny kvittering.`,
    asked: 'Du spurte',
    answer: 'Svaret',
    now: 'Det nye du skrev',
    act: 'Send som et nytt spørsmål',
    receipt: 'Tilbake til kvitteringen',
  },
  late: {
    answered: {
      title: 'Spørsmålet er svart på',
      lead: 'Svaret kom mens du skrev, og gjelder det du spurte om før. Det nye er ikke sendt. Det står her, og kan sendes som et nytt spørsmål.',
    },
    withdrawn: {
      title: 'Spørsmålet er trukket',
      lead: 'Det du spurte om, er trukket, så det kan ikke endres. Det nye er ikke sendt. Det står her, og kan sendes som et nytt spørsmål.',
    },
    held: {
      title: 'Spørsmålet venter',
      lead: 'Noen ser på det du spurte om først, så det kan ikke endres nå. Det nye er ikke sendt. Det står her, og kan sendes som et nytt spørsmål.',
    },
  },
}
type ContactTexts = CatalogueOf<typeof nb>

const nn: ContactTexts = {
  title: (name) => `Spør ${name}`,
  way: 'Skriv det du lurer på, og få svar.',
  lead: 'Skriv det du lurer på. Svaret står på kvitteringa di, og kjem dit du vil ha det.',
  question: 'Kva lurer du på?',
  questionHint: 'Ikkje skriv fødselsnummer, helse eller anna som er privat. Det tek vi på telefon eller andlet til andlet.',
  why: 'Gir du inga adresse, finn du svaret med koden på kvitteringa.',
  needQuestion: 'Skriv det du lurer på.',
  tooLong: (most) => `Teksten er for lang. Bruk høgst ${most} teikn.`,
  act: 'Send',
  changeTitle: 'Endre det du skreiv',
  changeLead: (name: string) => `Du skreiv til ${name}. Du kan skrive det om til nokon har svara. Den som svarar, ser at det er endra.`,
  changeSave: 'Lagre',
  changeKeep: 'Lat det stå',
  noLonger: 'Nokon ser på spørsmålet først, så det kan ikkje endrast no. Sjå kvitteringa di.',
  noQuestion: 'Kvitteringa er ikkje for noko spørsmål.',
  more: {
    title: 'Spør om noko meir',
    lead: (name: string) => `Det går til ${name}. Vi bruker namnet og adressa du oppgav sist, og du får ei ny kvittering.`,
    asked: 'Du spurde',
    answer: 'Svaret',
    now: 'Det nye du skreiv',
    act: 'Send som eit nytt spørsmål',
    receipt: 'Tilbake til kvitteringa',
  },
  late: {
    answered: {
      title: 'Spørsmålet er svara på',
      lead: 'Svaret kom medan du skreiv, og gjeld det du spurde om før. Det nye er ikkje sendt. Det står her, og kan sendast som eit nytt spørsmål.',
    },
    withdrawn: {
      title: 'Spørsmålet er trekt',
      lead: 'Det du spurde om, er trekt, så det kan ikkje endrast. Det nye er ikkje sendt. Det står her, og kan sendast som eit nytt spørsmål.',
    },
    held: {
      title: 'Spørsmålet ventar',
      lead: 'Nokon ser på det du spurde om først, så det kan ikkje endrast no. Det nye er ikkje sendt. Det står her, og kan sendast som eit nytt spørsmål.',
    },
  },
}

const en: ContactTexts = {
  title: (name) => `Ask ${name}`,
  way: 'Write what you wonder about, and get an answer.',
  lead: 'Write what you wonder about. The answer is on your receipt, and comes to where you want it.',
  question: 'What do you wonder about?',
  questionHint: 'Do not write national identity numbers, health or other private things. We take that by phone or face to face.',
  why: 'If you give no address, you find the answer with the code on the receipt.',
  needQuestion: 'Write what you wonder about.',
  tooLong: (most) => `The text is too long. Use at most ${most} characters.`,
  act: 'Send',
  changeTitle: 'Change what you wrote',
  changeLead: (name: string) =>
    `You wrote to ${name}. You can rewrite it until somebody has answered. Whoever answers sees that it was changed.`,
  changeSave: 'Save',
  changeKeep: 'Leave it as it is',
  noLonger: 'Somebody looks at the question first, so it cannot be changed now. See your receipt.',
  noQuestion: 'The receipt is for no question.',
  more: {
    title: 'Ask something more',
    lead: (name: string) => `It goes to ${name}. We use the name and address you gave last, and you get a new receipt.`,
    asked: 'You asked',
    answer: 'The answer',
    now: 'The new text you wrote',
    act: 'Send as a new question',
    receipt: 'Back to the receipt',
  },
  late: {
    answered: {
      title: 'The question has been answered',
      lead: 'The answer came while you wrote, and is to what you asked before. The new text is not sent. It stands here, and can be sent as a new question.',
    },
    withdrawn: {
      title: 'The question is withdrawn',
      lead: 'What you asked is withdrawn, so it cannot be changed. The new text is not sent. It stands here, and can be sent as a new question.',
    },
    held: {
      title: 'The question waits',
      lead: 'Somebody looks at what you asked first, so it cannot be changed now. The new text is not sent. It stands here, and can be sent as a new question.',
    },
  },
}

/** Of asking a hub or a provider, and of what comes after. */
export const contactTexts = { nb, nn, en }
