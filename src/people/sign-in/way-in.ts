import { randomBytes } from 'node:crypto'
import type { Deps } from '../../platform/http/context.ts'
import { openIdentity, staffIdentity, testIssuer, TEST_ISSUER_PATH, type Identity, type TestIssuer } from '../../platform/identity/index.ts'
import { TEST_PERSONS } from '../test-persons.ts'
import type { Said } from '../../platform/i18n/index.ts'

/** How staff come in: through an issuer, or not at all, and then why. */
export type WayIn = { identity: Identity; issuer: string; test: TestIssuer | null } | { identity: null; why: Said; test: null }

export const ANSWER_PATH = '/arbeid/logg-inn/svar'
export const SIGNED_OUT_PATH = '/arbeid/logget-ut'

export function openWayIn(config: Deps['config']): WayIn {
  const choice = staffIdentity(config)
  if (choice.kind === 'off') return { identity: null, why: choice.why, test: null }
  const ours = { redirectUri: config.publicUrl + ANSWER_PATH, signedOutUri: config.publicUrl + SIGNED_OUT_PATH }
  if (choice.kind === 'issuer') return { identity: openIdentity({ ...choice, ...ours }), issuer: choice.issuer, test: null }
  const issuer = config.publicUrl + TEST_ISSUER_PATH
  const client = { id: 'innbyggertorg', secret: randomBytes(24).toString('base64url'), ...ours }
  const identity = openIdentity({ issuer, clientId: client.id, clientSecret: client.secret, acr: null, ...ours })
  return { identity, issuer: 'test', test: testIssuer({ issuer, client, persons: TEST_PERSONS }) }
}
