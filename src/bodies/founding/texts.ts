import { Fault } from '../../platform/http/errors.ts'
import { catalogues, saidIn, type Said } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type FoundingTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const foundingTexts = catalogues<FoundingTexts>({ nb, nn, en })
export const foundingSaid = (words: (t: FoundingTexts) => string): Said => saidIn(foundingTexts, words)

export const refused = (why: keyof FoundingTexts['faults']) =>
  new Fault(
    'conflict',
    foundingSaid((t) => t.faults[why]),
  )
