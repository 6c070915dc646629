import { catalogues } from '../../platform/i18n/index.ts'
import { en } from './texts.en.ts'
import { nb, type ProposalPageTexts } from './texts.nb.ts'
import { nn } from './texts.nn.ts'

export type { ProposalPageTexts }
export const proposalPageTexts = catalogues<ProposalPageTexts>({ nb, nn, en })
