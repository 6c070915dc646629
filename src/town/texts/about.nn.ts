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
  noHubs: 'Ingen torg er lagde inn enno.',
  whereText: (count, names) => `${capital(number(count))} ${count === 1 ? 'stad' : 'stader'}: ${names}.`,
  history: 'Korleis vart dei til?',
  historyText: (former, name, date) => `${former} vart til ${name} ${date}. Den nye kommunen er stor, og torga gjer avstanden kortare.`,
  running: (names) => `Desse torga er i drift: ${names}.`,
  allRunning: 'Alle er i drift.',
  planned: (names) => `Desse er planlagde: ${names}.`,
  opening: (names) => `Her er opningsdagen ikkje kjend: ${names}.`,
  desk: (name) => `Kva gjer ${name}?`,
  committee: 'Kva er eit lokal\u00adsamfunns\u00adutval?',
  committeeText: 'Eit lokalsamfunnsutval skal ta opp saker som gjeld nabolaget, og bli høyrt før kommunen bestemmer.',
  committees: (count) =>
    count === 1 ? 'Eit slikt utval er eller har vore planlagt:' : `${capital(number(count))} slike utval er eller har vore planlagde:`,
  committeePast: 'Kva var eit lokal\u00adsamfunns\u00adutval?',
  committeeTextPast: 'Eit lokalsamfunnsutval skulle ta opp saker som galdt nabolaget, og bli høyrt før kommunen bestemte.',
  committeesPast: (count) =>
    count === 1 ? 'Eit slikt utval var planlagt som eit forsøk:' : `${capital(number(count))} slike utval var planlagde som eit forsøk:`,
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
