import type { ResidentTexts } from './texts.nb.ts'

export const nn: ResidentTexts = {
  signIn: {
    title: 'Logg inn',
    lead: 'Sjå alt du har bede om, på éin stad. Du kan òg gjere alt her utan å logge inn.',
    moreTitle: 'Vis kven du er',
    moreLead:
      'Det du skal gjere no, er berre for dei som har vist kven dei er. Etterpå kjem du tilbake, og har du fylt ut noko, står det der enno i ein halv time.',
    atSquare: 'Kom innom torget',
    atSquareLead:
      'Har du ikkje elektronisk ID, ta med legitimasjon til eit torg. Innbyggerservice gjer det for deg der, eller registrerer kven du er, så ein kode held neste gong.',
    atSquareWay: 'Sjå opningstider',
    withId: 'Logg inn med elektronisk ID',
    idLead: {
      idporten: 'Gjennom ID-porten, til dømes med BankID.',
      ansattporten: 'Gjennom Ansattporten.',
      entraid: 'Gjennom innloggingstenesta til kommunen.',
      test: 'Testinnlogging: du vel ein oppdikta innbyggjar.',
    },
    idButton: {
      idporten: 'Gå til ID-porten',
      ansattporten: 'Gå til Ansattporten',
      entraid: 'Gå til innlogginga',
      test: 'Vel ein testinnbyggjar',
    },
    idOff:
      'Innlogging med elektronisk ID er ikkje sett opp her enno. Det du treng, får du gjort med ein kode, på telefon eller i skranken.',
    withCode: 'Få ein kode',
    codeLead: 'Utan elektronisk ID. Du ser det du har bede om med denne adressa eller mobilen.',
    address: 'E-post eller mobil',
    addressHint: 'Vi sender seks siffer dit. Dei gjeld i ti minutt.',
    codeButton: 'Få ein kode',
    receipt: 'Har du berre éin ting å sjå etter? Finn han med koden på kvitteringa.',
    metCode: 'Har du vist kven du er på eit torg?',
    metCodeLead: 'Då held det med ein kode til adressa du gav opp der.',
    notMet: (address) =>
      `Du er logga inn med ein kode til ${address}. Vi veit at du les henne, men ikkje kven du er. Vis det på ein av måtane under.`,
    receiptLink: 'Finn kvitteringa',
    needAddress: 'Skriv e-postadressa eller mobilnummeret ditt.',
    wrongAddress: 'Dette er korkje ei e-postadresse eller eit telefonnummer.',
    fixedLine: 'Dette er ein fasttelefon. Skriv ein mobil eller ei e-postadresse.',
  },
  code: {
    title: 'Skriv koden',
    lead: (address) => `Vi har sendt seks siffer til ${address}. Det kan ta eit minutt.`,
    digits: 'Seks siffer',
    hint: 'I meldinga er det òg ei lenkje du kan bruke i staden.',
    act: { signIn: 'Logg inn', add: 'Legg til' },
    again: 'Kom det ingen kode? Sjå etter i søppelposten, eller be om ein ny.',
    againLink: 'Be om ein ny kode',
    needCode: 'Skriv dei seks siffera.',
    wrong: 'Koden stemmer ikkje. Sjå etter i meldinga.',
    'worn-out': 'Det er prøvd for mange gonger. Be om ein ny kode.',
    none: 'Koden er brukt eller for gammal. Be om ein ny.',
    linkTitle: { signIn: 'Vil du logge inn?', add: 'Er adressa di?' },
    linkLead: (address) => `Denne lenkja vart send til ${address}. Har ikkje du bede om ho, lukkar du berre sida.`,
    linkGone: 'Lenkja er brukt eller for gammal. Be om ein ny kode.',
  },
  mail: {
    subject: 'Koden din til Mi side',
    body: ({ code, link, site }) =>
      `Hei!\n\nNokon, truleg du, vil logge inn på Mi side hos Innbyggertorg eller leggje til denne adressa der.\n\nSkriv denne koden på sida du kom frå:\n\n${code}\n\nEller opne denne lenkja:\n${link}\n\nKoden gjeld i ti minutt. Ikkje gi han til nokon, heller ikkje om dei seier at dei ringjer frå kommunen.\n\nVar det ikkje deg? Då treng du ikkje gjere noko: ingen kjem inn utan koden.\n\nHelsing Innbyggertorg\n${site}`,
    sms: (code) => `${code} er koden din til Mi side. Han gjeld i ti minutt. Ikkje gi han til nokon.`,
  },
  refused: {
    unknown: 'Innlogginga er brukt opp, for gammal eller byrja i ein annan nettlesar. Logg inn på nytt.',
    cancelled: 'Du braut av innlogginga. Du kan prøve igjen når du vil, eller få ein kode i staden.',
    tooWeak: 'Du logga inn på eit lågare tryggleiksnivå enn sida krev. Byrj på nytt og vel ein sterkare måte.',
    tooOld: 'Det er for lenge sidan du logga inn hos innloggingstenesta. Logg ut der, og logg inn på nytt her.',
    noTime:
      'Innloggingstenesta seier ikkje når du viste kven du er, og då kan vi ikkje bruke svaret. Feilen er vår, ikkje din. Bruk ein kode på e-post eller SMS, eller ring Innbyggerservice.',
    issuerDown: 'Innloggingstenesta svarar ikkje. Prøv igjen om litt, eller få ein kode i staden.',
    notTrusted: 'Svaret frå innloggingstenesta heldt ikkje mål, så du er ikkje logga inn. Logg inn på nytt.',
    noNumber: 'Innloggingstenesta gav ikkje noko fødselsnummer eller D-nummer vi kan bruke, så du er ikkje logga inn.',
  },
  faults: {
    endedAlready: 'Denne innlogginga er avslutta frå før',
    signInFirst: 'Du må logge inn for å gjere dette. Logg inn, og prøv på nytt.',
    moreSure: 'Du må vise kven du er for å gjere dette: med elektronisk ID, eller i skranken på eit torg.',
    logout: 'Meldinga om utlogging heldt ikkje mål',
  },
  signedOut: {
    title: 'Du er logga ut',
    lead: 'Ingen andre kan sjå Mi side i denne nettlesaren no.',
    goingOn: 'Innloggingstenesta kan framleis hugse deg. Du blir send dit no, så du blir logga ut der òg.',
    goOn: 'Logg ut hos innloggingstenesta',
    again: 'Logg inn igjen',
    front: 'Til framsida',
  },
}
