import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './about.nb.ts'
import { capital, numberWords } from './number-words.ts'

// «Stad» is masculine in nynorsk: «éin stad», «ein» without the stress.
const number = numberWords(['ingen', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'])

export const about: CatalogueOf<typeof nb.about> = {
  title: 'Kva er eit innbyggjartorg?',
  description: 'Innbyggjartorg forklart med enkle ord.',
  lead: 'Eit innbyggjartorg er eit ope hus nær der du bur. Du treng ingen avtale og ingen grunn for å kome inn.',
  meet: 'Du møter folk. Torget er for alle aldrar og alle som bur her. Innbyggjarar, foreiningar, bedrifter og kommunen lagar det som skjer, saman.',
  help: (desk) =>
    `Du får hjelp. ${desk} svarer på spørsmål om kommunen og viser veg til rett person. Du kan avtale tid med ein saksbehandlar nær deg.`,
  decide:
    'Du kan bestemme meir. Torget er staden for folkemøte og lokale utval, der saker frå nabolaget kan bli tekne vidare til kommunestyret.',
  start: 'Du kan setje i gang noko sjølv. Har du lyst til å starte ein aktivitet, eller er det noko du saknar? Sei det på torget.',
  where: 'Kvar er torga?',
  whereText: (count, names) => `${capital(number(count))} ${count === 1 ? 'stad' : 'stader'}: ${names}.`,
  history: 'Korleis vart dei til?',
  historyText: (former, name, date) => `${former} vart til ${name} ${date}. Den nye kommunen er stor, og torga gjer avstanden kortare.`,
  running: (names) => `Desse torga er i drift: ${names}.`,
  allRunning: 'Alle er i drift.',
  planned: (names) => `Desse er planlagde: ${names}.`,
  desk: (name) => `Kva gjer ${name}?`,
  committee: 'Kva er eit lokal\u00adsamfunns\u00adutval?',
  committeeText: 'Eit lokalsamfunnsutval skal ta opp saker som gjeld nabolaget, og bli høyrt før kommunen bestemmer.',
  committees: (count) =>
    count === 1 ? 'Eit slikt utval er eller har vore planlagt:' : `${capital(number(count))} slike utval er eller har vore planlagde:`,
}

export const accessibility: CatalogueOf<typeof nb.accessibility> = {
  title: 'Tilgjenge',
  description: 'Korleis nettstaden skal verke for alle, og korleis du melder frå om noko som stengjer.',
  lead: 'Denne nettstaden skal verke for alle: med tastatur, med skjermlesar, forstørra til 400 prosent, utan JavaScript og på papir.',
  statement: 'Tilgjengeerklæring',
  statementLink: 'Les erklæringa hos Uu-tilsynet',
  statementMissing: 'Kommunen har ikkje lagt inn lenkja til erklæringa enno.',
  report: 'Meld frå om noko som stengjer',
  reportText: (email) => `Skriv til ${email}.`,
  reportDesk: 'Eller sei det i næraste skranke. Du treng ikkje skrive noko.',
  reportMissing: 'E-postadressa til kommunen er ikkje kunngjord enno.',
  tested: 'Slik prøver vi det',
  testedText:
    'Kvar side blir prøvd automatisk mot reglane (WCAG 2.2 på nivå AA), òg når skjema har feil, i mørk vising og utan JavaScript. Automatikk finn ikkje alt. Difor vil vi gjerne høyre frå deg.',
  people: 'Husa',
  peopleText: 'Kva som er tilgjengeleg i kvart hus, og når det sist vart sjekka, står på sida til kvart torg.',
}

export const privacy: CatalogueOf<typeof nb.privacy> = {
  title: 'Personvern',
  description: 'Kva vi lagrar om deg, kvifor og kor lenge.',
  lead: 'Du kan lese alt her utan at vi lagrar noko om deg.',
  visitor: 'Når du berre les',
  visitorText:
    'Vi lagrar ikkje IP-adressa di, bruker ikkje statistikk som følgjer deg, og hentar ingenting frå andre nettstader. Skriv du ein stad for å finne torget ditt, blir det ikkje lagra.',
  position: 'Når du deler posisjonen din',
  positionText: 'Vi bruker posisjonen til å rekne ut avstanden og lagrar han ikkje. Han står i adressa til svarsida i din eigen nettlesar.',
  staff: 'Når du er tilsett og loggar inn',
  staffText:
    'Vi lagrar namnet ditt, kva innloggingsteneste som gjekk god for deg, kva roller du har, når du logga inn, og kva du har endra. Det blir ståande, fordi kommunen må kunne vise kven som endra kva. Så lenge du er innlogga, lagrar vi òg kva slags nettlesar du bruker.',
  rights: 'Rettane dine',
  rightsText: 'Du kan be om innsyn, retting og sletting. Kommunen er behandlingsansvarleg.',
  contact: 'Kontakt',
}

export const cookies: CatalogueOf<typeof nb.cookies> = {
  title: 'Informasjonskapslar',
  description: 'Kva informasjonskapslar nettstaden bruker.',
  lead: 'Les du berre, bruker vi ingen informasjonskapslar. Difor ser du heller ikkje noko vindauge om dei.',
  table: 'Informasjonskapslar for tilsette som loggar inn',
  name: 'Namn',
  purpose: 'Blir brukt til',
  lasts: 'Varer',
  signIn: 'Held deg innlogga. Nødvendig.',
  signInLasts: 'Til du loggar ut, til det har gått 30 minutt utan bruk, eller i høgst 8 timar',
  browser: 'Sørgjer for at berre nettlesaren som starta innlogginga, kan fullføre ho. Nødvendig.',
  browserLasts: 'Ti minutt',
}
