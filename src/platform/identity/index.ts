/**
 * Signing in through an OpenID Connect issuer: which one the settings name, the client, and the built-in
 * test issuer on loopback. Knows protocols, not people: who may do what is decided in `people`.
 */
export type { Answered } from './answered.ts'
export * from './choice.ts'
export * from './client.ts'
export { isTestIssuer } from './loopback.ts'
export { LOGOUT_LASTS, type LogoutToken } from './logout-token.ts'
export { plainProfile, profileOf } from './profile.ts'
export * from './refused.ts'
export * from './test-issuer/index.ts'
