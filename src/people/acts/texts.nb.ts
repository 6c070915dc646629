import type { CatalogueOf } from '../../platform/i18n/index.ts'

export const nb = {
  lookup: {
    title: 'Finn kvitteringen din',
    lead: 'Har du gjort noe her, på telefon, i skranken eller på papir, finner du det igjen med koden du fikk.',
    description: 'Finn igjen, endre eller avlys noe du har gjort, med koden på kvitteringen.',
    code: 'Koden din',
    codeHint: 'Tre ord, for eksempel båt gran sjal.',
    second: 'Etternavn, e-post eller de fire siste sifrene i telefonnummeret',
    secondHint: 'Koden er ikke nok alene. Skriv noe av det du oppga.',
    find: 'Finn kvitteringen',
    notFound: 'Vi finner ingen kvittering med denne koden og dette navnet, nummeret eller adressen. Se etter skrivefeil.',
    other: 'Finner du ikke koden? Innbyggerservice hjelper deg på telefon eller i skranken.',
    needCode: 'Skriv de tre ordene i koden.',
    needSecond: 'Skriv etternavnet, fire sifre eller e-postadressen.',
  },
  receipt: {
    title: 'Kvittering',
    codeLead: 'Koden din. Les den opp på telefon eller i skranken.',
    qr: 'QR-kode til denne kvitteringen',
    who: 'Hvem',
    onBehalf: (helper: string, person: string) => `${person}, ved ${helper}`,
    unnamed: 'Uten navn',
    contact: 'Svar og beskjeder',
    unreached: (address: string) => `${address} (kan ikke nås: det vi sendte, kom i retur)`,
    noContact: 'Ingen adresse. Beskjeder finner du her, eller vi ringer.',
    registered: 'Registrert',
    how: {
      web: (day: string) => `${day}, på nettet`,
      api: (day: string) => `${day}, gjennom en annen tjeneste`,
      desk: (day: string) => `${day}, i skranken, av Innbyggerservice`,
      phone: (day: string) => `${day}, på telefon, av Innbyggerservice`,
      paper: (day: string) => `${day}, på papir, av Innbyggerservice`,
    },
    keep: 'Ta vare på koden, eller lenken til denne siden. Koden sammen med etternavn, telefonnummer eller e-post finner kvitteringen igjen.',
    keepLink:
      'Du har ikke skrevet navn eller adresse, så koden alene finner ikke fram. Ta vare på lenken til denne siden, eller skriv den ut.',
    keepSlip: 'Ta vare på denne lappen. Vil du endre eller avlyse, ring eller kom i skranken og les opp koden.',
    print: 'Skriv ut',
    data: 'Opplysningene vi har om deg',
  },
  check: {
    title: 'Ett steg igjen',
    lead: (address: string) => `Vi har sendt seks sifre til ${address}. Skriv dem her, eller åpne lenken i meldingen.`,
    why: 'Slik vet vi at adressen er din, og at ingen andre melder deg på. Neste gang i denne nettleseren slipper du.',
    code: 'Seks sifre',
    confirm: 'Bekreft',
    again: 'Send på nytt',
    sentAgain: 'Vi har sendt en ny kode. Den forrige gjelder ikke lenger.',
    wrong: 'Koden stemmer ikke. Se etter i meldingen.',
    'worn-out': 'Det er prøvd for mange ganger. Be om en ny kode.',
    'too-old': 'Koden er for gammel. Be om en ny.',
    none: 'Det er ingenting som venter på bekreftelse her.',
    linkTitle: 'Er det deg?',
    linkLead: 'Bekreft at du ba om dette, så setter vi det i gang.',
    linkGone: 'Lenken er brukt eller for gammel. Finn kvitteringen din og be om en ny kode.',
    needCode: 'Skriv de seks sifrene.',
  },
  held: {
    title: 'Noen ser på dette først',
    lead: (number: string) =>
      `Ring Innbyggerservice eller kom i skranken og si nummeret ${number}, så slipper vi det fram med en gang. Gjør du ingenting, ser noen på det likevel.`,
    number: 'Nummeret ditt',
    done: 'Mottatt. Det venter på at noen ser på det.',
    turnedAway: 'Dette ble ikke tatt opp',
    turnedAwayLead: 'Det lignet misbruk. Er det feil, ring Innbyggerservice eller kom i skranken og si nummeret.',
  },
  cancel: {
    keep: 'Nei, behold',
    lead: 'Det kan ikke gjøres om her, men du kan alltid gjøre det på nytt.',
    already: 'Dette er avlyst fra før.',
  },
  faults: {
    tooOften: 'Det er prøvd for mange ganger. Vent en time, eller ring Innbyggerservice og les opp koden.',
    noReceipt: 'Denne kvitteringen finnes ikke. Finn den igjen med koden, eller be Innbyggerservice om hjelp.',
    otherContent: 'Skjemaet er sendt før med annet innhold. Last siden på nytt og send igjen.',
  },
  mail: {
    subject: (code: string) => `${code} er koden din`,
    body: (given: { code: string; link: string; site: string }) =>
      `Hei!\n\nNoen, trolig du, har skrevet denne adressen i et skjema hos Innbyggertorg. Bekreft at den er din, så setter vi det i gang.\n\nSkriv denne koden på siden du kom fra:\n\n${given.code}\n\nEller åpne denne lenken og bekreft:\n${given.link}\n\nKoden gjelder i ett døgn.\n\nVar det ikke deg? Da trenger du ikke gjøre noe: ingenting skjer uten koden, og adressen blir slettet etter en uke.\n\nHilsen Innbyggertorg\n${given.site}`,
    sms: (code: string) => `Koden din til Innbyggertorg er ${code}. Har du ikke bedt om den, trenger du ikke gjøre noe.`,
  },
}

export type ActTexts = CatalogueOf<typeof nb>
