import { capital, numberWords } from './number-words.ts'

// «Torg» and «sted» are neuter: «ett torg», not «én torg».
const number = numberWords(['ingen', 'ett', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'])

export const front = {
  description: (municipality: string) =>
    `Hva som er åpent nå på innbyggertorgene i ${municipality}, hvem du møter der, og hvor det nærmeste er.`,
  openNow: (open: number, all: number) =>
    open === 0
      ? 'Ingen torg er åpne akkurat nå.'
      : `${capital(number(open))} av ${number(all)} torg er ${open === 1 ? 'åpent' : 'åpne'} nå. Kom innom.`,
  noneKnownOpen: 'Vi vet ikke om noe torg som er åpent akkurat nå.',
  someUnknown: (unknown: number) => `${capital(number(unknown))} torg har ikke kunngjort åpningstidene.`,
  allExamples: 'Tidene er eksempler. Ingen av torgene har kunngjort tidene for huset.',
  allExamplesBut: (names: string) => `Tidene er eksempler; bare ${names} har kunngjort tidene for huset.`,
  someExamples: (names: string) => `Tidene på ${names} er eksempler og ikke kunngjort.`,
  inOperation: (open: number, all: number) => `${capital(number(open))} av ${number(all)} torg i drift.`,
  boardHeading: 'Nå og neste på torgene',
  hub: 'Torg',
  find: 'Finn ditt torg',
  findLead: (north: string, south: string) => `Fra ${north} i nord til ${south} i sør. Skriv stedet du bor, så viser vi det nærmeste.`,
  news: 'Nytt fra torgene',
  noNews: 'Ingenting nytt ennå.',
  allNews: 'Alt nytt',
  asOfHint: (merged: string) => `Du kan se hvordan det var en annen dag, for eksempel dagen kommunen ble til: ${merged}.`,
  takePart: 'Bli med',
  about: 'Hva er et innbyggertorg?',
  aboutLead: 'Et åpent sted der naboer, foreninger og kommunen møtes.',
  desk: (name: string) => `Møt ${name}`,
  deskLead: 'Spør om alt i kommunen. Her ser du hvor og når.',
  book: 'Bestill en time',
  bookLead: 'Møt noen som kan saken, nær der du bor. Du trenger ikke BankID.',
  propose: 'Foreslå en aktivitet',
  proposeLead: 'Vi finner rom og folk sammen med deg.',
  suggest: 'Si din mening',
  suggestLead: 'Fortell hva som mangler, hva du ønsker deg eller vil gjøre.',
  firstAfterMerger: (hub: string, date: string) => `Første torg som åpnet etter sammenslåingen: ${hub}, ${date}.`,
  firstAfterMergerPlanned: (hub: string) => `${hub} blir det første torget som åpner etter sammenslåingen.`,
  steps: 'Slik vokser torgene fram',
}

export const board = {
  deskHere: (name: string) => `${name} er her.`,
  nobody: 'Ingen er her nå',
  until: (time: string) => `til ${time}`,
  nearest: (hub: string) => `Nærmeste skranke: ${hub}`,
  follow: (hub: string) => `Følg ${hub}`,
  andKnowHours: 'og få vite når åpningstidene er klare.',
  house: 'Huset åpner',
  today: 'i dag',
  tomorrow: 'i morgen',
}

export const news = {
  title: 'Nytt fra torgene',
  published: (when: string) => `Lagt ut ${when}`,
  happens: (day: string) => `Skjer ${day}`,
  description: 'Nytt fra innbyggertorgene: hva som åpner, hva som endres, og hva som er vedtatt.',
  feed: 'Abonner (Atom)',
  back: (hub: string) => `Til ${hub}`,
}
