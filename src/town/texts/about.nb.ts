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
  whereText: (count: number, names: string) => `${capital(number(count))} ${count === 1 ? 'sted' : 'steder'}: ${names}.`,
  history: 'Hvordan ble de til?',
  historyText: (former: string, name: string, date: string) =>
    `${former} ble til ${name} ${date}. Den nye kommunen er stor, og torgene gjør avstanden kortere.`,
  running: (names: string) => `Disse torgene er i drift: ${names}.`,
  allRunning: 'Alle er i drift.',
  planned: (names: string) => `Disse er planlagt: ${names}.`,
  desk: (name: string) => `Hva gjør ${name}?`,
  committee: 'Hva er et lokal\u00adsamfunns\u00adutvalg?',
  committeeText: 'Et lokalsamfunnsutvalg skal ta opp saker som gjelder nabolaget, og bli hørt før kommunen bestemmer.',
  committees: (count: number) =>
    count === 1 ? 'Et slikt utvalg er eller har vært planlagt:' : `${capital(number(count))} slike utvalg er eller har vært planlagt:`,
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

export const privacy = {
  title: 'Personvern',
  description: 'Hva vi lagrer om deg, hvorfor og hvor lenge.',
  lead: 'Du kan lese alt her uten at vi lagrer noe om deg.',
  visitor: 'Når du bare leser',
  visitorText:
    'Vi lagrer ikke IP-adressen din, bruker ikke statistikk som følger deg, og henter ingenting fra andre nettsteder. Skriver du et sted for å finne torget ditt, blir det ikke lagret.',
  position: 'Når du deler posisjonen din',
  positionText: 'Vi bruker posisjonen til å regne ut avstanden og lagrer den ikke. Den står i adressen til svarsiden i din egen nettleser.',
  staff: 'Når du er ansatt og logger inn',
  staffText:
    'Vi lagrer navnet ditt, hvilken innloggingstjeneste som gikk god for deg, hvilke roller du har, når du logget inn, og hva du har endret. Det blir stående, fordi kommunen må kunne vise hvem som endret hva. Så lenge du er innlogget, lagrer vi også hva slags nettleser du bruker.',
  rights: 'Rettighetene dine',
  rightsText: 'Du kan be om innsyn, retting og sletting. Kommunen er behandlingsansvarlig.',
  contact: 'Kontakt',
}

export const cookies = {
  title: 'Informasjonskapsler',
  description: 'Hvilke informasjonskapsler nettstedet bruker.',
  lead: 'Leser du bare, bruker vi ingen informasjonskapsler. Derfor ser du heller ikke noe vindu om dem.',
  table: 'Informasjonskapsler for ansatte som logger inn',
  name: 'Navn',
  purpose: 'Brukes til',
  lasts: 'Varer',
  signIn: 'Holder deg innlogget. Nødvendig.',
  signInLasts: 'Til du logger ut, til det har gått 30 minutter uten bruk, eller i høyst 8 timer',
  browser: 'Sørger for at bare nettleseren som begynte innloggingen, kan fullføre den. Nødvendig.',
  browserLasts: 'Ti minutter',
}
