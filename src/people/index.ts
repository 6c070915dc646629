/**
 * People as far as other slices know them: who is signed in, what a role may do where, and who gets a role.
 * Owns staff accounts, role grants, sign-ins and the audit log. Knows platform and design only; every
 * feature may know it.
 */
export * from './acts/index.ts'
export * from './contacts/index.ts'
export * from './met/index.ts'
export * from './organisations/index.ts'
export * from './party/index.ts'
export * from './protection/index.ts'
export * from './residents/index.ts'
export { peopleMessageKinds } from './message-kinds.ts'
export { tellFollowers, tidings, type Tidings } from './tidings.ts'
export { topicsOf, type Topic, type TopicGroup, type TopicKind, type TopicNames, type Topics } from './topics.ts'
export { signedInOnly, signInPath, staff } from './access.ts'
export { findAccount, listStaff, shortId, type StaffAccount } from './accounts.ts'
export { recordAudit, type AuditAction } from './audit.ts'
export { listAudit, listPrivacyLog, PRIVACY_ACTIONS, type AuditLine, type Between, type PrivacyAction } from './audit-log.ts'
export { erasePersons, GROUNDS, type Erased, type Ground } from './own-data/erase.ts'
export { actsOfPersons, findPerson, findPersons, keptByAddress, othersByAddress, type FoundPerson } from './own-data/find-persons.ts'
export { ownDataOf, type OwnData } from './own-data/insight.ts'
export { namesTold, toldValues, type ToldData } from './own-data/told-values.ts'
export { namesOf, setPersonLanguage } from './persons/index.ts'
export { peoplePrivacy } from './privacy.ts'
export { logsRetention } from './logs-retention.ts'
export { peopleRetention } from './retention.ts'
export { recordView, recordViews } from './audit.ts'
export type { Frame } from './frame.ts'
export { grantRole, grantsByAccount, grantsOf, isHeldOn, type GrantedBy, type HeldGrant, type NewGrant } from './grants.ts'
export { eraseAccount } from './erase-account.ts'
export { revokeRole, type Revocation } from './revoke-role.ts'
export { endAccount, endOf, endedAccounts, reopenAccount, type StaffEnd } from './staff-end.ts'
export { moveGrants } from './move-grants.ts'
export { preparePeople } from './prepare.ts'
export {
  can,
  canAnywhere,
  fits,
  HELD_AT,
  hubsWhere,
  parseRole,
  placesWhere,
  providerKindFor,
  ROLES,
  scopesWhere,
  type Grant,
  type Permission,
  type Role,
} from './roles.ts'
export { hubScope, parseScope, placeOf, providerScope, type PlaceKind, type Scope, type ScopeKind } from './scopes.ts'
export { peopleRoutes } from './routes.ts'
export { ownSignIns } from './sign-in/own-sign-ins.ts'
export { signIn } from './sign-in/sign-in.ts'
export { requireStaff, signedIn, type Staff } from './staff.ts'
export { staffMiddleware } from './staff-middleware.ts'
