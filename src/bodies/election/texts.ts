import { Fault } from '../../platform/http/errors.ts'
import { catalogues, saidIn, type Said } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type ElectionTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export const electionTexts = catalogues<ElectionTexts>({ nb, nn, en })
export const electionSaid = (words: (t: ElectionTexts) => string): Said => saidIn(electionTexts, words)

/** What cannot be done as the election stands, or under the law. */
export const refused = (why: keyof ElectionTexts['faults']) =>
  new Fault(
    'conflict',
    electionSaid((t) => t.faults[why]),
  )
