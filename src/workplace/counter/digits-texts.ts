import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  title: 'Sifrene som ble sendt',
  sent: (address: string) => `Seks sifre er sendt til ${address}. Får de dem ikke, sender du nye. Leser de dem opp, skriver du dem her.`,
  hidden: 'adressen deres',
  digits: 'Seks sifre',
  confirm: 'Bekreft',
  again: 'Send nye sifre',
  renewed: 'Nye sifre er sendt. De forrige gjelder ikke lenger.',
  need: 'Skriv de seks sifrene de leser opp.',
  wrong: 'Sifrene stemmer ikke. Be dem lese dem opp igjen.',
  'worn-out': 'Det er prøvd for mange ganger. Send nye sifre.',
  'too-old': 'Sifrene er for gamle. Send nye.',
  none: 'Det er ingenting som venter på sifre her.',
  wrongAddress: 'Feil adresse?',
  wrongHint: 'Sifrene går dit i stedet, og det de ba om, venter til de er lest opp.',
  wrongSent: 'Sifrene er sendt til den nye adressen.',
  cannot: 'Adressen kan ikke byttes nå. Avlys dette, og registrer det på nytt for dem her.',
  onlyWritten:
    'Skriv en e-postadresse eller et mobilnummer. Har de bare fasttelefon, avlyser du dette og registrerer det på nytt for dem her.',
}
type DigitsTexts = CatalogueOf<typeof nb>

const nn: DigitsTexts = {
  title: 'Siffera som vart sende',
  sent: (address) => `Seks siffer er sende til ${address}. Får dei dei ikkje, sender du nye. Les dei dei opp, skriv du dei her.`,
  hidden: 'adressa deira',
  digits: 'Seks siffer',
  confirm: 'Stadfest',
  again: 'Send nye siffer',
  renewed: 'Nye siffer er sende. Dei førre gjeld ikkje lenger.',
  need: 'Skriv dei seks siffera dei les opp.',
  wrong: 'Siffera stemmer ikkje. Be dei lese dei opp att.',
  'worn-out': 'Det er prøvt for mange gonger. Send nye siffer.',
  'too-old': 'Siffera er for gamle. Send nye.',
  none: 'Det er ingenting som ventar på siffer her.',
  wrongAddress: 'Feil adresse?',
  wrongHint: 'Siffera går dit i staden, og det dei bad om, ventar til dei er lesne opp.',
  wrongSent: 'Siffera er sende til den nye adressa.',
  cannot: 'Adressa kan ikkje bytast no. Avlys dette, og registrer det på nytt for dei her.',
  onlyWritten:
    'Skriv ei e-postadresse eller eit mobilnummer. Har dei berre fasttelefon, avlyser du dette og registrerer det på nytt for dei her.',
}

const en: DigitsTexts = {
  title: 'The digits that were sent',
  sent: (address) => `Six digits were sent to ${address}. If they do not get them, send new ones. If they read them out, write them here.`,
  hidden: 'their address',
  digits: 'Six digits',
  confirm: 'Confirm',
  again: 'Send new digits',
  renewed: 'New digits have been sent. The ones before no longer count.',
  need: 'Write the six digits they read out.',
  wrong: 'The digits do not fit. Ask them to read them out again.',
  'worn-out': 'It has been tried too many times. Send new digits.',
  'too-old': 'The digits are too old. Send new ones.',
  none: 'Nothing waits for digits here.',
  wrongAddress: 'Wrong address?',
  wrongHint: 'The digits go there instead, and what they asked for waits until they are read out.',
  wrongSent: 'The digits have been sent to the new address.',
  cannot: 'The address cannot be changed now. Cancel this, and register it anew for them here.',
  onlyWritten: 'Write an e-mail address or a mobile number. If they only have a landline, cancel this and register it anew for them here.',
}

export const digitsTexts = catalogues<DigitsTexts>({ nb, nn, en })
