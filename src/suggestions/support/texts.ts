import { catalogues, saidIn, type CatalogueOf, type Said } from '../../platform/i18n/index.ts'

const nb = {
  form: {
    how: 'Hva vil du si?',
    hows: { want: 'Jeg støtter dette', help: 'Jeg kan hjelpe med noe' },
    canHelp: 'Hva kan du hjelpe med?',
    canHelpHint: 'De som svarer på innspillet, leser det og kan ta kontakt. Andre ser bare hvor mange som kan hjelpe.',
    word: 'Jeg vil vite hva det blir til',
    wordHint: 'Da får du beskjed hver gang noen svarer på innspillet.',
    child: (age: number) => `Jeg er under ${age} år`,
    childHint: 'Da skriver en voksen navnet og adressen sin, og krysser av for at de gjør dette for deg.',
    childHelped: 'Kryss av for at en voksen gjør dette for et barn, og skriv den voksnes navn.',
    needHelp: 'Skriv hva du kan hjelpe med, eller velg at du støtter dette.',
    tooLong: (most: number) => `Teksten er for lang. Bruk høyst ${most} tegn.`,
  },
  receipt: {
    heading: (title: string) => `Du støtter: ${title}`,
    headingHelp: (title: string) => `Du kan hjelpe med: ${title}`,
    done: 'Takk. Ingen andre ser at det er du.',
    doneAlready: 'Du var med fra før. Hver teller én gang.',
    number: 'Innspill',
    can: 'Du kan hjelpe med',
    state: 'Hvor det står',
    word: 'Beskjed',
    wantsWord: 'Du får beskjed når noen svarer på det.',
    noWord: 'Du har ikke bedt om beskjed.',
    cancel: 'Trekk støtten',
    cancelled: 'Støtten er trukket',
    page: 'Se siden om innspillet',
  },
  faults: {
    ended: 'Innspillet er avsluttet og kan ikke støttes lenger. Du kan gi et nytt.',
    merged: 'Innspillet er samlet med et annet. Støtt det i stedet.',
  },
}
type SupportTexts = CatalogueOf<typeof nb>

const nn: SupportTexts = {
  form: {
    how: 'Kva vil du seie?',
    hows: { want: 'Eg støttar dette', help: 'Eg kan hjelpe med noko' },
    canHelp: 'Kva kan du hjelpe med?',
    canHelpHint: 'Dei som svarar på innspelet, les det og kan ta kontakt. Andre ser berre kor mange som kan hjelpe.',
    word: 'Eg vil vite kva det blir til',
    wordHint: 'Då får du melding kvar gong nokon svarar på innspelet.',
    child: (age) => `Eg er under ${age} år`,
    childHint: 'Då skriv ein vaksen namnet og adressa si, og kryssar av for at dei gjer dette for deg.',
    childHelped: 'Kryss av for at ein vaksen gjer dette for eit barn, og skriv namnet til den vaksne.',
    needHelp: 'Skriv kva du kan hjelpe med, eller vel at du støttar dette.',
    tooLong: (most) => `Teksten er for lang. Bruk høgst ${most} teikn.`,
  },
  receipt: {
    heading: (title) => `Du støttar: ${title}`,
    headingHelp: (title) => `Du kan hjelpe med: ${title}`,
    done: 'Takk. Ingen andre ser at det er du.',
    doneAlready: 'Du var med frå før. Kvar tel éin gong.',
    number: 'Innspel',
    can: 'Du kan hjelpe med',
    state: 'Kvar det står',
    word: 'Melding',
    wantsWord: 'Du får melding når nokon svarar på det.',
    noWord: 'Du har ikkje bede om melding.',
    cancel: 'Trekk støtta',
    cancelled: 'Støtta er trekt',
    page: 'Sjå sida om innspelet',
  },
  faults: {
    ended: 'Innspelet er avslutta og kan ikkje støttast lenger. Du kan gi eit nytt.',
    merged: 'Innspelet er samla med eit anna. Støtt det i staden.',
  },
}

const en: SupportTexts = {
  form: {
    how: 'What do you want to say?',
    hows: { want: 'I support this', help: 'I can help with something' },
    canHelp: 'What can you help with?',
    canHelpHint: 'Those who answer the suggestion read it and may get in touch. Others only see how many can help.',
    word: 'I want to know what becomes of it',
    wordHint: 'Then you are told each time somebody answers the suggestion.',
    child: (age) => `I am under ${age}`,
    childHint: 'Then a grown-up writes their name and address, and ticks that they do this for you.',
    childHelped: 'Tick that a grown-up does this for a child, and write the grown-up’s name.',
    needHelp: 'Write what you can help with, or choose that you support this.',
    tooLong: (most) => `The text is too long. Use at most ${most} characters.`,
  },
  receipt: {
    heading: (title) => `You support: ${title}`,
    headingHelp: (title) => `You can help with: ${title}`,
    done: 'Thank you. Nobody else sees that it is you.',
    doneAlready: 'You were in already. Each counts once.',
    number: 'Suggestion',
    can: 'You can help with',
    state: 'Where it stands',
    word: 'Word',
    wantsWord: 'You are told when somebody answers it.',
    noWord: 'You have not asked to be told.',
    cancel: 'Take back your support',
    cancelled: 'Your support is taken back',
    page: 'See the page of the suggestion',
  },
  faults: {
    ended: 'The suggestion is closed and can no longer be supported. You can make a new one.',
    merged: 'The suggestion is merged with another. Support that one instead.',
  },
}

export const supportTexts = catalogues<SupportTexts>({ nb, nn, en })
export const supportSaid = (words: (t: SupportTexts) => string): Said => saidIn(supportTexts, words)
