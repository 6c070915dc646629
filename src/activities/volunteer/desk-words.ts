import type { Language } from '../../platform/content/localized.ts'
import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'
import { volunteerTexts } from './texts.ts'

const nb = {
  form: {
    shifts: 'Når?',
    shiftsHint: 'Velg én eller flere. Det kan gjøres om senere.',
    age: (age: number) => `Har fylt ${age} år`,
    ageWhy: 'Vi lagrer ikke fødselsdatoen.',
    police: 'Kan vise politiattest til verten før første vakt',
  },
  faults: {
    needShift: 'Velg når.',
    age: (age: number) => `Kryss av om personen har fylt ${age} år. Den som er yngre, kan hjelpe med noe annet.`,
    police: 'Kryss av om personen kan vise politiattest. Den som ikke kan det, kan hjelpe med noe annet.',
  },
}
type DeskWords = CatalogueOf<typeof nb>

const nn: DeskWords = {
  form: {
    shifts: 'Når?',
    shiftsHint: 'Vel éi eller fleire. Det kan gjerast om seinare.',
    age: (age) => `Har fylt ${age} år`,
    ageWhy: 'Vi lagrar ikkje fødselsdatoen.',
    police: 'Kan vise politiattest til verten før første vakt',
  },
  faults: {
    needShift: 'Vel når.',
    age: (age) => `Kryss av om personen har fylt ${age} år. Den som er yngre, kan hjelpe med noko anna.`,
    police: 'Kryss av om personen kan vise politiattest. Den som ikkje kan det, kan hjelpe med noko anna.',
  },
}

const en: DeskWords = {
  form: {
    shifts: 'When?',
    shiftsHint: 'Choose one or more. It can be changed later.',
    age: (age) => `Is ${age} or older`,
    ageWhy: 'We do not store the date of birth.',
    police: 'Can show the host a police certificate before the first shift',
  },
  faults: {
    needShift: 'Choose when.',
    age: (age) => `Tick if they are ${age} or older. Whoever is younger can help with something else.`,
    police: 'Tick if they can show a police certificate. Whoever cannot, can help with something else.',
  },
}

const deskWords = catalogues<DeskWords>({ nb, nn, en })

/** What is asked of a volunteer; at the desk, of staff about them. */
export function volunteerWords(lang: Language, atDesk = false): Pick<ReturnType<typeof volunteerTexts>, 'form' | 'faults'> {
  const { form, faults } = volunteerTexts(lang)
  if (!atDesk) return { form, faults }
  const desk = deskWords(lang)
  return { form: { ...form, ...desk.form }, faults: { ...faults, ...desk.faults } }
}
