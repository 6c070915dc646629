import * as oidc from 'openid-client'
import { machineNow } from '../time/index.ts'
import { isLoopbackName } from './loopback.ts'
import { SignInRefused } from './refused.ts'

const ONE_HOUR = 3_600_000
const SECONDS_TO_ANSWER = 5

/** Asks the issuer for its addresses and keys at the first use and once an hour; a failure is not remembered. */
export function discovering(issuer: string, clientId: string, proof: () => Promise<oidc.ClientAuth>): () => Promise<oidc.Configuration> {
  let known: { until: number; issuer: Promise<oidc.Configuration> } | null = null
  return () => {
    if (known === null || known.until < machineNow()) {
      const found = discover(issuer, clientId, proof)
      known = { until: machineNow() + ONE_HOUR, issuer: found }
      found.catch(() => (known = null))
    }
    return known.issuer
  }
}

// Nobody has done anything wrong yet: whatever fails here, the issuer is not ready.
async function discover(issuer: string, clientId: string, proof: () => Promise<oidc.ClientAuth>): Promise<oidc.Configuration> {
  const url = new URL(issuer)
  // Without the second, the signature of an ID token fetched directly from the issuer is not looked at.
  const execute = [oidc.enableNonRepudiationChecks]
  if (url.protocol === 'http:' && isLoopbackName(url.hostname)) execute.push(oidc.allowInsecureRequests)
  try {
    return await oidc.discovery(url, clientId, undefined, await proof(), { execute, timeout: SECONDS_TO_ANSWER })
  } catch (error) {
    throw new SignInRefused('issuer-down', error)
  }
}
