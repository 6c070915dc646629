import type { BodyQuestion, BodyType } from '../../bodies/index.ts'
import { isPublicBody } from '../../bodies/index.ts'
import type { Localized } from '../../platform/content/localized.ts'

export interface LawNote {
  /** «Kommuneloven § 5-7» */
  paragraph: string
  says: Localized
  /** Whether the wording was read in a public source, or is known and to be checked. */
  isSure: boolean
  /** For which types; all public bodies when left out. */
  of?: readonly BodyType[]
}

/** What the law says at each question, as far as it says anything. */
const NOTES: Partial<Record<BodyQuestion, readonly LawNote[]>> = {
  type: [
    {
      paragraph: 'Kommuneloven § 5-1, § 5-2',
      says: {
        nb: 'Loven har en lukket liste over folkevalgte organer. Et utvalg må stå på den. Reglene for folkevalgte organer gjelder også andre kommunale organer etter § 5-2.',
        nn: 'Lova har ei lukka liste over folkevalde organ. Eit utval må stå på ho. Reglane for folkevalde organ gjeld òg andre kommunale organ etter § 5-2.',
        en: 'The law has a closed list of elected bodies. A committee must be on it. The rules for elected bodies also hold for other municipal bodies under § 5-2.',
      },
      isSure: true,
      of: ['committee', 'task_committee', 'association', 'open_forum'],
    },
    {
      paragraph: 'Kommuneloven § 5-7',
      says: {
        nb: 'Bare kommunestyret oppnevner til et utvalg. Et møte med innbyggere kan foreslå hvem som skal sitte, og ikke mer.',
        nn: 'Berre kommunestyret oppnemner til eit utval. Eit møte med innbyggjarar kan foreslå kven som skal sitje, og ikkje meir.',
        en: 'Only the council appoints to a committee. A meeting of residents can propose who is to sit, and no more.',
      },
      isSure: true,
      of: ['committee', 'task_committee', 'association', 'open_forum'],
    },
    {
      paragraph: 'Kommuneloven § 7-2',
      says: {
        nb: 'De som sitter i et utvalg, må ha stemmerett og være folkeregistrert i kommunen. En forening bestemmer selv hvem som kan være med.',
        nn: 'Dei som sit i eit utval, må ha røysterett og vere folkeregistrerte i kommunen. Ei foreining bestemmer sjølv kven som kan vere med.',
        en: 'Those who sit on a committee must have the right to vote and be registered in the municipality. An association decides itself who can take part.',
      },
      isSure: false,
      of: ['committee', 'task_committee', 'association', 'open_forum'],
    },
  ],
  name: [
    {
      paragraph: 'Kommuneloven kapittel 5',
      says: {
        nb: 'Navnet på et utvalg skal inneholde ordet «utvalg», slik at folk vet hva det er.',
        nn: 'Namnet på eit utval skal innehalde ordet «utval», slik at folk veit kva det er.',
        en: 'The name of a committee must contain the word “utvalg”, so that people know what it is.',
      },
      isSure: true,
    },
  ],
  basis: [
    {
      paragraph: 'Kommuneloven § 5-1, § 5-2',
      says: {
        nb: '§ 5-1 regner opp de folkevalgte organene. § 5-2 er om andre kommunale organer. Den vedtaket viser til, er den rette.',
        nn: '§ 5-1 reknar opp dei folkevalde organa. § 5-2 er om andre kommunale organ. Den vedtaket viser til, er den rette.',
        en: '§ 5-1 lists the elected bodies. § 5-2 is about other municipal bodies. The one that the decision refers to is the right one.',
      },
      isSure: true,
    },
  ],
  case: [
    {
      paragraph: 'Kommuneloven § 5-7',
      says: {
        nb: 'Kommunestyret oppretter utvalget i en sak. Når medlemmene siden oppnevnes, trengs en sak til. Uten den er ingen oppnevnt.',
        nn: 'Kommunestyret opprettar utvalet i ei sak. Når medlemene sidan blir oppnemnde, trengst ei sak til. Utan ho er ingen oppnemnd.',
        en: 'The council sets up the committee in a case. Appointing the members later takes another case. Without it nobody is appointed.',
      },
      isSure: true,
    },
  ],
  power: [
    {
      paragraph: 'Kommuneloven kapittel 5',
      says: {
        nb: 'Et utvalg kan få myndighet til å bestemme, rett til å innstille, eller bare i oppgave å utrede.',
        nn: 'Eit utval kan få mynde til å bestemme, rett til å innstille, eller berre i oppgåve å greie ut.',
        en: 'A committee can be given power to decide, the right to recommend, or only the task of looking into something.',
      },
      isSure: true,
    },
  ],
  term: [
    {
      paragraph: 'Kommuneloven kapittel 5',
      says: {
        nb: 'Et utvalg kan være fast eller for en bestemt tid. Et oppgaveutvalg er ferdig når oppgaven er løst, og må ha en slutt.',
        nn: 'Eit utval kan vere fast eller for ei bestemt tid. Eit oppgåveutval er ferdig når oppgåva er løyst, og må ha ein slutt.',
        en: 'A committee can be lasting or for a time. A task committee is done when its task is, and must have an end.',
      },
      isSure: true,
    },
  ],
  rules: [
    {
      paragraph: 'Kommuneloven kapittel 5',
      says: {
        nb: 'Alle folkevalgte organer skal ha et reglement.',
        nn: 'Alle folkevalde organ skal ha eit reglement.',
        en: 'Every elected body must have rules of procedure.',
      },
      isSure: true,
    },
    {
      paragraph: 'Kommuneloven § 5-7',
      says: {
        nb: 'Et utvalg skal ha minst tre medlemmer.',
        nn: 'Eit utval skal ha minst tre medlemer.',
        en: 'A committee must have at least three members.',
      },
      isSure: false,
    },
  ],
  start: [
    {
      paragraph: 'Likestillingsloven',
      says: {
        nb: 'Begge kjønn skal være med: minst to av hvert når det er fire eller fem medlemmer, tre ved seks til åtte, fire ved ni, og 40 prosent ved flere. Varamedlemmene regnes for seg.',
        nn: 'Begge kjønn skal vere med: minst to av kvart når det er fire eller fem medlemer, tre ved seks til åtte, fire ved ni, og 40 prosent ved fleire. Varamedlemene blir rekna for seg.',
        en: 'Both genders must be there: at least two of each when there are four or five members, three for six to eight, four for nine, and 40 per cent for more. Substitutes are counted on their own.',
      },
      isSure: true,
    },
  ],
}

/** Nothing for a type that no law is about. */
export function lawOf(question: BodyQuestion, type: BodyType | null): readonly LawNote[] {
  const notes = NOTES[question] ?? []
  return notes.filter(({ of }) => (of === undefined ? type !== null && isPublicBody(type) : type === null || of.includes(type)))
}
