import type { CatalogueOf } from '../../platform/i18n/index.ts'

const suggestions = (count: number) => (count === 1 ? 'ett innspill' : `${count} innspill`)

export const nb = {
  title: 'Du spurte, vi svarte',
  titleAt: (where: string) => `Du spurte, vi svarte ${where}`,
  description:
    'Hva nærmiljøene har spurt om, hva de fikk svar på, hva som ble gjort, og hva det ble sagt nei til. Talt likt for alle torg.',
  asked: 'Du spurte',
  answered: 'Vi svarte',
  askedUnit: (count: number, where: string | null) =>
    where === null ? (count === 1 ? 'innspill' : 'innspill fra alle torg') : `innspill ${where}`,
  examples: (count: number) => `${count} av dem er oppdiktet.`,
  answeredUnit: 'har fått svar',
  none: 'Ingen har spurt om noe ennå.',
  noneLead: 'Si hva som mangler, hva du ønsker deg, eller hva du vil gjøre. Da teller det her.',
  voice: 'Gi et innspill',
  became: 'Hva ble det til?',
  squares: (of: string) => `Ruter: ${of}`,
  each: (count: number) => `Hver rute er ${count} innspill.`,
  states: { done: 'gjort', partly: 'delvis gjort', underWay: 'i gang', waiting: 'venter på svar', declined: 'sa vi nei til' },
  median: (days: number) =>
    days < 1
      ? 'Halvparten fikk svar samme dag.'
      : days === 1
        ? 'Halvparten fikk svar innen én dag.'
        : `Halvparten fikk svar innen ${String(days).replace('.', ',')} dager.`,
  few: 'For få svar til å si hvor lang tid det pleier å ta.',
  overdue: (count: number) => (count === 1 ? 'Ett innspill er over fristen.' : `${count} innspill er over fristen.`),
  onTime: 'Ingen er over fristen.',
  oldest: 'Eldst av dem som ikke er avsluttet:',
  waited: (days: number) => (days === 0 ? 'kom inn i dag' : days === 1 ? 'har ventet én dag' : `har ventet ${days} dager`),
  hubs: 'Torg for torg',
  places: 'Sted for sted',
  placesLead: 'Innspill som gjelder ett sted. Resten gjelder hele torgets område.',
  place: 'Sted',
  columns: { asked: 'Spurt', answered: 'Besvart', done: 'Gjort', declined: 'Nei', open: 'Åpne', median: 'Svar innen' },
  days: (days: number) => (days === 1 ? 'én dag' : `${String(days).replace('.', ',')} dager`),
  notEnough: 'for få svar',
  most: 'Mest spurt om nå',
  mostLead: 'Det som flest står bak og som ikke er avsluttet.',
  behind: (count: number) => (count === 1 ? 'Én står bak.' : `${count} står bak.`),
  at: (holder: string) => `Hos ${holder}.`,
  late: 'Over fristen.',
  unanswered: 'Ikke besvart ennå.',
  waits: 'Hvem det venter på',
  open: (count: number, late: number) => `${suggestions(count)}${late === 0 ? '' : `, ${late} over fristen`}`,
  who: 'Hvem har sagt noe, og for hvem?',
  whoHead: 'Hvem',
  from: { resident: 'Fra innbyggere', young: 'Fra barn og unge til og med 20 år', association: 'Fra foreninger og grupper' },
  forThem: (whom: string) => `For ${whom}`,
  missing: (whom: string) => `Ingen har sagt noe for ${whom}.`,
  bodies: 'Det organene har ment',
  bodiesSaid: (count: number) => (count === 1 ? 'Én uttalelse er gitt.' : `${count} uttalelser er gitt.`),
  outcomes: { followed: 'Fulgt', partly: 'Delvis fulgt', notFollowed: 'Ikke fulgt', waits: 'Venter på svar' },
  goals: 'Tre mål for torgene',
  goalsLead: '«Styrke lokaldemokratiet, deltagelse og lokal stedsidentitet», sto det i invitasjonen til folkemøtene i november 2019.',
  goal: {
    reached: 'Lokaldemokrati',
    reachedText: (count: number) => `${count === 1 ? 'innspill' : 'innspill'} har kommet til et lokalt organ eller kommunestyret`,
    voices: 'Deltakelse',
    voicesText: 'ganger har noen sagt eller støttet noe',
    made: 'Lokal stedsidentitet',
    madeText: (count: number) => `${count === 1 ? 'aktivitet eller tiltak' : 'aktiviteter og tiltak'} begynte med et innspill herfra`,
  },
  source: (day: string) => `Kilde: innspillene, støtten og veien videre, slik de var registrert ${day}.`,
  take: 'Ta med tallene',
  csv: 'Tallene som tabell (CSV)',
  json: 'Tallene som data (JSON)',
  wall: (hub: string) => `Til skjermen på ${hub}`,
  toHub: (where: string) => `Innspill ${where}`,
  toAll: 'Alle torg',
  how: 'Slik teller vi',
  howText: [
    'Hvert innspill teller én gang fra det er mottatt, også når det er samlet med andre. Det som er trukket, er ikke med. Det som er delt i flere, teller som ett.',
    'Besvart er det når noen har sagt hva som skjer: tatt opp, sendt videre, planlagt, gjort eller nei. Å spørre tilbake er ikke et svar.',
    'Et nei teller like synlig som et ja. Grunnen står på siden til hvert innspill.',
    'Hvor lang tid det pleier å ta, står bare der minst fem har fått svar.',
  ],
  paper: 'Tallene i dag:',
  way: 'Du spurte, vi svarte',
  wayText: 'Hvor mange som spurte, hva som ble gjort, og hva det ble sagt nei til.',
  wallTitle: (hub: string) => `Du spurte, vi svarte: skjerm for ${hub}`,
  wallNone: 'Si hva du ønsker deg her.',
  wallVoice: (address: string) => `Gi et innspill i skranken eller på ${address}`,
}

export type AskedTexts = CatalogueOf<typeof nb>
