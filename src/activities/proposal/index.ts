/**
 * Proposals: what somebody would like to happen at a hub, how staff answer it, who wants it too, and the activity that it becomes. Owns
 * proposals, their wordings, steps and those who joined. Knows people, hubs and the activities around it.
 */
export { answerSuggestion } from './answer-suggestion.ts'
export { beginExampleProposals } from './example/begin-examples.ts'
export { considerProposal, declineProposal, suggestWording, type StaffStep } from './consider.ts'
export { daysWaited, isOpen, mayStep, PROPOSAL_STATES, PROPOSALS_OF_ONE, REPLY_DAYS, replyBy, type ProposalState } from './course.ts'
export { creditWords } from './credit-words.ts'
export {
  countUnanswered,
  findProposal,
  findProposals,
  helpersOf,
  refusedSuggestions,
  waitingSuggestion,
  type Helper,
  type Proposal,
  type Suggestion,
} from './find-proposals.ts'
export { proposalFormTexts } from './form-texts.ts'
export { joinKind } from './join-kind.ts'
export { JoinFields } from './join-fields.tsx'
export { ASKED_TO_JOIN, readJoin } from './read-join.ts'
export { isJoinable, joinProposal } from './join-proposal.ts'
export { proposalPaths } from './paths.ts'
export { placeProposal, unplaceProposal } from './place.ts'
export { proposalPrivacy } from './privacy.ts'
export { LONGEST as LONGEST_OF_PROPOSAL, OFTEN, type Wording } from './proposal.ts'
export { CreditFields, HubField, NicknameField, typedWording, WordingFields } from './proposal-fields.tsx'
export { proposalKind } from './proposal-kind.ts'
export { PROPOSAL, propose } from './propose.ts'
export { ASKED_TO_PROPOSE, readProposal, readWording, type ReadProposal } from './read-proposal.ts'
export { proposalRetention } from './retention.ts'
export { similarTo } from './similar.ts'
export { proposalSaid, proposalTexts } from './texts.ts'
export { draftRhythm, wishWords } from './wish.ts'
