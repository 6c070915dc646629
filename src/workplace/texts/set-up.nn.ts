import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type { setUp as nb } from './set-up.nb.ts'

export const setUp: CatalogueOf<typeof nb> = {
  title: 'Slik blir det til',
  lead: 'Registrer trinna etter kvart. Rekkjefølgja er fast, og ingen kan hoppast over. Det du skriv, står på sida til organet.',
  step: 'Trinn',
  state: 'Kor langt',
  unknown: 'Ikkje kunngjort',
  states: { done: 'Gjort', planned: 'Planlagt', unknown: 'Ikkje kunngjort' },
  next: (nr, name) => `Neste: ${nr}. ${name}`,
  explained: {
    public_meeting: 'Eit ope møte der alle som vil, kan kome. Det finn folk til valkomiteen.',
    nominating_committee:
      'Dei som skal finne kandidatar, er valde. Set dei inn frå lista til folkemøtet, og gje dei rolla «medlem av valkomité».',
    candidates: 'Dei som vil sitje, har sjølve sagt ja. Sjå «Kven vil sitje».',
    recommendation: 'Valkomiteen har levert éi samla liste med grunngjeving.',
    appointment: 'Berre kommunestyret kan oppnemne til eit utval etter kommunelova (§ 5-7). Skriv saksnummeret.',
    founding_meeting: 'Møtet der foreininga vart skipa og styret valt.',
    constitution: 'Det første møtet, der utvalet vel det som står att, og tek til.',
  },
  isDone: 'Kva skal registrerast?',
  told: { actual: 'Det er gjort', planned: 'Det er planlagt' },
  date: 'Dato',
  dateHint: '21.11.2019, november 2019 eller 2020.',
  case: 'Sak i kommunestyret',
  caseHint: 'Nummer og år: 14/20.',
  save: (name) => `Registrer: ${name}`,
  needDate: 'Skriv datoen, så nøyaktig som du veit.',
  notYet: 'Datoen er ikkje komen. Vel «Det er planlagt», eller rett datoen.',
  needCase: 'Skriv saka som nummer og år: 14/20. Utan sak er ingen oppnemnd.',
  tooEarly: 'Datoen er før trinnet framføre. Sjå på rekkjefølgja.',
  foundedThere: 'Skipingsmøtet blir registrert på si eiga side, med oppmøte, vedtekter, styre og protokoll.',
  toFounding: 'Skriv ned skipingsmøtet',
  otherwise: 'Nokon andre har registrert dette trinnet. Sjå på lista.',
  link: 'Registrer trinn',
}
