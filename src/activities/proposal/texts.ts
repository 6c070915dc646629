import { catalogues, saidIn, type Said } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type ProposalTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { ProposalTexts }
export const proposalTexts = catalogues<ProposalTexts>({ nb, nn, en })
export const proposalSaid = (words: (t: ProposalTexts) => string): Said => saidIn(proposalTexts, words)
