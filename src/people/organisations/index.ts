/**
 * Organisations: associations, businesses and groups that act through several named people, and go on when those change. Owns
 * organisations, their names and steps, memberships, invitations and hand-overs. Knows acts, contacts and persons; a hub's provider by slug.
 */
export { claimKind } from './claim-kind.ts'
export { decideOrganisation } from './decide.ts'
export { membershipKind } from './membership-kind.ts'
export { organisationsPrivacy } from './privacy.ts'
export { findByNumber } from './queries.ts'
export { organisationsRetention } from './retention.ts'
