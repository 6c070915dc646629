import * as oidc from 'openid-client'
import { machineNow } from '../time/index.ts'
import { reaches } from './assurance.ts'
import { isLoopbackName } from './loopback.ts'
import { refusalOf } from './refusal-of.ts'
import { SignInRefused } from './refused.ts'

export interface ClientSettings {
  issuer: string
  clientId: string
  clientSecret: string | null
  /** The level asked for and checked in the answer; null when any will do. */
  acr: string | null
  /** Where the issuer sends the answer, and where it sends a person who signed out. */
  redirectUri: string
  signedOutUri: string
}

/** What must be remembered, by the browser's side and ours, until the answer comes. */
export interface Begun {
  url: string
  state: string
  nonce: string
  codeVerifier: string
}

export interface Answered {
  subject: string
  /** Empty when the issuer tells none (ID-porten does not). */
  name: string
  idToken: string | null
}

/** One code path for every issuer: discovery, code with PKCE S256, state and nonce, signature against the issuer's keys. */
export interface Identity {
  /** Throws `SignInRefused`. */
  begin(): Promise<Begun>
  /** `answer` is the query of the redirect. Throws `SignInRefused`. */
  complete(answer: URLSearchParams, expected: Omit<Begun, 'url'>): Promise<Answered>
  /** Where to end the issuer's own sign-in; null when the issuer has no such address or is down. */
  signOutUrl(idToken: string | null): Promise<string | null>
}

const ONE_HOUR = 3_600_000
const SECONDS_TO_ANSWER = 5

export function openIdentity(settings: ClientSettings): Identity {
  const issuer = discovering(settings)
  return {
    begin: () => refusing(async () => begin(await issuer(), settings)),
    complete: (answer, expected) => refusing(async () => complete(await issuer(), settings, { answer, expected })),
    signOutUrl: (idToken) =>
      issuer().then(
        (known) => signOutUrl(known, settings, idToken),
        () => null,
      ),
  }
}

/** Asks the issuer for its addresses and keys at the first use and once an hour; a failure is not remembered. */
function discovering(settings: ClientSettings): () => Promise<oidc.Configuration> {
  let known: { until: number; issuer: Promise<oidc.Configuration> } | null = null
  return () => {
    if (known === null || known.until < machineNow()) {
      const issuer = discover(settings)
      known = { until: machineNow() + ONE_HOUR, issuer }
      issuer.catch(() => (known = null))
    }
    return known.issuer
  }
}

// Nobody has done anything wrong yet: whatever fails here, the issuer is not ready.
async function discover({ issuer, clientId, clientSecret }: ClientSettings): Promise<oidc.Configuration> {
  const url = new URL(issuer)
  // Without the second, the signature of an ID token fetched directly from the issuer is not looked at.
  const execute = [oidc.enableNonRepudiationChecks]
  if (url.protocol === 'http:' && isLoopbackName(url.hostname)) execute.push(oidc.allowInsecureRequests)
  const proof = clientSecret === null ? oidc.None() : oidc.ClientSecretPost(clientSecret)
  try {
    return await oidc.discovery(url, clientId, undefined, proof, { execute, timeout: SECONDS_TO_ANSWER })
  } catch (error) {
    throw new SignInRefused('issuer-down', error)
  }
}

async function begin(issuer: oidc.Configuration, settings: ClientSettings): Promise<Begun> {
  const begun = { state: oidc.randomState(), nonce: oidc.randomNonce(), codeVerifier: oidc.randomPKCECodeVerifier() }
  const url = oidc.buildAuthorizationUrl(issuer, {
    redirect_uri: settings.redirectUri,
    scope: 'openid profile',
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(begun.codeVerifier),
    code_challenge_method: 'S256',
    ui_locales: 'nb',
    ...(settings.acr === null ? {} : { acr_values: settings.acr }),
  })
  return { url: url.href, ...begun }
}

interface Exchange {
  answer: URLSearchParams
  expected: Omit<Begun, 'url'>
}

async function complete(issuer: oidc.Configuration, settings: ClientSettings, { answer, expected }: Exchange): Promise<Answered> {
  const url = new URL(settings.redirectUri)
  url.search = answer.toString()
  const tokens = await oidc.authorizationCodeGrant(issuer, url, {
    expectedState: expected.state,
    expectedNonce: expected.nonce,
    pkceCodeVerifier: expected.codeVerifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new SignInRefused('not-trusted')
  if (settings.acr !== null && !reaches(settings.acr, claims['acr'])) throw new SignInRefused('too-weak')
  const name = typeof claims['name'] === 'string' ? claims['name'].trim().slice(0, 200) : ''
  return { subject: claims.sub, name, idToken: tokens.id_token ?? null }
}

function signOutUrl(issuer: oidc.Configuration, settings: ClientSettings, idToken: string | null): string | null {
  if (issuer.serverMetadata().end_session_endpoint === undefined) return null
  const url = oidc.buildEndSessionUrl(issuer, {
    post_logout_redirect_uri: settings.signedOutUri,
    ...(idToken === null ? {} : { id_token_hint: idToken }),
  })
  return url.href
}

async function refusing<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    throw error instanceof SignInRefused ? error : new SignInRefused(refusalOf(error), error)
  }
}
