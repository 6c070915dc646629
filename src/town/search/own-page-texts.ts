import { catalogues } from '../../platform/i18n/index.ts'
import { en } from './own-pages.en.ts'
import { nb, type OwnPageTexts } from './own-pages.nb.ts'
import { nn } from './own-pages.nn.ts'

export type OwnPage = keyof typeof nb
const isOwnPage = (key: string): key is OwnPage => key in nb
export const OWN_PAGES = Object.keys(nb).filter(isOwnPage)

export const ownPageTexts = catalogues<OwnPageTexts>({ nb, nn, en })
