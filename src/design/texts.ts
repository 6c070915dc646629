import { catalogues, type CatalogueOf } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type DesignTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const textsIn = catalogues<CatalogueOf<DesignTexts>>({ nb, nn, en })
