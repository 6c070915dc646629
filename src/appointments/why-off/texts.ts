import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  legend: 'Hvorfor?',
  hint: 'Du trenger ikke svare. Den som skulle møte deg, ser svaret, og vi teller svarene uten navn. Det slettes sammen med timen.',
  answers: {
    time: 'Tidspunktet passer ikke',
    way: 'Det er vanskelig å komme dit',
    unneeded: 'Timen trengs ikke lenger',
    other: 'Noe annet',
  },
  fact: 'Hvorfor den ble avlyst',
}
type WhyOffTexts = CatalogueOf<typeof nb>

const nn: WhyOffTexts = {
  legend: 'Kvifor?',
  hint: 'Du treng ikkje svare. Den som skulle møte deg, ser svaret, og vi tel svara utan namn. Det blir sletta saman med timen.',
  answers: {
    time: 'Tidspunktet passar ikkje',
    way: 'Det er vanskeleg å kome dit',
    unneeded: 'Timen trengst ikkje lenger',
    other: 'Noko anna',
  },
  fact: 'Kvifor han vart avlyst',
}

const en: WhyOffTexts = {
  legend: 'Why?',
  hint: 'You need not answer. Whoever was to meet you sees the answer, and we count the answers without names. It is deleted with the appointment.',
  answers: {
    time: 'The time does not suit',
    way: 'It is hard to get there',
    unneeded: 'The appointment is no longer needed',
    other: 'Something else',
  },
  fact: 'Why it was cancelled',
}

export const whyOffTexts = catalogues<WhyOffTexts>({ nb, nn, en })
