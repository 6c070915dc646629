import * as oidc from 'openid-client'
import type { Refusal } from './refused.ts'

const OWN_FAULT = new Set(['server_error', 'temporarily_unavailable'])
const NO_ANSWER = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
])

/** What an error of the OIDC library means to the person who tried. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof oidc.AuthorizationResponseError) {
    if (error.error === 'access_denied') return 'cancelled'
    return OWN_FAULT.has(error.error) ? 'issuer-down' : 'not-trusted'
  }
  if (error instanceof oidc.ResponseBodyError) return OWN_FAULT.has(error.error) ? 'issuer-down' : 'not-trusted'
  if (error instanceof oidc.ClientError) return NO_ANSWER.has(error.code ?? '') ? 'issuer-down' : 'not-trusted'
  // fetch says TypeError when nobody is there.
  return error instanceof TypeError ? 'issuer-down' : 'not-trusted'
}
