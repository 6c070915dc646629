import { catalogues } from '../../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type OrganisationPageTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const organisationPageTexts = catalogues<OrganisationPageTexts>({ nb, nn, en })
