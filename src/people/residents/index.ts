/**
 * Residents who sign in, with an electronic identity or a code, to see all of theirs in one place. Owns their accounts, identities (hashed),
 * proven addresses and sign-ins. Nobody needs one: every act has its receipt.
 */
export { quietOfActs } from './about-me.ts'
export type { Assurance } from './assurance.ts'
export { countIdentityKeys } from './count-identity-keys.ts'
export { residentPaths, residentSignInPath } from './paths.ts'
export { SIGN_IN_CODE } from './sign-in-code.ts'
export { signedInResident, type OwnContact, type Resident } from './resident.ts'
export { residentMiddleware } from './resident-middleware.ts'
export { requireResident, residentOnly } from './resident-only.ts'
