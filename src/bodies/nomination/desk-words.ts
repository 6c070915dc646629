import type { Language } from '../../platform/content/localized.ts'
import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'
import { nominationTexts } from './texts.ts'

const nb = {
  form: {
    place: 'Hvor bor personen?',
    age: 'Hvor gammel?',
    ageHint: 'Det skal være unge med. Vi lagrer ikke fødselsdatoen.',
    genderHint: 'Loven krever både kvinner og menn i utvalg. Ingen må svare.',
    newcomer: 'Har aldri sittet i et utvalg eller kommunestyre',
  },
  faults: { needPlace: 'Velg hvor personen bor.', needAge: 'Velg alderen.' },
}
type DeskWords = CatalogueOf<typeof nb>

const nn: DeskWords = {
  form: {
    place: 'Kvar bur personen?',
    age: 'Kor gammal?',
    ageHint: 'Det skal vere unge med. Vi lagrar ikkje fødselsdatoen.',
    genderHint: 'Lova krev både kvinner og menn i utval. Ingen må svare.',
    newcomer: 'Har aldri site i eit utval eller kommunestyre',
  },
  faults: { needPlace: 'Vel kvar personen bur.', needAge: 'Vel alderen.' },
}

const en: DeskWords = {
  form: {
    place: 'Where do they live?',
    age: 'How old?',
    ageHint: 'Young people should be among those who sit. We do not keep the date of birth.',
    genderHint: 'The law asks for both women and men on committees. Nobody has to answer.',
    newcomer: 'Has never sat on a committee or a council',
  },
  faults: { needPlace: 'Choose where they live.', needAge: 'Choose the age.' },
}

const deskWords = catalogues<DeskWords>({ nb, nn, en })

/** What is asked of whoever would like to sit; at the desk, of staff about them. */
export function candidateWords(lang: Language, atDesk = false): Pick<ReturnType<typeof nominationTexts>, 'form' | 'faults'> {
  const { form, faults } = nominationTexts(lang)
  if (!atDesk) return { form, faults }
  const desk = deskWords(lang)
  return { form: { ...form, ...desk.form }, faults: { ...faults, ...desk.faults } }
}
