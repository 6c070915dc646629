import type { Language } from '../../platform/content/localized.ts'
import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'
import { signUpFormTexts } from './form-texts.ts'

const nb = {
  alone: 'Én',
  together: 'De kommer bare hvis alle får plass',
  togetherHint: 'Er det færre plasser igjen enn de trenger, venter de til det er nok. Andre kan få plass imens.',
  childrenHint:
    'Bare fornavn og alder, så verten vet hvem som kommer. Vi sletter det dagen etter. Den som melder på, har ansvaret for dem.',
  first: (who: string) => `Personen er ${who}`,
}
type DeskWords = CatalogueOf<typeof nb>

const nn: DeskWords = {
  alone: 'Éin',
  together: 'Dei kjem berre om alle får plass',
  togetherHint: 'Er det færre plassar att enn dei treng, ventar dei til det er nok. Andre kan få plass imens.',
  childrenHint:
    'Berre førenamn og alder, så verten veit kven som kjem. Vi slettar det dagen etter. Den som melder på, har ansvaret for dei.',
  first: (who) => `Personen er ${who}`,
}

const en: DeskWords = {
  alone: 'One',
  together: 'They come only if there is room for all of them',
  togetherHint: 'If fewer places are left than they need, they wait until there are enough. Others may get a place meanwhile.',
  childrenHint:
    'Only first name and age, so that the host knows who is coming. We delete it the day after. Whoever signs up is responsible for them.',
  first: (who) => `The person is ${who}`,
}

const deskWords = catalogues<DeskWords>({ nb, nn, en })

/** What the form of a sign-up asks; at the desk, of staff about whoever comes. */
export function signUpWords(lang: Language, atDesk = false): ReturnType<typeof signUpFormTexts> {
  const all = signUpFormTexts(lang)
  return atDesk ? { ...all, ...deskWords(lang) } : all
}
