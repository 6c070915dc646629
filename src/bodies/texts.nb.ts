import type { CatalogueOf } from '../platform/i18n/index.ts'

export const nb = {
  topics: 'Organer',
  types: {
    committee: 'Utvalg oppnevnt av kommunestyret',
    association: 'Frivillig forening',
    task_committee: 'Oppgaveutvalg',
    open_forum: 'Åpent møte',
  },
  /** What the type is, for somebody who has never heard of it. */
  explained: {
    committee:
      'Folk som bor i området, foreslår hvem som skal sitte. Kommunestyret oppnevner dem. Møtene er åpne, og det som blir bestemt, er offentlig.',
    association: 'Innbyggerne danner foreningen selv og velger styret på et møte. Kommunen bestemmer ikke over den.',
    task_committee: 'Kommunestyret setter ned utvalget for å løse én oppgave. Når oppgaven er løst, er utvalget ferdig.',
    open_forum: 'Alle som vil, kan komme og si hva de mener. Ingen er valgt, og møtet bestemmer ingenting for andre.',
  },
  seats: {
    member: 'Medlem',
    substitute: (nr: number) => `Vara nr. ${nr}`,
    offices: { leader: 'Leder', deputy: 'Nestleder' },
    ends: { exempted: 'Fritatt', moved: 'Flyttet', died: 'Død', term_ended: 'Perioden er over', called: 'Rykket inn som medlem' },
  },
  bases: {
    kommuneloven: 'Kommuneloven. Hvilken paragraf er ikke kunngjort.',
    koml_5_1: 'Kommuneloven § 5-1',
    koml_5_2: 'Kommuneloven § 5-2',
  },
  powers: {
    decides: 'Kan bestemme i saker kommunestyret har gitt det',
    recommends: 'Gir råd og innstiller til kommunestyret eller et annet utvalg',
    looks_into: 'Utreder eller løser en oppgave, og bestemmer ikke selv',
  },
  noBasis: 'Ingen lov: foreningen styrer seg selv.',
  steps: {
    public_meeting: 'Folkemøte',
    nominating_committee: 'Valgkomité',
    candidates: 'Folk som vil sitte, sier ja',
    recommendation: 'Innstilling fra valgkomiteen',
    appointment: 'Kommunestyret oppnevner',
    founding_meeting: 'Stiftelsesmøte',
    constitution: 'Det første møtet',
  },
  found: {
    planned: (places: string) => `Planlagt lokalt utvalg for ${places}.`,
    was: (places: string, to: string) => `Forsøk med lokalt utvalg for ${places}, planlagt til ${to}.`,
    established: (type: string, places: string) => `${type} for ${places}.`,
  },
  told: {
    ended: (body: string) => `${body} er avsluttet`,
    next: (successor: string) => `${successor} tar over. Det som ikke var ferdig, ligger der nå.`,
    past: (body: string) => `Den planlagte slutten for ${body} er passert`,
    unknown: 'Hva som kommer etter, er ikke kunngjort.',
  },
  succeeded: (body: string, successor: string) => `${body} er avsluttet. ${successor} tar over det som ikke er ferdig.`,
  faults: {
    noBody: 'Vi finner ikke noe organ på denne adressen',
    noDraft: 'Vi finner ikke dette utkastet. Det kan være slettet, eller organet er opprettet.',
    nameTaken: 'Et annet organ har denne adressen. Velg et annet navn.',
    noPlace: 'Vi kjenner ikke dette stedet',
    noSeat: 'Vi finner ikke dette vervet, eller det er avsluttet.',
    officeTaken: 'Noen andre har dette vervet. Gjør den andre til medlem først.',
    officeOfMembers: 'Bare medlemmer kan være leder eller nestleder.',
    notNext: 'Ingen plass er ledig, eller en annen vara står foran.',
    hasPeople: 'Det er lett etter folk til dette organet. Gi det en slutt i stedet for å fjerne det.',
  },
}
export type BodyTexts = CatalogueOf<typeof nb>
