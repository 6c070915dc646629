import type { Ctx } from '../platform/http/context.ts'
import { catalogueLanguage, catalogues } from '../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type PeopleTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const peopleTexts = catalogues<PeopleTexts>({ nb, nn, en })

export const textsFor = (c: Ctx) => peopleTexts(catalogueLanguage(c.get('language')))
