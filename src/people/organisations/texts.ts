import { catalogues, saidIn, type Said } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type OrganisationTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { OrganisationTexts }
export const organisationTexts = catalogues<OrganisationTexts>({ nb, nn, en })

export const organisationSaid = (words: (t: OrganisationTexts) => string): Said => saidIn(organisationTexts, words)
