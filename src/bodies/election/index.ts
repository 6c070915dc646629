/**
 * Elections: how a meeting chooses somebody for a seat or an office, without papers when nobody objects, else by papers that two tellers
 * count alone, and by lot where votes are equal. Owns elections and their counts; gives seats and offices when one is closed (decision 070).
 */
export { electionsApi } from './api.ts'
export { closeElection } from './close-election.ts'
export { agreed, disagree } from './count.ts'
export { CONSENTS, ELECTION_METHODS, isOffice, type Count, type Election, type ElectionCandidate, type RoundCounts } from './election.ts'
export { postsOf } from './election-rule.ts'
export { lotOf, lotSeal, lotSeed } from './lot.ts'
export { openElection } from './open-election.ts'
export { outcomeOf, type Outcome } from './outcome.ts'
export { electionPaths } from './paths.ts'
export { electionPrivacy } from './privacy.ts'
export { electionOf, electionsOf } from './queries.ts'
export { electionRetention } from './retention.ts'
export { stand, stepBack } from './stand.ts'
export { electionTexts } from './texts.ts'
export { acclaim, drawLot, object, registerCount } from './vote.ts'
