import * as oidc from 'openid-client'
import type { PageLanguage } from '../i18n/index.ts'
import { reaches } from './assurance.ts'
import { answeredBy, OLDEST_SIGN_IN, type Answered } from './answered.ts'
import { clientProof, type ClientCredentials } from './client-proof.ts'
import { discovering } from './discovering.ts'
import { verifyLogoutToken, type LogoutToken } from './logout-token.ts'
import type { Profile } from './profile.ts'
import { refusalOf } from './refusal-of.ts'
import { SignInRefused } from './refused.ts'
import { askedDetails } from './representation.ts'

export interface ClientSettings extends ClientCredentials {
  issuer: string
  profile: Profile
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
  /** The level that was asked for; null when any will do. */
  acr: string | null
  /** Whether they were to show anew who they are, signed in at the issuer or not. */
  again: boolean
}

interface Asking {
  /** A level other than the usual one. */
  acr?: string | null
  again?: boolean
  language: PageLanguage
}

/** One code path for every issuer: discovery, code with PKCE S256, state and nonce, signature against the issuer's keys. */
export interface Identity {
  /** The level that is asked for when nobody asks for another; null when any will do. */
  usualAcr: string | null
  /** Throws `SignInRefused`. */
  begin(asking: Asking): Promise<Begun>
  /** `answer` is the query of the redirect. Throws `SignInRefused`. */
  complete(answer: URLSearchParams, expected: Omit<Begun, 'url'>): Promise<Answered>
  /** Where to end the issuer's own sign-in; null when the issuer has no such address or is down. */
  signOutUrl(idToken: string | null): Promise<string | null>
  /** A token by which the issuer says that a sign-in has ended there. Throws `SignInRefused`. */
  readLogout(token: string): Promise<LogoutToken>
}

export function openIdentity(settings: ClientSettings): Identity {
  const issuer = discovering(settings.issuer, settings.clientId, () => clientProof(settings))
  return {
    usualAcr: settings.profile.acr,
    begin: (asking) => refusing(async () => begin(await issuer(), settings, asking)),
    complete: (answer, expected) => refusing(async () => complete(await issuer(), settings, { answer, expected })),
    signOutUrl: (idToken) =>
      issuer().then(
        (known) => signOutUrl(known, settings, idToken),
        () => null,
      ),
    readLogout: (token) =>
      refusing(async () => {
        const { issuer: iss, jwks_uri: keys } = (await issuer()).serverMetadata()
        return verifyLogoutToken(token, { issuer: iss, keys, clientId: settings.clientId })
      }),
  }
}

async function begin(issuer: oidc.Configuration, { redirectUri, profile }: ClientSettings, asking: Asking): Promise<Begun> {
  const acr = asking.acr ?? profile.acr
  const begun = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    codeVerifier: oidc.randomPKCECodeVerifier(),
    acr,
    again: asking.again ?? false,
  }
  const url = oidc.buildAuthorizationUrl(issuer, {
    redirect_uri: redirectUri,
    scope: profile.scope,
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(begun.codeVerifier),
    code_challenge_method: 'S256',
    max_age: String(OLDEST_SIGN_IN),
    ui_locales: asking.language === 'nb' ? 'nb' : `${asking.language} nb`,
    ...(begun.again ? { prompt: 'login' } : {}),
    ...(acr === null ? {} : { acr_values: acr }),
    ...(profile.represents === null ? {} : { authorization_details: askedDetails(profile.represents) }),
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
  const answered = answeredBy(tokens, settings, expected.again)
  if (expected.acr !== null && !reaches(expected.acr, answered.acr)) throw new SignInRefused('too-weak')
  return answered
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
