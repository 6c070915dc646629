import type { CatalogueOf } from '../../platform/i18n/index.ts'

export const nb = {
  signIn: {
    title: 'Logg inn',
    lead: 'Se alt du har bedt om, på ett sted. Du kan også gjøre alt her uten å logge inn.',
    moreTitle: 'Vis hvem du er',
    moreLead:
      'Det du skal gjøre nå, er bare for dem som har vist hvem de er. Etterpå kommer du tilbake, og har du fylt ut noe, står det der ennå i en halv time.',
    atSquare: 'Kom innom torget',
    atSquareLead:
      'Har du ikke elektronisk ID, ta med legitimasjon til et torg. Innbyggerservice gjør det for deg der, eller registrerer hvem du er, så en kode holder neste gang.',
    atSquareWay: 'Se åpningstider',
    withId: 'Logg inn med elektronisk ID',
    idLead: {
      idporten: 'Gjennom ID-porten, med for eksempel BankID.',
      ansattporten: 'Gjennom Ansattporten.',
      entraid: 'Gjennom kommunens innloggingstjeneste.',
      test: 'Testinnlogging: du velger en oppdiktet innbygger.',
    },
    idButton: {
      idporten: 'Gå til ID-porten',
      ansattporten: 'Gå til Ansattporten',
      entraid: 'Gå til innloggingen',
      test: 'Velg en testinnbygger',
    },
    idOff:
      'Innlogging med elektronisk ID er ikke satt opp her ennå. Det du trenger, får du gjort med en kode, på telefon eller i skranken.',
    withCode: 'Få en kode',
    codeLead: 'Uten elektronisk ID. Du ser det du har bedt om med denne adressen eller mobilen.',
    address: 'E-post eller mobil',
    addressHint: 'Vi sender seks sifre dit. De gjelder i ti minutter.',
    codeButton: 'Få en kode',
    receipt: 'Har du bare én ting å se etter? Finn den med koden på kvitteringen.',
    metCode: 'Har du vist hvem du er på et torg?',
    metCodeLead: 'Da holder det med en kode til adressen du oppga der.',
    notMet: (address: string) =>
      `Du er logget inn med en kode til ${address}. Vi vet at du leser den, men ikke hvem du er. Vis det på en av måtene under.`,
    receiptLink: 'Finn kvitteringen',
    needAddress: 'Skriv e-postadressen eller mobilnummeret ditt.',
    wrongAddress: 'Dette er hverken en e-postadresse eller et telefonnummer.',
    fixedLine: 'Dette er en fasttelefon. Skriv en mobil eller en e-postadresse.',
  },
  code: {
    title: 'Skriv koden',
    lead: (address: string) => `Vi har sendt seks sifre til ${address}. Det kan ta et minutt.`,
    digits: 'Seks sifre',
    hint: 'I meldingen er det også en lenke du kan bruke i stedet.',
    act: { signIn: 'Logg inn', add: 'Legg til' },
    again: 'Kom det ingen kode? Se etter i søppelposten, eller be om en ny.',
    againLink: 'Be om en ny kode',
    needCode: 'Skriv de seks sifrene.',
    wrong: 'Koden stemmer ikke. Se etter i meldingen.',
    'worn-out': 'Det er prøvd for mange ganger. Be om en ny kode.',
    none: 'Koden er brukt eller for gammel. Be om en ny.',
    linkTitle: { signIn: 'Vil du logge inn?', add: 'Er adressen din?' },
    linkLead: (address: string) => `Denne lenken ble sendt til ${address}. Har ikke du bedt om den, lukker du bare siden.`,
    linkGone: 'Lenken er brukt eller for gammel. Be om en ny kode.',
  },
  mail: {
    subject: 'Koden din til Min side',
    body: (given: { code: string; link: string; site: string }) =>
      `Hei!\n\nNoen, trolig du, vil logge inn på Min side hos Innbyggertorg eller legge til denne adressen der.\n\nSkriv denne koden på siden du kom fra:\n\n${given.code}\n\nEller åpne denne lenken:\n${given.link}\n\nKoden gjelder i ti minutter. Ikke gi den til noen, heller ikke om de sier at de ringer fra kommunen.\n\nVar det ikke deg? Da trenger du ikke gjøre noe: ingen kommer inn uten koden.\n\nHilsen Innbyggertorg\n${given.site}`,
    sms: (code: string) => `${code} er koden din til Min side. Den gjelder i ti minutter. Ikke gi den til noen.`,
  },
  refused: {
    unknown: 'Innloggingen er brukt opp, for gammel eller begynt i en annen nettleser. Logg inn på nytt.',
    cancelled: 'Du avbrøt innloggingen. Du kan prøve igjen når du vil, eller få en kode i stedet.',
    tooWeak: 'Du logget inn på et lavere sikkerhetsnivå enn siden krever. Begynn på nytt og velg en sterkere måte.',
    tooOld: 'Det er for lenge siden du logget inn hos innloggingstjenesten. Logg ut der, og logg inn på nytt her.',
    noTime:
      'Innloggingstjenesten sier ikke når du viste hvem du er, og da kan vi ikke bruke svaret. Feilen er vår, ikke din. Bruk en kode på e-post eller SMS, eller ring Innbyggerservice.',
    issuerDown: 'Innloggingstjenesten svarer ikke. Prøv igjen om litt, eller få en kode i stedet.',
    notTrusted: 'Svaret fra innloggingstjenesten holdt ikke mål, så du er ikke logget inn. Logg inn på nytt.',
    noNumber: 'Innloggingstjenesten ga ikke noe fødselsnummer eller D-nummer vi kan bruke, så du er ikke logget inn.',
  },
  faults: {
    endedAlready: 'Denne innloggingen er avsluttet fra før',
    signInFirst: 'Du må logge inn for å gjøre dette. Logg inn, og prøv på nytt.',
    moreSure: 'Du må vise hvem du er for å gjøre dette: med elektronisk ID, eller i skranken på et torg.',
    logout: 'Meldingen om utlogging holdt ikke mål',
  },
  signedOut: {
    title: 'Du er logget ut',
    lead: 'Ingen andre kan se Min side i denne nettleseren nå.',
    goingOn: 'Innloggingstjenesten kan fortsatt huske deg. Du sendes dit nå, så du blir logget ut der også.',
    goOn: 'Logg ut hos innloggingstjenesten',
    again: 'Logg inn igjen',
    front: 'Til forsiden',
  },
}

export type ResidentTexts = CatalogueOf<typeof nb>
