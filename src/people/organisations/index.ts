/**
 * Organisations: associations, businesses and groups that act through several named people, and go on when those change. Owns
 * organisations, their names and steps, memberships, invitations and hand-overs. Knows acts, contacts and persons; a hub's provider by slug.
 */
export { amendOrganisation } from './amend-organisation.ts'
export { acceptOnPaper } from './answer-on-paper.ts'
export { claimKind } from './claim-kind.ts'
export { claimOrganisation } from './claim-organisation.ts'
export { decideOrganisation, decideTakeOver, removeMember, type Decision } from './decide.ts'
export { invitationKind } from './invitation-kind.ts'
export { letInLeaderOnPaper } from './invite-on-paper.ts'
export { letInLeader } from './let-in-leader.ts'
export { membersOf, type Member } from './members.ts'
export { showLife } from './show-life.ts'
export { membershipKind } from './membership-kind.ts'
export { ORGANISATION_KINDS, PAPERS, type OrganisationKind, type OrganisationState } from './organisation.ts'
export { numberWords } from './organisation-number.ts'
export { noticeQuiet, quietRule, setQuietRule, type QuietRule } from './notice-quiet.ts'
export { OnBehalf } from './on-behalf.tsx'
export { soughtOf, type Sought } from './pages/claimed-number.ts'
export { readClaimed } from './pages/read-claim.ts'
export { organisationsWay } from './organisations-way.ts'
export { organisationNamed } from './organisation-named.ts'
export { organisationPaths } from './paths.ts'
export { organisationsPrivacy } from './privacy.ts'
export { findByNumber, findOrganisation, type Organisation } from './queries.ts'
export { askRegister, registeredOf } from './register/ask-register.ts'
export { organisationsRetention } from './retention.ts'
export { senderNames } from './sender.ts'
export { senderWords } from './sender-words.ts'
export { asSent, SENDER, sendersAtDesk, sendersHere, type Sender } from './senders.ts'
export {
  searchOrganisations,
  stepsOf,
  unledOrganisations,
  waitingOrganisations,
  waitingTakeOvers,
  type PastStep,
  type TakeOver,
} from './staff-lists.ts'
export { tellMemberAgain } from './tell-again.ts'
export { organisationTexts } from './texts.ts'
