import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider'
import { errorPage, signOutPage, signedOutPage } from './pages.tsx'
import { TEST_LEVELS, type TestIssuerSettings, type TestPerson } from './settings.ts'
import { memory } from './storage.ts'

/** Loads the library and makes the issuer, with keys of its own that live as long as the program. */
export async function makeProvider(settings: TestIssuerSettings): Promise<Provider> {
  const { Provider, interactionPolicy } = await import('oidc-provider')
  const policy = interactionPolicy.base()
  // Whoever tries the product wants to choose a person each time, not to be the one before.
  policy
    .get('login')
    ?.checks.add(
      new interactionPolicy.Check('choose', 'a person is chosen each time', 'login_required', (ctx) =>
        ctx.oidc.result?.login ? interactionPolicy.Check.NO_NEED_TO_PROMPT : interactionPolicy.Check.REQUEST_PROMPT,
      ),
    )
  return new Provider(settings.issuer, {
    ...protocol(settings),
    ...screens(settings),
    interactions: { policy, url: (_ctx, interaction) => `${settings.issuer}/velg/${interaction.uid}` },
  })
}

function protocol({ clients }: TestIssuerSettings): Configuration {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
  return {
    adapter: memory(),
    jwks: { keys: [{ ...key, kty: 'EC', use: 'sig', alg: 'ES256', kid: randomBytes(6).toString('hex') }] },
    clients: clients.map((client) => ({
      client_id: client.id,
      client_secret: client.secret,
      redirect_uris: [client.redirectUri],
      post_logout_redirect_uris: [client.signedOutUri],
      backchannel_logout_uri: client.logoutUri,
      backchannel_logout_session_required: true,
      token_endpoint_auth_method: 'client_secret_post',
      id_token_signed_response_alg: 'ES256',
    })),
    pkce: { required: () => true },
    acrValues: [...TEST_LEVELS],
    claims: { openid: ['sub', 'pid', 'locale'], profile: ['name'] },
    conformIdTokenClaims: false,
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Grant: 3600, Session: 3600 },
    findAccount: (_ctx, accountId) => {
      const person = clients.flatMap(({ persons }) => persons).find(({ subject }) => subject === accountId)
      return person && { accountId, claims: () => claimsOf(person) }
    },
    loadExistingGrant: grantAll,
    // The library's own way out refuses loopback; those it tells of a logout are this very program.
    fetch: (address, { method = 'POST', headers = {}, body = null } = {}) => fetch(address, { method, headers, body }),
  }
}

// As ID-porten: a resident has a number and no name, a member of staff the other way about.
const claimsOf = ({ subject, name, pid, locale }: TestPerson) =>
  pid === undefined ? { sub: subject, name } : { sub: subject, pid, locale: locale ?? 'nb' }

function screens({ issuer }: TestIssuerSettings): Configuration {
  const names = { session: 'torg-test-issuer', interaction: 'torg-test-issuer-choice', resume: 'torg-test-issuer-resume' }
  return {
    cookies: { keys: [randomBytes(24).toString('base64url')], names },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => show(ctx, signOutPage(issuer, form)),
        postLogoutSuccessSource: (ctx) => show(ctx, signedOutPage(issuer)),
      },
    },
    renderError: (ctx, out) => show(ctx, errorPage(issuer, out.error_description ?? out.error)),
  }
}

// The product asks for nothing that a person would have to agree to.
async function grantAll(ctx: KoaContextWithOIDC) {
  const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client?.clientId, accountId: ctx.oidc.session?.accountId })
  grant.addOIDCScope('openid profile')
  await grant.save()
  return grant
}

function show(ctx: KoaContextWithOIDC, page: string): void {
  ctx.type = 'html'
  ctx.body = page
}
