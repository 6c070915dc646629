import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  count: 'Hvor mange kommer?',
  alone: 'Bare jeg',
  counted: (count: number) => `${count} til sammen`,
  together: 'Vi kommer bare hvis alle får plass',
  togetherHint: 'Er det færre plasser igjen enn dere trenger, venter dere til det er nok. Andre kan få plass imens.',
  optional: '(valgfritt)',
  children: 'Barna som skal være med',
  childrenHint: 'Bare fornavn og alder, så verten vet hvem som kommer. Vi sletter det dagen etter. Du som melder på, har ansvaret for dem.',
  childName: (nr: number) => `Fornavn, barn ${nr}`,
  childAge: (nr: number) => `Alder, barn ${nr}`,
  first: (who: string) => `Jeg er ${who}`,
  firstHint: (until: string) => `De kommer først til ${until}. Etter det får alle andre det som er ledig.`,
  whyAsked: (why: string, days: number) =>
    `${why} ${days === 0 ? 'Svaret slettes samme dag.' : days === 1 ? 'Svaret slettes dagen etter.' : `Svaret slettes ${days} dager etter.`}`,
}
type FormTexts = CatalogueOf<typeof nb>

const nn: FormTexts = {
  count: 'Kor mange kjem?',
  alone: 'Berre eg',
  counted: (count) => `${count} til saman`,
  together: 'Vi kjem berre om alle får plass',
  togetherHint: 'Er det færre plassar att enn de treng, ventar de til det er nok. Andre kan få plass imens.',
  optional: '(valfritt)',
  children: 'Barna som skal vere med',
  childrenHint:
    'Berre førenamn og alder, så verten veit kven som kjem. Vi slettar det dagen etter. Du som melder på, har ansvaret for dei.',
  childName: (nr) => `Førenamn, barn ${nr}`,
  childAge: (nr) => `Alder, barn ${nr}`,
  first: (who) => `Eg er ${who}`,
  firstHint: (until) => `Dei kjem først til ${until}. Etter det får alle andre det som er ledig.`,
  whyAsked: (why, days) =>
    `${why} ${days === 0 ? 'Svaret blir sletta same dagen.' : days === 1 ? 'Svaret blir sletta dagen etter.' : `Svaret blir sletta ${days} dagar etter.`}`,
}

const en: FormTexts = {
  count: 'How many are coming?',
  alone: 'Only me',
  counted: (count) => `${count} together`,
  together: 'We come only if there is room for all of us',
  togetherHint: 'If fewer places are left than you need, you wait until there are enough. Others may get a place meanwhile.',
  optional: '(optional)',
  children: 'The children who are coming',
  childrenHint:
    'Only first name and age, so that the host knows who is coming. We delete it the day after. You who sign up are responsible for them.',
  childName: (nr) => `First name, child ${nr}`,
  childAge: (nr) => `Age, child ${nr}`,
  first: (who) => `I am ${who}`,
  firstHint: (until) => `They come first until ${until}. After that all others get what is left.`,
  whyAsked: (why, days) =>
    `${why} ${days === 0 ? 'The answer is deleted the same day.' : days === 1 ? 'The answer is deleted the day after.' : `The answer is deleted ${days} days after.`}`,
}

/** What the form of a sign-up asks, on the web and at the desk alike. */
export const signUpFormTexts = catalogues<FormTexts>({ nb, nn, en })
