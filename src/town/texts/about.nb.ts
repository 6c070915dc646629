import { capital, numberWords } from './number-words.ts'

const number = numberWords(['ingen', 'ett', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'])

export const about = {
  title: 'Hva er et innbyggertorg?',
  description: 'Innbyggertorg forklart med enkle ord.',
  lead: 'Et innbyggertorg er et åpent hus nær der du bor. Du trenger ingen avtale og ingen grunn for å komme inn.',
  meet: 'Du møter folk. Torget er for alle aldre og alle som bor her. Innbyggere, foreninger, bedrifter og kommunen lager det som skjer, sammen.',
  help: (desk: string) =>
    `Du får hjelp. ${desk} svarer på spørsmål om kommunen og viser vei til riktig person. Du kan avtale tid med en saksbehandler nær deg.`,
  decide:
    'Du kan bestemme mer. Torget er stedet for folkemøter og lokale utvalg, der saker fra nabolaget kan bli tatt videre til kommunestyret.',
  start: 'Du kan sette i gang noe selv. Har du lyst til å starte en aktivitet, eller er det noe du savner? Si det på torget.',
  where: 'Hvor er torgene?',
  noHubs: 'Ingen torg er lagt inn ennå.',
  whereText: (count: number, names: string) => `${capital(number(count))} ${count === 1 ? 'sted' : 'steder'}: ${names}.`,
  history: 'Hvordan ble de til?',
  historyText: (former: string, name: string, date: string) =>
    `${former} ble til ${name} ${date}. Den nye kommunen er stor, og torgene gjør avstanden kortere.`,
  running: (names: string) => `Disse torgene er i drift: ${names}.`,
  allRunning: 'Alle er i drift.',
  planned: (names: string) => `Disse er planlagt: ${names}.`,
  opening: (names: string) => `Her er åpningsdagen ikke kjent: ${names}.`,
  desk: (name: string) => `Hva gjør ${name}?`,
  committee: 'Hva er et lokal\u00adsamfunns\u00adutvalg?',
  committeeText: 'Et lokalsamfunnsutvalg skal ta opp saker som gjelder nabolaget, og bli hørt før kommunen bestemmer.',
  committees: (count: number) =>
    count === 1 ? 'Et slikt utvalg er eller har vært planlagt:' : `${capital(number(count))} slike utvalg er eller har vært planlagt:`,
  committeePast: 'Hva var et lokal\u00adsamfunns\u00adutvalg?',
  committeeTextPast: 'Et lokalsamfunnsutvalg skulle ta opp saker som gjaldt nabolaget, og bli hørt før kommunen bestemte.',
  committeesPast: (count: number) =>
    count === 1 ? 'Et slikt utvalg var planlagt som et forsøk:' : `${capital(number(count))} slike utvalg var planlagt som et forsøk:`,
}

export const accessibility = {
  title: 'Tilgjengelighet',
  description: 'Hvordan nettstedet skal virke for alle, og hvordan du melder fra om noe som stenger.',
  lead: 'Dette nettstedet skal virke for alle: med tastatur, med skjermleser, forstørret til 400 prosent, uten JavaScript og på papir.',
  statement: 'Tilgjengelighetserklæring',
  statementLink: 'Les erklæringen hos Uu-tilsynet',
  statementMissing: 'Kommunen har ikke lagt inn lenken til erklæringen ennå.',
  report: 'Meld fra om noe som stenger',
  reportText: (email: string) => `Skriv til ${email}.`,
  reportDesk: 'Eller si det i nærmeste skranke. Du trenger ikke skrive noe.',
  reportMissing: 'Kommunens e-postadresse er ikke kunngjort ennå.',
  tested: 'Slik prøver vi det',
  testedText:
    'Hver side prøves automatisk mot reglene (WCAG 2.2 på nivå AA), også når skjemaer har feil, i mørk visning og uten JavaScript. Automatikk finner ikke alt. Derfor vil vi gjerne høre fra deg.',
  people: 'Husene',
  peopleText: 'Hva som er tilgjengelig i hvert hus, og når det sist ble sjekket, står på siden til hvert torg.',
}
