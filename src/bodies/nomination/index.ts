/**
 * Nomination: how people are found for the seats of a body, from «Vil du sitte?» to the list that is handed over. Owns nominations,
 * candidates and what became of each. Nobody but the body's secretary and its nominating committee sees who they are (decision 058).
 */
export { AboutFields } from './about-fields.tsx'
export { AGE_BANDS, GENDERS, type AboutCandidate, type AgeBand, type Gender } from './about-candidate.ts'
export { answerCandidacy, moveCandidate } from './answer-candidacy.ts'
export { candidateKind } from './candidate-kind.ts'
export { CANDIDATE_STATES, maySit, mayBecome, type CandidateState } from './candidate-state.ts'
export { candidateOfAct, candidatesOf, type Candidate, type CandidateOfAct } from './find-candidates.ts'
export { latestNomination, type Nomination } from './nomination.ts'
export { nominatorKind } from './nominator-kind.ts'
export { isSeated, nominatorsOf, seatNominator, type Nominator } from './nominators.ts'
export { nominationPaths } from './paths.ts'
export { nominationPrivacy } from './privacy.ts'
export { deliverList, draftList, placesOf, recommendationOf, type Places, type Recommendation } from './recommend.ts'
export { composition, stopping, youngShare, type Line } from './composition.ts'
export { ASKED_TO_SIT, readInterest } from './read-about.ts'
export { nominationRetention } from './retention.ts'
export { electedOn, ERASED_AFTER_DAYS, settleNomination } from './settle.ts'
export { showInterest, type NewInterest } from './show-interest.ts'
export { nominationSaid } from './texts.ts'
export { hasSeats, takesInterest, whyNotSit, type MayNot } from './who-may-sit.ts'
