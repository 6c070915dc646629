import type { BodyTexts } from './texts.nb.ts'

export const nn: BodyTexts = {
  topics: 'Organ',
  types: {
    committee: 'Utval oppnemnt av kommunestyret',
    association: 'Frivillig foreining',
    task_committee: 'Oppgåveutval',
    open_forum: 'Ope møte',
  },
  explained: {
    committee:
      'Folk som bur i området, foreslår kven som skal sitje. Kommunestyret oppnemner dei. Møta er opne, og det som blir bestemt, er offentleg.',
    association: 'Innbyggjarane skipar foreininga sjølve og vel styret på eit møte. Kommunen bestemmer ikkje over ho.',
    task_committee: 'Kommunestyret set ned utvalet for å løyse éi oppgåve. Når oppgåva er løyst, er utvalet ferdig.',
    open_forum: 'Alle som vil, kan kome og seie kva dei meiner. Ingen er valde, og møtet bestemmer ingenting for andre.',
  },
  seats: {
    member: 'Medlem',
    substitute: (nr) => `Vara nr. ${nr}`,
    offices: { leader: 'Leiar', deputy: 'Nestleiar' },
    ends: { exempted: 'Friteken', moved: 'Flytta', died: 'Død', term_ended: 'Perioden er over', called: 'Rykt inn som medlem' },
  },
  bases: {
    kommuneloven: 'Kommunelova. Kva paragraf er ikkje kunngjort.',
    koml_5_1: 'Kommunelova § 5-1',
    koml_5_2: 'Kommunelova § 5-2',
  },
  powers: {
    decides: 'Kan bestemme i saker kommunestyret har gitt det',
    recommends: 'Gir råd og innstiller til kommunestyret eller eit anna utval',
    looks_into: 'Greier ut eller løyser ei oppgåve, og bestemmer ikkje sjølv',
  },
  noBasis: 'Inga lov: foreininga styrer seg sjølv.',
  steps: {
    public_meeting: 'Folkemøte',
    nominating_committee: 'Valkomité',
    candidates: 'Folk som vil sitje, seier ja',
    recommendation: 'Innstilling frå valkomiteen',
    appointment: 'Kommunestyret oppnemner',
    founding_meeting: 'Skipingsmøte',
    constitution: 'Det første møtet',
  },
  found: {
    planned: (places) => `Planlagt lokalt utval for ${places}.`,
    was: (places, to) => `Forsøk med lokalt utval for ${places}, planlagt til ${to}.`,
    established: (type, places) => `${type} for ${places}.`,
  },
  told: {
    ended: (body) => `${body} er avslutta`,
    next: (successor) => `${successor} tek over. Det som ikkje var ferdig, ligg der no.`,
    past: (body) => `Den planlagde slutten for ${body} er passert`,
    unknown: 'Kva som kjem etter, er ikkje kunngjort.',
  },
  succeeded: (body, successor) => `${body} er avslutta. ${successor} tek over det som ikkje er ferdig.`,
  faults: {
    noBody: 'Vi finn ikkje noko organ på denne adressa',
    noDraft: 'Vi finn ikkje dette utkastet. Det kan vere sletta, eller organet er oppretta.',
    nameTaken: 'Eit anna organ har denne adressa. Vel eit anna namn.',
    noPlace: 'Vi kjenner ikkje denne staden',
    noSeat: 'Vi finn ikkje dette vervet, eller det er avslutta.',
    officeTaken: 'Nokon andre har dette vervet. Gjer den andre til medlem først.',
    officeOfMembers: 'Berre medlemer kan vere leiar eller nestleiar.',
    notNext: 'Ingen plass er ledig, eller ein annan vara står framføre.',
    hasPeople: 'Det er leita etter folk til dette organet. Gje det ein slutt i staden for å fjerne det.',
  },
}
