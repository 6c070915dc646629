import type { Deps } from '../../../platform/http/context.ts'
import { citizenIdentity } from '../../../platform/identity/index.ts'

/** What a page calls the issuer: by its profile, or that it is a test. */
export function issuerName(config: Deps['config']) {
  const choice = citizenIdentity(config)
  return choice.kind === 'issuer' ? choice.profile : 'test'
}
