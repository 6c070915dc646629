import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  optional: '(valgfritt)',
  name: 'Navnet ditt',
  contact: 'E-post eller telefon',
  written: 'E-post eller mobilnummer',
  helping: 'Gjør du dette for en annen?',
  helpingYes: 'Ja, jeg hjelper noen',
  helpingHint: 'Det står på kvitteringen at du gjorde det. Adressen er din, saken er deres.',
  helpedName: 'Navnet til den du hjelper',
  helperName: 'Navnet ditt, du som hjelper',
  needName: 'Skriv navnet ditt.',
  needHelped: 'Skriv navnet til den du hjelper.',
  needHelper: 'Skriv navnet ditt, så det er synlig hvem som hjalp.',
  tooLong: 'Navnet er for langt. Bruk høyst 120 tegn.',
  needContact: 'Skriv en e-postadresse eller et telefonnummer.',
  needWritten: 'Skriv en e-postadresse eller et mobilnummer.',
  wrongContact: 'Dette er verken en e-postadresse eller et telefonnummer. Skriv det som navn@eksempel.no eller 412 34 567.',
  fixedLine: 'Dette nummeret kan ikke få tekstmeldinger. Ring Innbyggerservice, så ringer vi deg når det er noe nytt.',
}
type PartyTexts = CatalogueOf<typeof nb>

const nn: PartyTexts = {
  optional: '(valfritt)',
  name: 'Namnet ditt',
  contact: 'E-post eller telefon',
  written: 'E-post eller mobilnummer',
  helping: 'Gjer du dette for ein annan?',
  helpingYes: 'Ja, eg hjelper nokon',
  helpingHint: 'Det står på kvitteringa at du gjorde det. Adressa er di, saka er deira.',
  helpedName: 'Namnet til den du hjelper',
  helperName: 'Namnet ditt, du som hjelper',
  needName: 'Skriv namnet ditt.',
  needHelped: 'Skriv namnet til den du hjelper.',
  needHelper: 'Skriv namnet ditt, så det er synleg kven som hjelpte.',
  tooLong: 'Namnet er for langt. Bruk høgst 120 teikn.',
  needContact: 'Skriv ei e-postadresse eller eit telefonnummer.',
  needWritten: 'Skriv ei e-postadresse eller eit mobilnummer.',
  wrongContact: 'Dette er korkje ei e-postadresse eller eit telefonnummer. Skriv det som namn@eksempel.no eller 412 34 567.',
  fixedLine: 'Dette nummeret kan ikkje få tekstmeldingar. Ring Innbyggerservice, så ringjer vi deg når det er noko nytt.',
}

const en: PartyTexts = {
  optional: '(optional)',
  name: 'Your name',
  contact: 'E-mail or phone',
  written: 'E-mail or mobile number',
  helping: 'Are you doing this for somebody else?',
  helpingYes: 'Yes, I am helping somebody',
  helpingHint: 'The receipt says that you did it. The address is yours, the matter is theirs.',
  helpedName: 'The name of whom you help',
  helperName: 'Your own name',
  needName: 'Write your name.',
  needHelped: 'Write the name of whom you help.',
  needHelper: 'Write your name, so that it can be seen who helped.',
  tooLong: 'The name is too long. Use at most 120 characters.',
  needContact: 'Write an e-mail address or a phone number.',
  needWritten: 'Write an e-mail address or a mobile number.',
  wrongContact: 'This is neither an e-mail address nor a phone number. Write it like name@example.no or 412 34 567.',
  fixedLine: 'This number cannot get text messages. Ring Innbyggerservice, and we ring you when there is something new.',
}

export const partyTexts = catalogues<PartyTexts>({ nb, nn, en })
