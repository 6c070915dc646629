import { catalogues, saidIn, type Said } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type PeopleTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const peopleTexts = catalogues<PeopleTexts>({ nb, nn, en })

export const peopleSaid = (words: (t: PeopleTexts) => string): Said => saidIn(peopleTexts, words)
