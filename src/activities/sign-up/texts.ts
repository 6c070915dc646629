import { catalogues, saidIn, type Said } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type SignUpTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { SignUpTexts }
export const signUpTexts = catalogues<SignUpTexts>({ nb, nn, en })
export const signUpSaid = (words: (t: SignUpTexts) => string): Said => saidIn(signUpTexts, words)
