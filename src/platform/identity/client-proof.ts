import * as oidc from 'openid-client'
import type { Config } from '../../config.ts'

export type ClientKey = NonNullable<NonNullable<Config['citizenIssuer']>['clientKey']>

/** Who we are to the issuer: a key of our own before a secret that both know. */
export interface ClientCredentials {
  clientId: string
  clientSecret: string | null
  clientKey?: ClientKey | null
}

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const EC = { name: 'ECDSA', namedCurve: 'P-256' }

/** `private_key_jwt` with the key, `client_secret_post` with the secret, else PKCE alone. */
export async function clientProof({ clientSecret, clientKey = null }: ClientCredentials): Promise<oidc.ClientAuth> {
  if (clientKey !== null) {
    const { kid, kty, alg: _alg, ...jwk } = clientKey
    const key = await crypto.subtle.importKey('jwk', { ...jwk, kty }, kty === 'EC' ? EC : RSA, false, ['sign'])
    return oidc.PrivateKeyJwt({ key, kid })
  }
  return clientSecret === null ? oidc.None() : oidc.ClientSecretPost(clientSecret)
}
